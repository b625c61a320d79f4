import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document } from '../../src/core/document';
import { interview } from '../../src/core/interview';
import type { Answer, Condition, Profile, Question } from '../../src/core/questionnaire';
import type { Tally } from '../../src/core/scoring';
import type { ExportMatter } from '../../src/reports/formats/format';
import { xlsx } from '../../src/reports/formats/xlsx';
import { scoreText } from '../../src/reports/scores';
import { bookOf } from '../../src/reports/sheets/book';
import { columnName } from '../../src/reports/sheets/sheet';
import { answerOf, everythingReadiest } from '../municipalities/answers';
import { exportMatterOf } from '../support/exportMatter';
import { chosen, documentWith } from '../support/invented';

const catalogue: Catalogue = content;
const soffice = process.env.SOFFICE ?? '';
const folder = mkdtempSync(join(tmpdir(), 'xlsx-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a cell gives once it is calculated. */
type Value = number | string;
type Book = ReadonlyMap<string, ReadonlyMap<string, Value>>;

const plain = (markup: string) =>
  markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const textIn = (markup: string) =>
  plain([...markup.matchAll(/<t(?: [^>]*)?>([^<]*)<\/t>/g)].map(([, one = '']) => one).join(''));

/** Reads any Excel file as far as these tests need it. */
function valuesIn(bytes: Uint8Array): Book {
  const parts = unzipSync(bytes);
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, one = '']) => textIn(one));
  const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    plain(name),
  );
  const calculated = (attributes: string, markup: string): Value => {
    const value = /<v>([^<]*)<\/v>/.exec(markup)?.[1] ?? '';
    if (attributes.includes('t="s"')) return strings[Number(value)] ?? '';
    if (attributes.includes('t="inlineStr"')) return textIn(markup);
    return /t="(str|e)"/.test(attributes) || value === '' ? plain(value) : Number(value);
  };
  const sheet = (index: number) =>
    [...part(`xl/worksheets/sheet${index + 1}.xml`).matchAll(/<c r="([A-Z]+\d+)"([^>/]*)>(.*?)<\/c>/gs)].map(
      ([, at = '', attributes = '', markup = '']) => [at, calculated(attributes, markup)] as const,
    );
  return new Map(names.map((name, index) => [name, new Map(sheet(index))]));
}

/** The file without any calculated value, changed as somebody who opens it may change it. */
function withoutValues(bytes: Uint8Array, change: (sheet: string) => string = (sheet) => sheet): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, data]) => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, data] as const;
    const bare = strFromU8(data).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1');
    return [name, strToU8(change(bare))] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** All files through one run of LibreOffice, which calculates every formula anew. */
function recalculated(files: readonly Uint8Array[]): readonly Book[] {
  const into = mkdtempSync(join(folder, 'run-'));
  const names = files.map((bytes, index) => {
    const name = join(into, `${index}.xlsx`);
    writeFileSync(name, bytes);
    return name;
  });
  const out = join(into, 'out');
  mkdirSync(out);
  const profile = pathToFileURL(join(folder, 'profile'));
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', out];
  execFileSync(soffice, [...options, ...names], { stdio: 'pipe', timeout: 300_000 });
  return files.map((_, index) => valuesIn(readFileSync(join(out, `${index}.xlsx`))));
}

function areSame(one: Value | undefined, other: Value): boolean {
  if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < 1e-9;
  return (one ?? '') === other;
}

/** Every formula whose value is not what the program says. */
function differing(matter: ExportMatter, book: Book): readonly string[] {
  return bookOf(matter).flatMap(({ name, rows }) =>
    rows.flatMap((row, index) =>
      row.flatMap((cell, column) => {
        if (cell?.is !== 'formula') return [];
        const at = `${columnName(column)}${index + 1}`;
        const found = book.get(name)?.get(at);
        return areSame(found, cell.shows) ? [] : [`${name} ${at}: ${found} for ${cell.shows} by ${cell.formula}`];
      }),
    ),
  );
}

/** The columns of a row of the sheet 準備度, found by its name. */
function readinessRow(name: string, book: Book): readonly (Value | undefined)[] {
  const sheet = book.get('準備度') ?? new Map<string, Value>();
  const at = [...sheet].find(([address, value]) => /^A\d+$/.test(address) && value === name)?.[0].slice(1);
  return [...'BCDEFGKL'].map((column) => sheet.get(`${column}${at}`));
}

