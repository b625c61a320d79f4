import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { type Assessment, assess, nextSteps } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Answer } from '../../src/core/questionnaire';
import { roadmap } from '../../src/core/roadmap';
import type { Suggestion } from '../../src/core/suggestions';
import { chosen, documentWith, notApplicable, TODAY, unknown } from '../support/invented';
import { pocketScore } from './pocket';
import { pocketFirstQuarter, pocketPlaces, pocketSteps } from './pocketPlan';
import type { Row } from './row';
import { rows } from './rows';
import { legend, summaryOf } from './summary';

const catalogue: Catalogue = content;

function answerOf(given: string): Answer {
  if (given === 'unknown') return unknown;
  return given === 'not-applicable' ? notApplicable : chosen(given);
}

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

/** Questions that an assessment speaks of: as reasons, as gates, as answers, to be confirmed, or put aside. */
function questionsIn({ actions, gates, areas, toConfirm, hidden }: Assessment): ReadonlySet<string> {
  const answered = areas.flatMap(({ rows: lines }) => lines.filter(({ state }) => state !== 'unanswered'));
  return new Set([
    ...actions.flatMap(questionsOf),
    ...[...gates, ...answered, ...toConfirm].map(({ question }) => question),
    ...hidden,
  ]);
}

/** Cases that the first steps name, and those that are like the body; where none is, those that are always shown. */
function casesIn(assessment: Assessment): ReadonlySet<string> {
  const steps = nextSteps(assessment, 3).map(({ action }) => action);
  const alike = assessment.cases.filter(({ points }) => points > 0);
  return new Set([
    ...catalogue.actions.filter(({ id }) => steps.includes(id)).flatMap(({ cases }) => cases),
    ...(alike.length > 0 ? alike : assessment.cases).map((match) => match.case),
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
  const { assessment, plan, firstQuarter } = resultOf(row);

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

  it('says by which questions and which case', () => {
    const reasons: readonly string[] = expected.because;
    const said = questionsIn(assessment);
    const shown = casesIn(assessment);
    expect(reasons.filter((id) => !(said.has(id) || shown.has(id)))).toEqual([]);
    expect(reasons.filter((id) => shown.has(id))).not.toEqual([]);
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
