import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { assess, nextSteps } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Answer } from '../../src/core/questionnaire';
import { chosen, documentWith, notApplicable, TODAY, unknown } from '../support/invented';
import { pocketScore } from './pocket';
import type { Row } from './row';
import { rows } from './rows';
import { legend, summaryOf } from './summary';

const catalogue: Catalogue = content;

function answerOf(given: string): Answer {
  if (given === 'unknown') return unknown;
  return given === 'not-applicable' ? notApplicable : chosen(given);
}

function assessmentOf({ answers, mode, profile }: Row) {
  const given = Object.entries(answers).map(([id, answer]) => [id, answerOf(answer)] as const);
  return assess(catalogue, documentWith(Object.fromEntries(given), { mode, profile }), TODAY);
}

function expectInBand(score: number | null, [low, high]: readonly [number, number]) {
  expect(score).not.toBeNull();
  expect(score).toBeGreaterThanOrEqual(low - 1e-9);
  expect(score).toBeLessThanOrEqual(high + 1e-9);
}

describe('the table', () => {
  it('has at least 30 municipalities, each with a name of its own', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  });

  it('asks for bands of at most ten points', () => {
    expect(rows.filter(({ expected: { score } }) => score[0] > score[1] || score[1] - score[0] > 10)).toEqual([]);
  });

  it('gives reasons that exist', () => {
    const known = new Set([...catalogue.questions, ...catalogue.cases].map(({ id }) => id));
    const reasons = rows.flatMap(({ name, expected }) => expected.because.map((id) => ({ name, id })));
    expect(reasons.filter(({ id }) => !known.has(id))).toEqual([]);
    expect(rows.filter(({ expected }) => expected.because.length === 0)).toEqual([]);
  });
});

describe.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
  const { expected } = row;
  const assessment = assessmentOf(row);

  it('has its level', () => expect(assessment.overall.level).toBe(expected.level));

  it('has a score in its band, and so has the sum on paper', () => {
    expectInBand(pocketScore(row), expected.score);
    expectInBand(assessment.overall.score, expected.score);
  });

  it('has its gates', () => {
    expect(Object.fromEntries(assessment.gates.map(({ id, state }) => [id, state]))).toEqual(expected.gates);
  });

  it('begins with its first step', () => {
    expect(nextSteps(assessment)[0]?.action ?? null).toBe(expected.first);
  });

  it('hides, leaves out and accepts what it should', () => {
    expect(assessment.hidden).toEqual(expected.hidden ?? []);
    const left = assessment.areas.filter(({ state }) => state === 'out-of-scope').map(({ id }) => id);
    expect(left).toEqual(expected.outOfScope ?? []);
    const { answered } = assessment.progress;
    expect(answered).toBe(expected.answered ?? answered);
  });
});

it('says of all municipalities what the checked-in summary says', async () => {
  const summary = rows.map((row) => summaryOf(row.name, assessmentOf(row)));
  await expect(`${[legend, ...summary].join('\n\n')}\n`).toMatchFileSnapshot('./summary.txt');
});