function expectRow(
  name: string,
  wanted: Pick<Tally, 'score' | 'range' | 'level'> & { asked: number; answered: number; none: string },
  matter: ExportMatter,
  book: Book,
) {
  const { t } = matter.speech;
  const { score, range, level, asked, answered, none } = wanted;
  const [shown, low, high, levelName, exact, exactHigh, questions, answers] = readinessRow(name, book);
  expect([name, levelName]).toEqual([name, level ? t(`lists:levels.${level}`) : '－']);
  expect([name, questions, answers]).toEqual([name, asked, answered]);
  if (score === null || range === null) {
    expect([name, shown, low, high, exact ?? '', exactHigh ?? '']).toEqual([name, none, '－', '－', '', '']);
    return;
  }
  expect([name, String(shown), String(low), String(high)]).toEqual([
    name,
    scoreText(score),
    scoreText(range.low),
    scoreText(range.high),
  ]);
  expect(Math.abs(Number(exact) - score)).toBeLessThan(1e-9);
  expect(Math.abs(Number(exactHigh) - range.high)).toBeLessThan(1e-9);
}

/** The sheet 準備度 says what `assess` says. */
function expectAssessment(matter: ExportMatter, book: Book) {
  const { assessment, speech } = matter;
  const { t } = speech;
  const row = (tally: Tally, name: string) => {
    const none = t(
      tally.state === 'unanswered' ? 'result:areas.states.unanswered' : 'result:areas.states.out-of-scope',
    );
    const answered = tally.rows.filter(({ state }) => state !== 'unanswered').length;
    expectRow(name, { ...tally, asked: tally.rows.length, answered, none }, matter, book);
  };
  for (const area of assessment.areas) row(area, t(`lists:areas.${area.id}.name`));
  for (const phase of assessment.phases) row(phase, t(`lists:phases.${phase.id}.short`));
  expectRow('全体', { ...assessment.overall, ...assessment.progress, none: '－' }, matter, book);
  const { uncapped } = assessment.overall;
  expect(readinessRow('点数だけの水準', book)[3]).toBe(uncapped ? t(`lists:levels.${uncapped}`) : '－');
  for (const { id, state } of assessment.gates)
    expect([id, readinessRow(t(`lists:gates.${id}.name`), book)[3]]).toEqual([id, t(`result:gates.states.${state}`)]);
}

const profile: fc.Arbitrary<Profile> = fc.record(
  {
    counterSections: fc.constantFrom(0, 0, 5),
    ownDevices: fc.constantFrom('none', 'some', 'only'),
    staff: fc.nat(500),
  },
  { requiredKeys: [] },
);

/** @param kind how often one knows, and how ready one is */
function answerTo({ choices }: Question, kind: 'any' | 'ready' | 'unsure'): fc.Arbitrary<Answer> {
  const one = fc.constantFrom(...choices).map(chosen);
  const best = fc.constantFrom(...choices.slice(-2)).map(chosen);
  const open = fc.constantFrom<Answer>({ state: 'unknown' }, { state: 'not-applicable' });
  if (kind === 'any') return fc.oneof({ weight: 6, arbitrary: one }, { weight: 1, arbitrary: open });
  if (kind === 'ready') return fc.oneof({ weight: 12, arbitrary: best }, { weight: 1, arbitrary: open });
  return fc.oneof(one, { weight: 3, arbitrary: open });
}

/** Answers of halls of every kind, with hidden ones, and now and then one that the edition does not have. */
const response: fc.Arbitrary<Document> = fc
  .record({
    kind: fc.constantFrom<('any' | 'ready' | 'unsure')[]>('any', 'ready', 'unsure'),
    often: fc.constantFrom(1, 4, 30, 1000),
    mode: fc.constantFrom<Document['mode'][]>('quick', 'full'),
    profile,
  })
  .chain(({ kind, often, mode, profile: own }) =>
    fc
      .tuple(
        ...catalogue.questions.map((question) =>
          fc.option(
            fc
              .oneof(
                { weight: 30, arbitrary: answerTo(question, kind) },
                { weight: 1, arbitrary: fc.constant(chosen('gone')) },
              )
              .map((answer) => [question.id, answer] as const),
            { freq: often },
          ),
        ),
      )
      .map((entries) =>
        documentWith(Object.fromEntries(entries.filter((entry) => entry !== null)), { mode, profile: own }),
      ),
  );

/** Whether a score lies so close below a level that rounding it would show a number of that level. */
function isNearLevel(document: Document): boolean {
  const { areas, phases, overall } = exportMatterOf(document, 'ja').assessment;
  return [...areas, ...phases, overall].some(({ score }) => score !== null && scoreText(score).includes('.'));
}

