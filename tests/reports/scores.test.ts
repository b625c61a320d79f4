import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import { levelOf } from '../../src/core/scoring';
import { equalsSign, oneDecimal, scoreText, shownEffect, twoDecimals } from '../../src/reports/scores';
import { anyAnswers } from '../support/arbitrary';
import { documentWith, TODAY } from '../support/invented';

describe('scoreText', () => {
  it.each([
    [0, '0'],
    [41.666, '42'],
    [100, '100'],
    [39.4, '39'],
    [40, '40'],
  ])('rounds %s', (score, text) => {
    expect(scoreText(score)).toBe(text);
  });

  it.each([
    [39.6, '39.6'],
    [59.97, '59.9'],
    [79.5, '79.5'],
  ])('never shows %s as a number of the next level', (score, text) => {
    expect(scoreText(score)).toBe(text);
  });
});

describe('equalsSign', () => {
  it('says = only where what is shown is exact', () => {
    expect(equalsSign(62.5, oneDecimal(62.5))).toBe('=');
    expect(equalsSign(100 / 3, oneDecimal(100 / 3))).toBe('≒');
  });
});

describe('what is shown of 1,000 random answer sets', () => {
  const each = (check: (assessment: ReturnType<typeof assess>) => void) =>
    fc.assert(
      fc.property(anyAnswers(catalogue), (answers) => check(assess(catalogue, documentWith(answers), TODAY))),
      { numRuns: 1000, seed: 20261122 },
    );

  it('adds up: the lines to the sums, the sums to the score, the score to the table', () => {
    each(({ areas, phases }) => {
      for (const { rows, points, highPoints, of, score, range, level } of [...areas, ...phases]) {
        const counted = rows.filter(({ state }) => state === 'chosen' || state === 'unknown');
        expect(counted.reduce((sum, { weight, steps }) => sum + weight * steps, 0)).toBe(points);
        expect(counted.reduce((sum, { weight, top }) => sum + weight * top, 0)).toBe(of);
        if (score === null || range === null) continue;
        expect(Math.abs(twoDecimals((100 * points) / of) - score)).toBeLessThan(0.01);
        expect(twoDecimals((100 * highPoints) / of)).toBe(twoDecimals(range.high));
        expect(scoreText(twoDecimals(score))).toBe(scoreText(score));
        expect(levelOf(Number(scoreText(score)))).toBe(level);
      }
    });
  });

  it('adds up: the mean of the areas as written to the overall score as written', () => {
    each(({ areas, overall }) => {
      const written = areas.flatMap(({ score }) => (score === null ? [] : [twoDecimals(score)]));
      if (overall.score === null) return;
      const mean = written.reduce((sum, term) => sum + term, 0) / written.length;
      expect(Math.abs(mean - twoDecimals(overall.score))).toBeLessThan(0.02);
      expect(scoreText(twoDecimals(overall.score))).toBe(scoreText(overall.score));
    });
  });

  it('adds up: the two scores of an effect to its points, exactly', () => {
    each(({ actions, overall }) => {
      for (const { effect } of actions) {
        const { from, to, points } = shownEffect(overall.score ?? 0, effect);
        expect(points).toBeCloseTo(to - from, 9);
        expect(Math.abs(points - effect)).toBeLessThan(0.21);
      }
    });
  });
});
