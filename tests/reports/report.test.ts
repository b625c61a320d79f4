import { describe, expect, it } from 'vitest';
import type { Document, Language } from '../../src/core/document';
import { questionNumbers } from '../../src/core/interview';
import type { Block } from '../../src/reports/report/blocks';
import { report } from '../../src/reports/report/report';
import type { Matter } from '../../src/reports/texts/matter';
import { foreignIn } from '../locales/latin';
import { rows } from '../municipalities/rows';
import { chosen, documentWith, NOW, notApplicable, unknown } from '../support/invented';
import { documentOf, matterOf } from './rowTexts';

const languages = ['ja', 'en'] as const satisfies readonly Language[];
const each = languages.flatMap((language) => rows.map((row) => [language, row.name, row] as const));

type Table = Extract<Block, { kind: 'table' }>;

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items;
    case 'facts':
      return block.facts.flat();
    case 'table':
      return [block.caption, ...block.columns.map(({ title }) => title), ...block.rows.flat()];
    case 'chart':
      return [block.name, block.finding];
    default:
      return [block.text];
  }
}

const tablesOf = (blocks: readonly Block[]): readonly Table[] => blocks.filter((block) => block.kind === 'table');

function chapterOf(matter: Matter, id: string, noteLength?: number): readonly Block[] {
  const { chapters } = report(matter, noteLength === undefined ? {} : { noteLength });
  return chapters.find((chapter) => chapter.id === id)?.blocks ?? [];
}

const cellsOf = (matter: Matter, id: string) => tablesOf(chapterOf(matter, id)).flatMap((table) => table.rows);

