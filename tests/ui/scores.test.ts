import { describe, expect, it } from 'vitest';
import { scoreText } from '../../src/ui/phrases';

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
