import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import { type Document, VERSION } from '../../src/core/document';
import type { LevelId } from '../../src/core/questionnaire';
import { parseBytes } from '../../src/storage/parse';
import { saveFileText } from '../../src/storage/saveFile';
import { NOW, TODAY } from '../support/invented';

interface Frozen {
  readonly file: string;
  /** SHA-256 of the file: a released file never changes. For a new shape add a folder, never an edit here. */
  readonly hash: string;
  readonly body: string;
  readonly rev: number;
  readonly answers: number;
  readonly orphaned: readonly string[];
  readonly remarks: readonly string[];
  /** Rounded to one place; it may change with the edition of the questions, and then must be explained in the README. */
  readonly score: number | null;
  readonly level: LevelId | null;
}

const everything = {
  body: '登別市',
  rev: 311,
  answers: 41,
  orphaned: ['long-gone', 'telework-rules-of-2019'],
  remarks: ['purpose', 'leadership', 'long-gone'],
  score: 43.7,
  level: 'preparing',
} as const;
const quick = {
  body: '朝日村',
  rev: 17,
  answers: 16,
  orphaned: [],
  remarks: [],
  score: 41.4,
  level: 'preparing',
} as const;

const released: Readonly<Record<string, readonly Frozen[]>> = {
  'version-1': [
    {
      file: 'everything.html',
      hash: 'e78729193b8080866b88ddb2f7c443ea993eca16683e9003576dfea0857498d2',
      ...everything,
    },
    {
      file: 'everything.json',
      hash: '74358ad39331f6c5b410400c93960c13d8d9668c3d93b6bdb434717e2372726f',
      ...everything,
    },
    {
      file: 'half.json',
      hash: '547120fde567b728e31d114d8c9670c96e26e3acfde4ffdf570d7b76eab06de3',
      body: 'Noboribetsu',
      rev: 23,
      answers: 20,
      orphaned: [],
      remarks: [],
      score: 66,
      level: 'preparing',
    },
    { file: 'quick.html', hash: '9e2cdee1847c7ed3741e2e5b33f87da5fd4e6045a6b3415a242937d2a21b5f18', ...quick },
    { file: 'quick.json', hash: '9f49a3f0b31fa545fa1137067e8eb32d8bcfc310df669c954fd8b21f183f7a27', ...quick },
    {
      file: 'untouched.json',
      hash: 'e06f9cd19f2af7cddcf31c4bda099783356ccf8faccbbf1c8e070750373d0975',
      body: '',
      rev: 0,
      answers: 0,
      orphaned: [],
      remarks: [],
      score: null,
      level: null,
    },
  ],
};

const FOLDER = 'tests/fixtures';
const rows = Object.entries(released).flatMap(([version, files]) => files.map((row) => ({ version, ...row })));
const bytesOf = ({ version, file }: { readonly version: string; readonly file: string }) =>
  new Uint8Array(readFileSync(`${FOLDER}/${version}/${file}`));

function opened(row: (typeof rows)[number]): Document {
  const parsed = parseBytes(bytesOf(row), catalogue);
  if (!parsed.ok) throw new Error(parsed.reason);
  expect(parsed).toMatchObject({ newer: false, altered: false });
  return parsed.document;
}

describe('the files of every released version', () => {
  it('are there for every version up to the present one, each file listed', () => {
    const versions = Array.from({ length: VERSION }, (_, index) => `version-${index + 1}`);
    expect(Object.keys(released)).toEqual(versions);
    for (const [version, files] of Object.entries(released))
      expect(readdirSync(`${FOLDER}/${version}`).sort()).toEqual(files.map(({ file }) => file));
  });

  it.each(rows)('are never changed: $version/$file', (row) => {
    expect(createHash('sha256').update(bytesOf(row)).digest('hex')).toBe(row.hash);
  });

  it.each(rows)('fault 14: open for ever, with the same answers and the same score: $version/$file', (row) => {
    const document = opened(row);
    const { score, level } = assess(catalogue, document, TODAY).overall;
    expect({
      body: document.respondent.body,
      rev: document.rev,
      answers: Object.keys(document.answers).length,
      orphaned: Object.keys(document.orphaned).sort(),
      remarks: Object.keys(document.remarks),
      score: score === null ? null : Math.round(score * 10) / 10,
      level,
    }).toEqual({
      body: row.body,
      rev: row.rev,
      answers: row.answers,
      orphaned: row.orphaned,
      remarks: row.remarks,
      score: row.score,
      level: row.level,
    });
  });

  it.each(rows)('are written again without loss: $version/$file', (row) => {
    const document = opened(row);
    const again = parseBytes(new TextEncoder().encode(saveFileText(document, NOW)), catalogue);
    expect(again).toEqual({ ok: true, document: { ...document, savedAt: NOW }, newer: false, altered: false });
  });

  it('hold every part that a document may have', () => {
    const [whole] = rows.filter(({ file }) => file === 'everything.json').map(opened);
    expect(whole).toMatchObject({
      plan: { capacity: 3, allow: ['supplementary', 'rule-change'] },
      targets: { date: '2028-03-31' },
      texts: { 'proposal-subject': '職員のテレワークの試行について\n（伺い）' },
      paper: { stamps: ['市長', '副市長', '総務部長', '総務課長', '担当'], docNumber: '登総第12号' },
      profile: { renewals: { building: '2031-04' }, budgetMonth: 10 },
    });
    expect(whole?.remarks.leadership?.note).toContain('\ud800');
  });

  it('say the same as a page and as JSON', () => {
    const [page, json] = ['everything.html', 'everything.json'].map((name) => rows.find(({ file }) => file === name));
    if (!(page && json)) throw new Error('a file is not listed');
    expect(opened(page)).toEqual({ ...opened(json), savedAt: NOW });
  });
});
