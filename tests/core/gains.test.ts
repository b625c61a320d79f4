import { describe, expect, it } from 'vitest';
import { gainsIn, pointsFor, pointsWith, stepsTo } from '../../src/core/gains';
import type { Answer } from '../../src/core/questionnaire';
import { scoredAnswer, tally } from '../../src/core/scoring';
import { chosen, invented, unknown } from '../support/invented';

/** `a` weighs two and has four choices as `b` has. */
function redWith(answers: Record<string, Answer>) {
  const red = invented.questions.filter(({ area }) => area === 'red');
  return tally(
    'red',
    red.map((question) => scoredAnswer(question, answers[question.id] ?? null)),
  );
}

const lifting = (...raised: readonly (readonly [string, string, string])[]) => ({
  raised: raised.map(([question, from, to]) => ({ question, from, to })),
});
const red = redWith({ a: chosen('none'), b: chosen('some') });

describe('stepsTo', () => {
  const [row] = red.rows;

  it('is the place of the choice to which an answer is raised', () => {
    expect(row && stepsTo(invented, row, lifting(['b', 'some', 'all'], ['a', 'none', 'most']))).toBe(2);
  });

  it('is nothing where the answer is not raised', () => {
    expect(row && stepsTo(invented, row, lifting(['b', 'some', 'all']))).toBeNull();
  });

  it('is below every place where the catalogue has no such question', () => {
    const gone = row && { ...row, question: 'gone' };
    expect(gone && stepsTo(invented, gone, lifting(['gone', 'none', 'all']))).toBe(-1);
  });
});

describe('gainsIn', () => {
  it('is what each raised answer adds on the scale of the tally, by weight', () => {
    expect([red.points, red.of]).toEqual([1, 9]);
    expect(gainsIn(invented, red, lifting(['a', 'none', 'all']))).toEqual(new Map([['a', 6]]));
    expect(gainsIn(invented, red, lifting(['a', 'none', 'some'], ['b', 'some', 'most']))).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    );
  });

  it('leaves out what counts for nothing', () => {
    expect(gainsIn(invented, redWith({ a: chosen('none') }), lifting(['b', 'none', 'all'])).size).toBe(0);
  });

  it('counts わからない as the least ready, and for the scale', () => {
    const open = redWith({ a: unknown, b: chosen('some') });
    expect(gainsIn(invented, open, lifting(['b', 'some', 'all']))).toEqual(new Map([['b', 2]]));
    expect(gainsIn(invented, open, lifting(['a', 'none', 'some']))).toEqual(new Map([['a', 2]]));
  });
});

describe('pointsWith', () => {
  it('adds what is gained to what there is', () => {
    expect(pointsWith(invented, red, [])).toBe(1);
    expect(pointsWith(invented, red, [lifting(['a', 'none', 'all']), lifting(['b', 'some', 'all'])])).toBe(9);
  });

  it('counts the highest choice where several raise one answer, in whatever order', () => {
    const high = lifting(['a', 'none', 'most']);
    const low = lifting(['a', 'none', 'some']);
    expect([pointsWith(invented, red, [high, low]), pointsWith(invented, red, [low, high])]).toEqual([5, 5]);
  });

  it('takes no points away', () => {
    expect(pointsWith(invented, red, [lifting(['b', 'some', 'none'])])).toBe(1);
  });
});

describe('pointsFor', () => {
  it.each([
    ['not-ready', 0],
    ['preparing', 4],
    ['trial-ready', 6],
    ['settling', 8],
  ] as const)('is the fewest whole points out of nine that are %s: %i', (level, points) => {
    expect(pointsFor(red, level)).toBe(points);
    expect(pointsFor({ ...red, of: 10 }, level)).toBe(
      { 'not-ready': 0, preparing: 4, 'trial-ready': 6, settling: 8 }[level],
    );
  });
});
