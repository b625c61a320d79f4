import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document, Language } from '../../src/core/document';
import { docx } from '../../src/reports/formats/docx';
import { report } from '../../src/reports/report/report';
import { readWord } from '../../src/reports/word/reading';
import { rows } from '../municipalities/rows';
import { documentOf } from '../reports/rowTexts';
import { exportMatterOf } from '../support/exportMatter';
import { greyPictures } from '../support/greyPictures';
import { NOW } from '../support/invented';

/** Of poppler-utils. */
const readers = { texts: 'pdftotext', images: 'pdfimages' } as const;

const folder = mkdtempSync(join(tmpdir(), 'docx-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const respondent = { body: '朝日村', section: '総務課', role: '情報担当' };

function rowNamed(name: string, more: Partial<Document> = {}): Document {
  const row = rows.find((one) => one.name === name);
  if (!row) throw new Error(`no row ${name}`);
  return documentOf(row, { id: 'a1b2c3d4', respondent, ...more });
}

const everyNote = (document: Document): Document => ({
  ...document,
  remarks: Object.fromEntries(
    Object.keys(document.answers).map((id) => [
      id,
      { note: `メモ：${'要綱を確かめる。'.repeat(15)}`, evidence: '共有フォルダ' },
    ]),
  ),
});

/** A name that fills the boxes and a note that is longer than a page. */
const overfull = rowNamed('一問だけ答えた市', {
  respondent: { body: '長'.repeat(100), section: 'x'.repeat(100) },
  paper: { stamps: Array.from({ length: 12 }, () => '副市長補佐'), docNumber: '第'.repeat(60) },
  texts: { 'draft-request': '長い伺いの文です。'.repeat(1000) },
});

const papers = {
  fullest: { document: everyNote(rowNamed('政令指定都市')), language: 'ja', most: 30 },
  'almost-empty': { document: rowNamed('一問だけ答えた市'), language: 'ja', most: 14 },
  english: { document: rowNamed('朝日村 2020年10月 計画を立てた'), language: 'en', most: 24 },
  overfull: { document: overfull, language: 'ja', most: 30 },
} as const satisfies Record<string, { document: Document; language: Language; most: number }>;

type Name = keyof typeof papers;
const names = Object.keys(papers) as Name[];

const matterOf = (name: Name) => ({
  ...exportMatterOf(papers[name].document, papers[name].language),
  writtenAt: NOW,
  pictures: greyPictures,
});

const pdf = (name: Name) => join(folder, `${name}.pdf`);
const readPages = (name: Name, ...how: readonly string[]): readonly string[] =>
  execFileSync(readers.texts, [...how, pdf(name), '-'], { encoding: 'utf8', maxBuffer: 1e8 })
    .split('\f')
    .slice(0, -1);

const pages: Partial<Record<Name, readonly string[]>> = {};
const pagesOf = (name: Name): readonly string[] => pages[name] ?? [];

/** Without what line breaks and the setting of letters add. */
const dense = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

beforeAll(async () => {
  for (const name of names) writeFileSync(join(folder, `${name}.docx`), await docx.make(matterOf(name)));
  execFileSync(process.env.SOFFICE ?? 'soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`,
    '--headless',
    ...['--convert-to', 'pdf', '--outdir', folder],
    ...names.map((name) => join(folder, `${name}.docx`)),
  ]);
  for (const name of names) pages[name] = readPages(name, '-layout');
});

describe('the Word file in LibreOffice', () => {
  it.each(names)('shows every heading and caption, and the seal boxes on its first page (%s)', (name) => {
    const shown = pagesOf(name).map(dense);
    const whole = shown.join('');
    const { chapters } = report(matterOf(name));
    for (const { title, blocks } of chapters) {
      expect(whole).toContain(dense(title));
      for (const block of blocks) {
        if (block.kind === 'heading') expect(whole).toContain(dense(block.text));
        if (block.kind === 'table') expect(whole).toContain(dense(block.caption));
      }
    }
    const { stamps } = papers[name].document.paper ?? {};
    const title = stamps?.[0] ?? matterOf(name).speech.t('word:stamps.division');
    expect(shown[0]).toContain(dense(title));
  });

  it.each(names)('has a sane number of pages, each with its number, the document and the limits (%s)', (name) => {
    const shown = pagesOf(name);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.length).toBeLessThanOrEqual(papers[name].most);
    const limits = dense(matterOf(name).speech.t('texts:limits'));
    for (const [index, page] of shown.entries()) {
      expect(dense(page)).toContain(`${index + 1}/${shown.length}`);
      expect(dense(page)).toContain('a1b2c3d4');
      expect(dense(page)).toContain(limits);
    }
  });

  it('repeats the first row of a long table on each of its pages', () => {
    const { speech } = matterOf('fullest');
    const title = dense(speech.t('report:pointsColumn'));
    const noted = pagesOf('fullest')
      .map(dense)
      .filter((page) => page.includes('要綱を確かめる'));
    expect(noted.length).toBeGreaterThan(3);
    for (const page of noted) expect(page).toContain(title);
  });

  it.each(names)('shows the three charts as pictures (%s)', (name) => {
    const list = execFileSync(readers.images, ['-list', pdf(name)], { encoding: 'utf8' });
    const sizes = list.split('\n').flatMap((line) => /image +(\d+) +(\d+)/.exec(line)?.slice(1, 3).join('x') ?? []);
    for (const { width, height } of Object.values(greyPictures)) expect(sizes).toContain(`${width}x${height}`);
  });

  it.each(names)('leaves no text out, however long (%s)', async (name) => {
    const whole = dense(readPages(name).join(''));
    const { texts = [] } = readWord(await docx.make(matterOf(name))) ?? {};
    const words = texts.map(({ text }) => dense(text)).filter((text) => text.length > 0 && text.length < 8);
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((text) => !whole.includes(text) && !/^[a-z -]+$/i.test(text))).toEqual([]);
    if (name === 'overfull') expect(whole.split('長い伺いの文です').length - 1).toBeGreaterThan(900);
  });

  it.each(names)('leaves no heading alone at the foot of a page (%s)', (name) => {
    const titles = new Set(report(matterOf(name)).chapters.map(({ title }) => dense(title)));
    const limits = dense(matterOf(name).speech.t('texts:limits')).slice(0, 20);
    for (const page of pagesOf(name)) {
      const lines = page.split('\n').map(dense).filter(Boolean);
      const foot = lines.findIndex((line) => line.startsWith(limits));
      expect(titles.has(lines[foot - 1] ?? '')).toBe(false);
    }
  });
});