const best = Object.fromEntries(Object.entries(everythingReadiest).map(([id, answer]) => [id, answerOf(answer)]));
const random = fc.sample(response, { seed: 20261122, numRuns: 800 });
const extremes: readonly Document[] = [
  documentWith({}),
  documentWith({}, { mode: 'quick' }),
  documentWith(best),
  documentWith({ ...best, trial: chosen('some') }, { profile: { counterSections: 0 } }),
  documentWith({ ...best, 'access-method': { state: 'unknown' } }),
];
const nearLevels = random.slice(50).filter(isNearLevel).slice(0, 6);
const documents = [...random.slice(0, 50), ...extremes, ...nearLevels];

/** Questions on which a condition listens; changing them changes what is asked, which a sheet does not follow. */
function heardIn(condition: Condition): readonly string[] {
  if ('question' in condition) return [condition.question];
  if ('all' in condition) return condition.all.flatMap(heardIn);
  return 'any' in condition ? condition.any.flatMap(heardIn) : [];
}

describe.skipIf(soffice === '')('the Excel file, calculated by LibreOffice', () => {
  it('gives what the program gives, cell by cell, for 50 random responses, the extremes and scores close below a level', async () => {
    const matters = documents.map((document) => exportMatterOf(document, 'ja'));
    const files = await Promise.all(matters.map((matter) => xlsx.make(matter)));
    const books = recalculated(files.map((bytes) => withoutValues(bytes)));
    for (const [index, matter] of matters.entries()) {
      const book = books[index];
      if (!book) throw new Error('a file is missing');
      expect(differing(matter, book)).toEqual([]);
      expectAssessment(matter, book);
    }
    const levels = new Set(matters.map(({ assessment }) => assessment.overall.level));
    expect(levels).toEqual(new Set([null, 'not-ready', 'preparing', 'trial-ready', 'settling']));
    expect(matters.filter(({ assessment }) => assessment.overall.heldBy.length > 0).length).toBeGreaterThan(3);
    expect(nearLevels).toHaveLength(6);
    expect(matters.filter(({ assessment }) => assessment.hidden.length > 0).length).toBeGreaterThan(10);
  }, 300_000);

  it('gives in English what the program gives', async () => {
    const matters = [...random.slice(0, 4), ...extremes].map((document) => exportMatterOf(document, 'en'));
    const files = await Promise.all(matters.map((matter) => xlsx.make(matter)));
    const books = recalculated(files.map((bytes) => withoutValues(bytes)));
    for (const [index, matter] of matters.entries()) expect(differing(matter, books[index] ?? new Map())).toEqual([]);
  }, 300_000);

  it('follows a choice that somebody changes in the sheet', async () => {
    const listened = new Set(catalogue.questions.flatMap(({ askWhen }) => (askWhen ? heardIn(askWhen) : [])));
    const changed = random.slice(0, 10).map((document) => {
      const { asked, heard } = interview(catalogue, {
        mode: document.mode,
        profile: document.profile,
        answers: Object.fromEntries(Object.entries(document.answers).map(([id, { answer }]) => [id, answer])),
      });
      const free = asked.filter(({ id }) => heard[id]?.state === 'chosen' && !listened.has(id));
      const answers = Object.fromEntries(free.map(({ id, choices }) => [id, chosen(choices.at(-1) ?? '')]));
      const before = Object.fromEntries(Object.entries(document.answers).map(([id, { answer }]) => [id, answer]));
      return {
        document,
        free,
        after: { ...documentWith({ ...before, ...answers }), mode: document.mode, profile: document.profile },
      };
    });
    const files = await Promise.all(
      changed.map(async ({ document, free }) => {
        const matter = exportMatterOf(document, 'ja');
        const sheet = bookOf(matter)[1];
        const asks = new Map(free.map(({ id, choices }) => [matter.speech.t(`questions:${id}.ask`), choices.length]));
        const entries = (sheet?.rows ?? []).flatMap((row, index) => {
          const ask = row[3]?.is === 'text' ? row[3].text : '';
          const count = row[4]?.is === 'number' ? asks.get(ask) : undefined;
          return count === undefined ? [] : [[`E${index + 1}`, count] as const];
        });
        expect(entries).toHaveLength(free.length);
        return withoutValues(await xlsx.make(matter), (xml) =>
          entries.reduce(
            (all, [at, count]) => all.replace(new RegExp(`(<c r="${at}"[^>]*><v>)\\d+(</v>)`), `$1${count}$2`),
            xml,
          ),
        );
      }),
    );
    const books = recalculated(files);
    expect(changed.reduce((sum, { free }) => sum + free.length, 0)).toBeGreaterThan(30);
    for (const [index, { after }] of changed.entries())
      expectAssessment(exportMatterOf(after, 'ja'), books[index] ?? new Map());
  }, 300_000);
});
