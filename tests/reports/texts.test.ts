import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { type ItemStatus, TEXT_LENGTH } from '../../src/core/document';
import { planOf } from '../../src/core/plan';
import { type ApprovalText, approvalText, currentText, plainText, textIds } from '../../src/reports/texts';
import { foreignIn } from '../locales/latin';
import { everythingReadiest } from '../municipalities/answers';
import type { Row } from '../municipalities/row';
import { rows } from '../municipalities/rows';
import { anyAnswers } from '../support/arbitrary';
import { documentWith, TODAY, unknown } from '../support/invented';
import { numberCheck } from './numbers';
import { documentOf, matterOf, textsOf } from './rowTexts';

const placeholder = /\{\{|\}\}|undefined|null|NaN|\[object|○○|〇〇|◯|XXX|TODO|…/;
const westernYear = /(?:19|20)\d{2}(?:年|\s*[-/.])|\d\/\d/;
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff01-\uffee]/u;

const lengthOf = (text: string) => [...text].length;
const whole = (text: ApprovalText) => plainText(text, {});
const named = rows.map((row) => [row.name, row] as const);

function textOf(id: ApprovalText['id'], matter: ReturnType<typeof matterOf>): string {
  const text = approvalText(id, matter);
  return text ? whole(text) : '';
}

function partOf(id: string, matter: ReturnType<typeof matterOf>): string {
  return textsOf(matter)
    .flatMap(({ parts }) => parts)
    .find((part) => part.id === id)?.text as string;
}

function rowNamed(name: string): Row {
  const row = rows.find((one) => one.name.startsWith(name));
  if (!row) throw new Error(`no row ${name}`);
  return row;
}