describe('report', () => {
  it.each(each)('in %s for %s is whole: no blank, no placeholder, as many cells as columns', (language, _, row) => {
    const { chapters, facts, title } = report(matterOf(documentOf(row, { language }), language));
    const blocks = chapters.flatMap((chapter) => chapter.blocks);
    const all = [title, ...facts.flat(), ...chapters.map((chapter) => chapter.title), ...blocks.flatMap(textsOf)];
    expect(all.filter((text) => /undefined|NaN|\{\{|\[object|null/.test(text))).toEqual([]);
    expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length);
    for (const { columns, rows: lines } of tablesOf(blocks)) {
      expect(columns.reduce((sum, { share }) => sum + share, 0)).toBe(100);
      for (const line of lines) expect(line).toHaveLength(columns.length);
      for (const [first] of lines) expect(first).not.toBe('');
    }
  });

  it.each(rows.map((row) => [row.name, row] as const))('of %s has no Latin word and no bare western year', (_, row) => {
    const { chapters } = report(matterOf(documentOf(row), 'ja'));
    const spoken = chapters.filter(({ id }) => id !== 'sources').flatMap(({ blocks }) => blocks.flatMap(textsOf));
    expect(spoken.flatMap(foreignIn)).toEqual([]);
    expect(spoken.filter((text) => /(?<!（)(?<!\d)(19|20)\d\d年/.test(text))).toEqual([]);
  });

  it.each(rows.map((row) => [row.name, row] as const))('of %s lists every question that is asked, once', (_, row) => {
    const matter = matterOf(documentOf(row), 'ja');
    const numbers = questionNumbers(matter.catalogue);
    const asked = matter.assessment.areas.flatMap((area) => area.rows.map(({ question }) => question));
    const listed = cellsOf(matter, 'answers').map(([first]) => first);
    const wanted = asked.map((id) => `問${numbers.get(id)} ${matter.speech.t(`questions:${id}.ask`)}`);
    expect([...listed].sort()).toEqual([...wanted].sort());
  });

  const answers = { purpose: chosen('undecided'), leadership: unknown, 'costs-and-accidents': notApplicable };
  const told = (more: Partial<Document>) => matterOf(documentWith(answers, more), 'ja');

  it('tells the four kinds of nothing apart', () => {
    const cells = cellsOf(told({}), 'answers').map(([, answer, points]) => [answer?.slice(0, 2), points]);
    expect(cells).toContainEqual(['？ ', '0／6']);
    expect(cells).toContainEqual(['□ ', '対象外']);
    expect(cells).toContainEqual([expect.not.stringMatching(/^[？－□]/), '0／6']);
  });

  it('gives notes in full, or says that and where they are cut', () => {
    const matter = told({ remarks: { purpose: { note: 'あ葛\u{e0100}'.repeat(100), evidence: '棚', recheck: true } } });
    const noteOf = (length?: number) => tablesOf(chapterOf(matter, 'answers', length))[0]?.rows[0]?.[3];
    expect(noteOf()).toContain('あ葛\u{e0100}'.repeat(100));
    const hint = matter.speech.t('report:shortenedHint');
    expect(chapterOf(matter, 'answers', 3).flatMap(textsOf)).toContain(hint);
    expect(chapterOf(matter, 'answers').flatMap(textsOf)).not.toContain(hint);
    expect(noteOf(3)).toBe('【再確認】\nメモ：あ葛\u{e0100}あ…（略）\n根拠：棚\n回答：令和8年11月22日（2026年）');
  });

  it('keeps what does not count: orphaned answers, answers that are not asked, notes on what is not asked', () => {
    const matter = told({
      mode: 'quick',
      orphaned: { 'gone-question': { answer: chosen('gone-choice'), at: NOW, by: '総務課' } },
      remarks: { 'old-question': { note: '残すメモ' } },
    });
    const apart = cellsOf(matter, 'apart');
    expect(apart).toContainEqual([
      'この版にない質問（記号：gone-question）',
      'この版にない回答（記号：gone-choice）',
      '回答：総務課、令和8年11月22日（2026年）',
    ]);
    expect(apart).toContainEqual(['この版にない質問（記号：old-question）', '未回答', 'メモ：残すメモ']);
    expect(apart.some(([ask]) => ask?.endsWith(matter.speech.t('questions:costs-and-accidents.ask')))).toBe(true);
  });

  it('says whose it is, and leaves out what is not said', () => {
    const { facts } = report(
      told({
        respondent: { body: '朝日村', section: '総務課', role: '主査' },
        paper: { stamps: [], docNumber: '第1号' },
      }),
    );
    expect(Object.fromEntries(facts)).toMatchObject({
      団体名: '朝日村',
      '回答した課・担当': '総務課 主査',
      文書番号: '第1号',
    });
    expect(report(told({})).facts.map(([label]) => label)).not.toContain('団体名');
  });

  it('says how 該当なし counts, and what the self-check cannot tell', () => {
    const matter = told({});
    const texts = chapterOf(matter, 'limits').flatMap(textsOf);
    expect(texts[0]).toContain('「該当なし」の質問は、得点にも満点にも入れません');
    expect(texts).toEqual(expect.arrayContaining([...matter.speech.t('limits.points', { returnObjects: true })]));
  });

  it('of a document without an answer says so, and still lists the questions', () => {
    const matter = matterOf(documentWith({}), 'ja');
    expect(report(matter).chapters.map(({ id }) => id)).toEqual([
      'summary',
      'gates',
      'cases',
      'confirm',
      'answers',
      'limits',
      'sources',
    ]);
    expect(chapterOf(matter, 'summary')[0]).toMatchObject({ text: 'まだ回答がありません' });
    expect(cellsOf(matter, 'answers').every(([, answer]) => answer === '□ 未回答')).toBe(true);
  });

  it('takes the plan as it was settled: owners, due days, what was left out', () => {
    const dropped = told({})
      .assessment.actions.slice(0, 1)
      .map(({ action }) => action);
    const matter = told({
      plan: {
        start: '2026-11-22',
        requestDate: '2026-11-30',
        allow: ['rule-change'],
        capacity: 3,
        chosen: ['method-choice', 'chat-trial'],
        dropped,
        items: {
          'method-choice': { owner: '企画財政課', due: '2026-12-01', status: 'under-way' },
          'chat-trial': { status: 'done' },
        },
      },
    });
    const row = cellsOf(matter, 'plan').find((cells) => cells[1] === '企画財政課');
    expect(row?.[4]).toContain('進行中\n期限：令和8年12月1日（2026年）');
    const texts = chapterOf(matter, 'plan').flatMap(textsOf);
    expect(texts).toContain(matter.speech.t(`actions:${dropped[0]}.title`));
    expect(texts).toContain(matter.speech.t('actions:chat-trial.title'));
  });
});
