import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { columns } from '../../../src/commands/cli/longFormat';
import { manyResponses } from '../../../src/commands/cli/manyResponses';
import { catalogue as content } from '../../../src/content/catalogue';
import { type Assessment, assess } from '../../../src/core/assessment';
import type { Catalogue } from '../../../src/core/catalogue';
import { parseText } from '../../../src/storage/parse';
import { rows } from '../../municipalities/rows';
import { documentOf } from '../../reports/rowTexts';
import { documentWith, TODAY } from '../../support/invented';
import { commandLine, folderFor, savedAs } from './stage';

vi.setConfig({ testTimeout: 60_000 });

const catalogue: Catalogue = content;
const SQL = 'src/commands/cli/areas.sql';
const CLOSE = 9;

/** The folder in which the package of this kind of machine would stand beside the one that chooses it. */
const bindings = dirname(
  createRequire(createRequire(import.meta.url).resolve('@duckdb/node-api')).resolve('@duckdb/node-bindings'),
);
const platform = `${dirname(bindings)}/node-bindings-${process.platform}-${process.arch}`;
const isHere = existsSync(platform) || existsSync(`${platform}-musl`);
if (!isHere) console.warn(`DuckDB is not tested: npm has no build of it for this machine (${platform}).`);

interface Known {
  readonly entry: number;
  readonly assessment: Assessment;
}

/** Every municipality of the table, one that has said nothing, and invented responses. */
const lines = [
  ...rows.map((row, index) => savedAs(documentOf(row, { id: `row-${index}`, respondent: { body: row.name } })).line),
  savedAs(documentWith({}, { id: 'unanswered' })).line,
  ...manyResponses(catalogue, 200),
];

const known: readonly Known[] = lines.map((line, index) => {
  const opened = parseText(line, catalogue);
  if (!opened.ok) throw new Error(opened.reason);
  return { entry: index + 1, assessment: assess(catalogue, opened.document, TODAY) };
});

const folder = folderFor();
let connection: DuckDBConnection;

async function asked(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS();
}

/** Runs the published text from a folder that holds `long.csv`. */
async function runPublished(csv: string): Promise<void> {
  folder.write('long.csv', csv);
  await connection.run(`SET file_search_path = '${folder.path.replaceAll("'", "''")}'`);
  await connection.run(readFileSync(SQL, 'utf8'));
}