describe('the texts for approval', () => {
  it('are five, each part with an id of its own', () => {
    const texts = textsOf(matterOf(documentOf(rowNamed('職員57人の村')), 'ja'));
    expect(texts.map(({ id }) => id)).toEqual(textIds);
    const ids = texts.flatMap(({ parts }) => parts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([]);
  });

  it('are not made where nothing is scored', () => {
    expect(textsOf(matterOf(documentWith({}), 'ja'))).toEqual([]);
  });

  it('are made of any answers on any day, without a gap', () => {
    const day = fc
      .date({ min: new Date('2026-04-01'), max: new Date('2029-03-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(anyAnswers(catalogue), day, fc.constantFrom('ja', 'en'), (answers, today, language) => {
        const matter = matterOf(documentWith(answers), language, today);
        const unknownNumbers = language === 'ja' ? numberCheck(matter) : () => [];
        for (const text of textsOf(matter)) {
          expect(whole(text)).not.toMatch(placeholder);
          expect(text.parts.filter((part) => part.text.trim() === '' || part.title === '')).toEqual([]);
          expect([text.id, unknownNumbers(whole(text))]).toEqual([text.id, []]);
        }
      }),
      { numRuns: 60, seed: 20261122 },
    );
  }, 60_000);
});

describe.each(named)('in Japanese, the texts of %s', (_, row) => {
  const document = documentOf(row);
  const matter = matterOf(document, 'ja');
  const texts = textsOf(matter);
  const each = (check: (text: string) => unknown) =>
    texts.map((text) => [text.id, check(whole(text))]).filter(([, found]) => (found as []).length > 0);

  it('have no placeholder and no empty part', () => {
    expect(texts.length).toBe(textIds.length);
    expect(each((text) => text.match(placeholder) ?? [])).toEqual([]);
    expect(texts.flatMap(({ parts }) => parts).filter(({ title, text }) => !(title && text.trim()))).toEqual([]);
  });

  it('have no Latin word outside the list', () => {
    expect(each(foreignIn)).toEqual([]);
  });

  it('have no number that the assessment, the roadmap or the catalogue does not know', () => {
    expect(each(numberCheck(matter))).toEqual([]);
  });

  it('have every date in the Japanese calendar', () => {
    const { edition } = matter.assessment;
    expect(each((text) => text.replaceAll(edition, '').match(westernYear) ?? [])).toEqual([]);
    expect(each((text) => (text.includes('令和8年11月22日') ? [] : ['no date']))).toEqual([]);
  });

  it('have sentences that can be read aloud, and no stray punctuation', () => {
    const long = (text: string) => text.split(/[。\n]/).filter((sentence) => lengthOf(sentence) > 100);
    expect(each(long)).toEqual([]);
    expect(each((text) => text.match(/。。|、、|、。|（）|「」|。」|、$|：$|[()!?;]|,(?!\d{3})/gm) ?? [])).toEqual([]);
  });

  it('name everything that a 起案文 has', () => {
    const [draft] = texts;
    expect(draft?.parts.map(({ title }) => title)).toEqual(['件名', '伺い', '理由', '経費', '根拠', '添付']);
    expect(draft?.parts[1]?.text).toMatch(/してよろしいか伺います。|てよろしいか伺います。/);
  });

  it('fit their paper, in April as in November', () => {
    for (const today of [TODAY, '2026-04-01', '2027-02-01']) {
      const then = matterOf(document, 'ja', today);
      expect(lengthOf(textOf('mayor', then))).toBeLessThanOrEqual(1000);
      expect(lengthOf(textOf('managers', then))).toBeLessThanOrEqual(2200);
    }
    const parts = texts.flatMap((text) => text.parts);
    expect(Math.max(...parts.map(({ text }) => text.length))).toBeLessThan(TEXT_LENGTH / 2);
  });

  it('say what the self-check cannot tell', () => {
    expect(each((text) => (text.includes('国の基準では') ? [] : ['no limits']))).toEqual([]);
  });
});

describe.each(named)('in English, the texts of %s', (_, row) => {
  const texts = textsOf(matterOf(documentOf(row), 'en'));

  it('have the same parts as in Japanese, and as those of any other body', () => {
    const idsOf = (some: readonly ApprovalText[]) => some.flatMap(({ parts }) => parts.map(({ id }) => id));
    expect(idsOf(texts)).toEqual(idsOf(textsOf(matterOf(documentOf(rowNamed('職員57人の村')), 'ja'))));
  });

  it('have no placeholder, no empty part and no Japanese', () => {
    for (const text of texts) {
      expect(whole(text)).not.toMatch(placeholder);
      expect(whole(text)).not.toMatch(japanese);
      expect(text.parts.filter((part) => part.text.trim() === '')).toEqual([]);
      expect(whole(text)).toContain('22 November 2026');
    }
    expect(texts[0]?.parts.map(({ title }) => title)).toEqual([
      'Subject',
      'Request',
      'Reason',
      'Cost',
      'Basis',
      'Attachments',
    ]);
  });
});

describe('the text for the section heads', () => {
  const days = [TODAY, '2026-04-01', '2027-02-01'] as const;

  it.each(named)('fits two pages in English too, for %s', (_, row) => {
    for (const today of days) {
      const matter = matterOf(documentOf(row), 'en', today);
      expect(lengthOf(textOf('managers', matter))).toBeLessThanOrEqual(5600);
      expect(lengthOf(textOf('mayor', matter))).toBeLessThanOrEqual(2200);
    }
  });

  it.each([
    ['ja', 'まちづくり推進部デジタル行政経営改革課行政経営改革推進担当（情報基盤係）', 2300],
    ['en', 'Community Development Department, Digital Administration Reform Section (information systems)', 5600],
  ] as const)('keeps its lists short where sections have long names (%s)', (language, owner, most) => {
    const document = documentOf(rowNamed('何もない町'));
    const items = Object.fromEntries(
      catalogue.actions.map(({ id }) => [id, { owner, status: 'not-started' as const }]),
    );
    for (const today of days) {
      const plan = { ...planOf(document, today), items, capacity: 18 };
      const text = textOf('managers', matterOf({ ...document, plan }, language, today));
      expect(text).toContain(owner);
      expect(lengthOf(text)).toBeLessThanOrEqual(most);
    }
  });
});

describe('numberCheck', () => {
  it.each(['職員57人の村', '草加市に似た市', '一問だけ答えた市'])(
    'notices every number that is put in place of a true one in the texts of %s',
    (name) => {
      const matter = matterOf(documentOf(rowNamed(name)), 'ja');
      const unknownNumbers = numberCheck(matter);
      for (const text of textsOf(matter)) {
        const written = whole(text).replaceAll(matter.assessment.edition, '');
        for (const { index, 0: number } of written.matchAll(/\d+/g)) {
          const changed = `${written.slice(0, index)}987${written.slice(index + number.length)}`;
          expect(unknownNumbers(changed), changed.slice(index - 20, index + 20)).not.toEqual([]);
        }
      }
    },
    60_000,
  );

  it('notices a score, a count and a date that are only a little wrong', () => {
    const matter = matterOf(documentOf(rowNamed('職員57人の村')), 'ja');
    const unknownNumbers = numberCheck(matter);
    const [mayor, draft] = [textOf('mayor', matter), textOf('draft', matter)];
    const score = `満点中${Math.round(matter.assessment.overall.score ?? 0)}点`;
    const count = `全${matter.roadmap.placements.length}件`;
    expect(mayor).toContain(score);
    expect(draft).toContain(count);
    expect(unknownNumbers(mayor.replace(score, '満点中14点'))).toEqual(['14点']);
    expect(unknownNumbers(draft.replace(count, '全58件'))).toEqual(['58件']);
    expect(unknownNumbers(mayor.replaceAll('11月22日', '11月23日'))).toContain('令和8年11月23日');
    expect(unknownNumbers(mayor.replace('第3四半期', '第2四半期'))).toEqual(['令和8年度第2四半期']);
  });
});

describe('the body', () => {
  const [first = rowNamed('朝日村')] = rows;
  const request = (profile: Row['profile'], body = '') =>
    partOf('draft-request', matterOf(documentOf(first, { profile, respondent: { body } }), 'ja'));

  it('is 本村, 本町, 本市 or 本区 by its kind, whatever its name', () => {
    expect(request({ bodyType: 'village' }, '朝日村')).toMatch(/^本村の職員/);
    expect(request({ bodyType: 'town' })).toMatch(/^本町の職員/);
    expect(request({ bodyType: 'designated-city' })).toMatch(/^本市の職員/);
    expect(request({ bodyType: 'special-ward' })).toMatch(/^本区の職員/);
  });

  it('is called by its name where its kind is not said, and neutrally where neither is', () => {
    expect(request({}, '朝日村')).toMatch(/^朝日村の職員/);
    expect(request({})).toMatch(/^本市町村の職員/);
  });

  it('stands with the day above every text where it has a name', () => {
    const matter = matterOf(documentOf(first, { respondent: { body: '朝日村' } }), 'ja');
    expect(textsOf(matter).map(({ dated }) => dated)).toEqual(Array(5).fill('朝日村　令和8年11月22日'));
  });
});

describe('起案文', () => {
  const request = (row: Row) => partOf('draft-request', matterOf(documentOf(row), 'ja'));

  it('asks for what the plan holds, for finding out, or for going on', () => {
    expect(request(rowNamed('職員57人の村'))).toContain('別紙「年度計画」のとおり');
    expect(request(rowNamed('すべて確認中の町'))).toContain('「わからない」とした質問が29問');
    expect(request(rowNamed('すべて整った市'))).toContain('現在の取組を続けて');
  });

  it('attaches no plan that holds nothing', () => {
    const attached = (row: Row) => partOf('draft-attachments', matterOf(documentOf(row), 'ja'));
    expect(attached(rowNamed('職員57人の村'))).toBe('1　診断結果\n2　年度計画\n3　回答一覧');
    expect(attached(rowNamed('すべて整った市'))).toBe('1　診断結果\n2　回答一覧');
  });

  it('names the aims that the profile gives', () => {
    const [first = rowNamed('朝日村')] = rows;
    const document = documentOf(first, { profile: { aims: ['efficiency', 'recruitment'] } });
    expect(partOf('draft-reason', matterOf(document, 'ja'))).toMatch(/^テレワークの目的は、業務効率化、人材確保です。/);
  });
});

describe('引継書', () => {
  const row = rowNamed('職員57人の村');
  const document = documentOf(row, {
    remarks: {
      purpose: { note: '要綱を確認中。\n2026年12月に再度聞く。', evidence: '共有フォルダ/総務/テレワーク' },
      leadership: { recheck: true },
    },
    targets: { date: '2027-03-31', levels: { rules: 'trial-ready' } },
    plan: {
      start: '2026-12-01',
      requestDate: '2026-12-10',
      allow: [],
      capacity: 2,
      chosen: [],
      dropped: ['peer-inquiry'],
      items: {
        'purpose-sheet': { status: 'under-way', owner: '企画課', due: '2027-01-31' },
        'mayor-statement': { status: 'done' },
        'savings-estimate': { status: 'passed-over' },
      },
    },
  });
  const matter = matterOf(document, 'ja');

  it('quotes what was written down as it is', () => {
    const text = partOf('handover-evidence', matter);
    expect(text).toContain('根拠：共有フォルダ/総務/テレワーク');
    expect(text).toContain('メモ：要綱を確認中。\n2026年12月に再度聞く。');
  });

  it('lists every decision', () => {
    const text = partOf('handover-decisions', matter);
    expect(text).toContain('計画の開始日：令和8年12月1日');
    expect(text).toContain('次の予算要求の締切日：令和8年12月10日');
    expect(text).toContain('規程改正：認めない');
    expect(text).toContain('受け持つ取組：2件まで');
    expect(text).toMatch(/完了した取組（1件）\n・首長が/);
    expect(text).toMatch(/進行中の取組（1件）\n・目的を一枚に/);
    expect(text).toMatch(/見送りとした取組（1件）\n・減らせる時間/);
    expect(text).toMatch(/計画から外した取組（1件）\n・似た規模の団体に聞き/);
    expect(text).toMatch(/担当の課や期限を決めた取組（1件）\n・目的を.*（担当は企画課、期限は令和9年1月31日）/);
    expect(text).toMatch(/目標（令和9年3月31日まで）\n・規程と労務管理：試行できる/);
  });

  it('says whom to ask, and what needs no rule change that the plan does not allow', () => {
    expect(partOf('handover-contacts', matter)).toContain('・総務（人事）担当：質問1の確認先');
    expect(partOf('handover-contacts', matter)).toContain('企画課：取組1件の担当');
    expect(partOf('handover-open', matter)).toMatch(/再確認の印を付けた質問（1問）\n1　首長や幹部/);
    expect(partOf('managers-open', matter)).toContain('規程改正を認めていないため、計画に置けない取組が');
  });

  it('looks three months ahead, by quarter', () => {
    const text = partOf('handover-next', matter);
    expect(text).toMatch(/^令和8年度第3四半期（10〜12月）\n/);
    expect(text).toContain('\n令和8年度第4四半期（1〜3月）\n');
    expect(text).toContain('企画課：目的を一枚にまとめ、管理職の会議で確かめて各課に説明する（期限は令和9年1月31日）');
    expect(text).toContain('令和9年度の当初予算への要求：令和8年12月10日まで');
  });

  it('knows no number but its own', () => {
    const unknownNumbers = numberCheck(matter);
    for (const id of ['handover-state', 'handover-decisions', 'handover-open', 'handover-contacts', 'handover-next']) {
      expect([id, unknownNumbers(partOf(id, matter))]).toEqual([id, []]);
    }
  });
});

describe('説明会の原稿', () => {
  const line = (answer: Row['answers']['information-line']) => {
    const row = { ...rowNamed('すべて整った市'), answers: { ...everythingReadiest, 'information-line': answer } };
    return partOf('briefing-information', matterOf(documentOf(row as Row), 'ja'));
  };

  it('says what is not handled outside exactly as far as it was answered', () => {
    expect(line('procedures')).toContain('文書で決めてあります');
    expect(line('written')).toContain('業務ごとの例か、紙の持ち出しの扱いを示していない');
    expect(line('oral')).toMatch(/口頭の了解だけ.*\n線引きを文書で決めるまで/);
    expect(line('unknown')).toContain('確認中です');
    expect(line(undefined)).toContain('まだ確かめていません');
  });

  it('speaks of all six doubts, their years in the Japanese calendar', () => {
    const texts = textsOf(matterOf(documentOf(rowNamed('何もない町')), 'ja'));
    const doubts = texts
      .at(-1)
      ?.parts.filter(({ id }) => catalogue.doubts.some((doubt) => id === `briefing-${doubt.id}`));
    expect(doubts?.length).toBe(6);
    expect(doubts?.[0]?.text).toContain('箕輪町はチャット（令和2年5月）');
  });
});

describe('an edited part', () => {
  it('stands in place of the one that is made, in the whole text too', () => {
    const [first = rowNamed('朝日村')] = rows;
    const matter = matterOf(documentOf(first), 'ja');
    const text = approvalText('draft', matter);
    const [subject, request] = text?.parts ?? [];
    if (!(text && subject && request)) throw new Error('no draft');
    const edits = { texts: { [subject.id]: '別の件名' } };
    expect(currentText(subject, edits)).toBe('別の件名');
    expect(currentText(request, edits)).toBe(request.text);
    expect(plainText(text, edits)).toContain('件名\n別の件名\n\n伺い\n');
    expect(currentText(subject, { texts: { [subject.id]: '' } })).toBe('');
  });
});

describe.each([
  ['village', '職員57人の村'],
  ['city-after-trial', '草加市に似た市'],
] as const)('the whole set of %s', (file, name) => {
  it('reads as the checked-in text', async () => {
    const texts = textsOf(matterOf(documentOf(rowNamed(name)), 'ja'));
    const rule = '\n\n――――――――\n\n';
    await expect(`${texts.map(whole).join(rule)}\n`).toMatchFileSnapshot(`./${file}.txt`);
  });
});

it('says わからない of one answer as one question', () => {
  const row = rowNamed('すべて整った市');
  const document = documentOf(row);
  const answers = { ...document.answers, 'cost-saving': { answer: unknown, at: document.savedAt } };
  const text = partOf('managers-open', matterOf({ ...document, answers }, 'ja'));
  expect(text).toBe('「わからない」とした質問が1問あります。確認先は、財政担当（1問）です。');
});

describe('a plan that the body has changed', () => {
  const row = rowNamed('何もない町');
  const document = documentOf(row);
  const proposed = matterOf(document, 'ja').assessment.actions.map(({ action }) => action);
  const nothingProposed = '新たに勧める取組は';

  function planned(change: { dropped?: readonly string[]; marked?: readonly string[]; status?: ItemStatus }) {
    const { dropped = [], marked = [], status = 'done' } = change;
    const items = Object.fromEntries(marked.map((id) => [id, { status }]));
    return matterOf({ ...document, plan: { ...planOf(document, TODAY), dropped, items } }, 'ja');
  }

  const kinds = (['draft', 'mayor', 'managers'] as const).map((id) => [id] as const);

  it.each(kinds)('that holds nothing says in the %s how many were taken out or are done', (id) => {
    const [first = '', ...others] = proposed;
    const out = textOf(id, planned({ dropped: proposed }));
    expect(out).not.toContain(nothingProposed);
    expect(out).toContain(`計画から外したか見送りとした取組が${proposed.length}件あります。`);
    const passedOver = textOf(id, planned({ marked: proposed, status: 'passed-over' }));
    expect(passedOver).toContain(`計画から外したか見送りとした取組が${proposed.length}件あります。`);
    const done = textOf(id, planned({ marked: proposed }));
    expect(done).not.toContain(nothingProposed);
    expect(done).toContain(`完了した取組が${proposed.length}件あります。`);
    const mixed = textOf(id, planned({ dropped: others, marked: [first] }));
    expect(mixed).toContain(`見送りとした取組が${others.length}件、完了した取組が1件あります。`);
  });

  it.each(kinds)('in which nothing can be placed says so in the %s', (id) => {
    const free = matterOf(document, 'ja').assessment.actions.filter(({ blockedBy }) => blockedBy.length === 0);
    const dropped = free.map(({ action }) => action);
    const matter = planned({ dropped });
    expect(matter.roadmap.placements).toEqual([]);
    const { length } = matter.roadmap.unplaced;
    expect(length).toBeGreaterThan(0);
    const text = textOf(id, matter);
    expect(text).not.toContain(nothingProposed);
    expect(text).toContain(`計画に置けない取組が${length}件あります。`);
    expect(numberCheck(matter)(text)).toEqual([]);
  });

  it('that the body emptied asks the mayor to decide, and does not ask to go on as now', () => {
    const asked = partOf('mayor-request', planned({ dropped: proposed }));
    expect(asked).toContain('計画から外した取組を戻すかどうか');
    expect(asked).not.toContain('現在の取組を続ける');
  });

  it('whose actions have all begun asks to go on with them, and counts none as beginning', () => {
    const matter = planned({ marked: proposed, status: 'under-way' });
    expect(partOf('mayor-request', matter)).not.toMatch(/始める|始めて/);
    expect(partOf('mayor-request', matter)).toContain('進行中の取組を続けること');
    expect(partOf('draft-request', matter)).toContain(
      `進行中のものは${proposed.length}件、これから始めるものは0件です。`,
    );
    expect(partOf('draft-request', matter)).not.toMatch(/年度に始める/);
    expect(partOf('managers-plan', matter)).toContain(`進行中の取組は${proposed.length}件です。`);
    expect(partOf('managers-plan', matter)).not.toMatch(/年度に始める/);
    for (const text of textsOf(matter)) expect(numberCheck(matter)(whole(text))).toEqual([]);
  });

  it('of which some have begun parts them from those that are to begin', () => {
    const matter = planned({ marked: proposed.slice(0, 2), status: 'under-way' });
    const coming = matter.roadmap.placements.length - 2;
    expect(partOf('mayor-request', matter)).toContain(`進行中の取組2件を続け、ほかの${coming}件を順に始める`);
    expect(partOf('draft-request', matter)).toContain(`進行中のものは2件、これから始めるものは${coming}件です。`);
    for (const text of textsOf(matter)) expect(numberCheck(matter)(whole(text))).toEqual([]);
  });
});
