import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { assess, nextSteps } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import { roadmap } from '../../src/core/roadmap';
import type { Suggestion } from '../../src/core/suggestions';
import { documentWith, TODAY } from '../support/invented';
import { answerOf } from './answers';
import { pocketScore } from './pocket';
import { pocketSteps } from './pocketOrder';
import { pocketFirstQuarter, pocketPlaces } from './pocketPlan';
import type { Row } from './row';
import { rows } from './rows';
import { legend, summaryOf } from './summary';

const catalogue: Catalogue = content;

function resultOf({ answers, mode, profile }: Row) {
  const given = Object.entries(answers).map(([id, answer]) => [id, answerOf(answer)] as const);
  const document = documentWith(Object.fromEntries(given), { mode, profile });
  const assessment = assess(catalogue, document, TODAY);
  const plan = roadmap(catalogue, document, assessment);
  const begun = plan.placements.filter(({ from }) => from === plan.start);
  return { assessment, plan, firstQuarter: begun.map(({ action }) => action) };
}

function questionsOf({ because }: Suggestion): readonly string[] {
  return because.flatMap((reason) => ('question' in reason ? [reason.question] : []));
}

/** The first three steps and what begins in the first quarter. */
function actedOn({ assessment, firstQuarter }: ReturnType<typeof resultOf>): readonly Suggestion[] {
  const steps = nextSteps(assessment, 3);
  return assessment.actions.filter((one) => steps.includes(one) || firstQuarter.includes(one.action));
}

/** Questions that decide: reasons of what is acted on, gates and ceilings. */
function decidingQuestions(result: ReturnType<typeof resultOf>): ReadonlySet<string> {
  const limits = [...catalogue.gates, ...catalogue.ceilings];
  return new Set([...actedOn(result).flatMap(questionsOf), ...limits.map(({ question }) => question)]);
}

/** Cases that what is acted on names, and those that are like the body; where none is, those that are always shown. */
function namedCases(result: ReturnType<typeof resultOf>): ReadonlySet<string> {
  const acted = actedOn(result).map(({ action }) => action);
  const { cases } = result.assessment;
  const alike = cases.filter(({ points }) => points > 0);
  return new Set([
    ...catalogue.actions.filter(({ id }) => acted.includes(id)).flatMap((action) => action.cases),
    ...(alike.length > 0 ? alike : cases).map((match) => match.case),
  ]);
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
  const result = resultOf(row);
  const { assessment, plan, firstQuarter } = result;

  it('has its level', () => expect(assessment.overall.level).toBe(expected.level));

  it('has a score in its band, and so has the sum on paper', () => {
    expectInBand(pocketScore(row), expected.score);
    expectInBand(assessment.overall.score, expected.score);
  });

  it('has its gates', () => {
    expect(Object.fromEntries(assessment.gates.map(({ id, state }) => [id, state]))).toEqual(expected.gates);
  });

  it('begins with its first three steps, on paper too', () => {
    expect(pocketSteps(row).slice(0, 3)).toEqual(expected.firstThree);
    expect(nextSteps(assessment, 3).map(({ action }) => action)).toEqual(expected.firstThree);
  });

  it('has its first quarter, on paper too', () => {
    expect(pocketFirstQuarter(row)).toEqual(expected.firstQuarter);
    expect(firstQuarter).toEqual(expected.firstQuarter);
  });

  it('goes on in the quarters that one finds on paper', () => {
    const quarters = plan.placements.map(({ action, from, to }): [string, object] => [
      action,
      { first: from - plan.start, last: to - plan.start },
    ]);
    expect(new Map(quarters)).toEqual(pocketPlaces(row));
  });

  it('rests on questions and cases that decide something, and on no other', () => {
    const reasons: readonly string[] = expected.because;
    const questions = decidingQuestions(result);
    const cases = namedCases(result);
    expect(reasons.filter((id) => !(questions.has(id) || cases.has(id)))).toEqual([]);
    expect(reasons.filter((id) => cases.has(id))).not.toEqual([]);
    const undecided = nextSteps(assessment, 3).filter((step) => !questionsOf(step).some((id) => reasons.includes(id)));
    expect(undecided.map(({ action }) => action)).toEqual([]);
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
  const summary = rows.map((row) => {
    const { assessment, firstQuarter } = resultOf(row);
    return summaryOf(row.name, assessment, firstQuarter);
  });
  await expect(`${[legend, ...summary].join('\n\n')}\n`).toMatchFileSnapshot('./summary.txt');
});