describe.skipIf(!isHere)('areas.sql over the long format, in DuckDB', () => {
  beforeAll(async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    connection = await (await DuckDBInstance.create(':memory:')).connect();
    const { code, out } = await commandLine(['assess', '-', '--format', 'long', '--date', TODAY], { input: lines });
    expect(code).toBe(0);
    await runPublished(out);
  }, 60_000);
  afterAll(() => {
    connection?.closeSync();
    folder.remove();
  });

  it('reads the columns that are written, in their order', async () => {
    const described = await asked('DESCRIBE answers');
    expect(described.map(({ column_name }) => column_name)).toEqual(columns);
    expect(await asked('SELECT count(*)::INTEGER AS n FROM answers')).toEqual([
      { n: lines.length * catalogue.questions.length },
    ]);
  });

  it('finds the score of each area of each response', async () => {
    const found = await asked('SELECT * FROM area_scores ORDER BY entry, area');
    const expected = known.flatMap(({ entry, assessment }) =>
      assessment.areas.flatMap(({ id, score, range }) =>
        score === null ? [] : [{ entry, id, score, high: range?.high }],
      ),
    );
    expect(found).toHaveLength(expected.length);
    for (const { entry, id, score, high } of expected) {
      const row = found.find((one) => one.entry === entry && one.area === id);
      expect(row?.score).toBeCloseTo(score, CLOSE);
      expect(row?.score_if_unknown_were_best).toBeCloseTo(high ?? Number.NaN, CLOSE);
    }
  });

  it('finds the mean of each area over all responses', async () => {
    const found = await asked('SELECT area, mean, responses::INTEGER AS responses FROM area_means');
    expect(found).toHaveLength(catalogue.areas.length);
    for (const { area, mean, responses } of found) {
      const scores = known.flatMap(({ assessment }) => {
        const score = assessment.areas.find(({ id }) => id === area)?.score;
        return typeof score === 'number' ? [score] : [];
      });
      expect(responses).toBe(scores.length);
      expect(mean).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, CLOSE);
    }
  });

  it('finds the overall score of each response and its range, and none where there is none', async () => {
    const found = new Map((await asked('SELECT * FROM overall_scores')).map((row) => [row.entry, row]));
    for (const { entry, assessment } of known) {
      const { score, range } = assessment.overall;
      if (score === null) expect(found.has(entry)).toBe(false);
      else {
        expect(found.get(entry)?.score).toBeCloseTo(score, CLOSE);
        expect(found.get(entry)?.score_if_unknown_were_best).toBeCloseTo(range?.high ?? Number.NaN, CLOSE);
      }
    }
    expect(known.some(({ assessment }) => assessment.overall.score === null)).toBe(true);
  });

  it('counts what is asked, answered and not known in each response, and not known for each question', async () => {
    const counts = new Map(
      (
        await asked(
          'SELECT entry, asked::INTEGER AS asked, answered::INTEGER AS answered, unknown::INTEGER AS unknown FROM counts',
        )
      ).map(({ entry, ...rest }) => [entry, rest]),
    );
    const rowsOf = ({ assessment }: Known) => assessment.areas.flatMap((area) => area.rows);
    for (const one of known) {
      const unknown = rowsOf(one).filter(({ state }) => state === 'unknown').length;
      expect(counts.get(one.entry)).toEqual({ ...one.assessment.progress, unknown });
    }
    const all = known.flatMap(rowsOf);
    for (const { question, unknown } of await asked(
      'SELECT question, unknown::INTEGER AS unknown FROM unknown_by_question',
    )) {
      expect([question, unknown]).toEqual([
        question,
        all.filter((row) => row.question === question && row.state === 'unknown').length,
      ]);
    }
  });

  it('keeps prefectures with their zero and names as they were', async () => {
    const prefectures = await asked('SELECT DISTINCT prefecture FROM answers WHERE prefecture IS NOT NULL');
    expect(prefectures.every(({ prefecture }) => /^\d{2}$/.test(String(prefecture)))).toBe(true);
    const bodies = await asked('SELECT DISTINCT entry, body FROM answers WHERE entry <= 30 ORDER BY entry');
    expect(bodies.map(({ body }) => body)).toEqual(rows.slice(0, 30).map(({ name }) => name));
  });

  it('reads hostile names, and counts of one response only the newest', async () => {
    const [row] = rows;
    if (!row) throw new Error('no municipality');
    const body = '朝日,"村"\n=1+1\u0000\ud800';
    const older = documentOf(row, { id: 'same', rev: 3, respondent: { body } });
    const newer = documentOf(row, { id: 'same', rev: 4, answers: {}, respondent: { body } });
    const other = documentOf(row, { id: 'other,"\n', rev: 1, respondent: { body: '' } });
    const input = [older, newer, newer, other].map((document) => savedAs(document).line);
    await runPublished((await commandLine(['assess', '-', '--format', 'long'], { input })).out);
    expect(await asked('SELECT entry, response, rev, body FROM responses ORDER BY entry')).toEqual([
      { entry: 2, response: 'same', rev: 4, body: '朝日,"村"\n=1+1\ufffd' },
      { entry: 4, response: 'other,"\n', rev: 1, body: null },
    ]);
    expect(await asked('SELECT DISTINCT entry FROM area_scores')).toEqual([{ entry: 4 }]);
    expect(await asked('SELECT entry FROM counts ORDER BY entry')).toEqual([{ entry: 2 }, { entry: 4 }]);
  });
});
