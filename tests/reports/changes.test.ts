import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownChange } from '../../src/reports/changes';
import { scoreText } from '../../src/reports/scores';

describe('shownChange', () => {
  it.each([
    [33.4, 35.6, 3],
    [35.6, 33.4, -3],
    [50, 50.3, 0],
    [39.6, 60, 20.4],
    [0, 100, 100],
  ])('takes from %d to %d the difference of what is shown, %d', (from, to, points) => {
    expect(shownChange(from, to)).toBe(points);
  });

  it.each([
    [null, 10],
    [10, null],
    [null, null],
  ])('is none where one of them is missing: %s, %s', (from, to) => {
    expect(shownChange(from, to)).toBeNull();
  });

  it('can be checked by hand for any two scores', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(score, score, (from, to) => {
        expect(Number(scoreText(from)) + (shownChange(from, to) ?? Number.NaN)).toBeCloseTo(Number(scoreText(to)), 9);
      }),
    );
  });
});
