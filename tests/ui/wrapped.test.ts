import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapped } from '../../src/ui/charts/wrapped';

const lengthOf = (line: string) => line.length;

describe('wrapped', () => {
  it('ends a line between words', () => {
    expect(wrapped('the lowest area is counters', 12, 'en', lengthOf)).toEqual(['the lowest', 'area is', 'counters']);
  });

  it('never begins a line with a closing sign, and never ends one with an opening sign', () => {
    for (const most of [4, 5, 6, 7, 8, 9]) {
      const lines = wrapped('最も低いのは「目的と体制」（48点）です。', most, 'ja', lengthOf);
      expect(lines.join('')).toBe('最も低いのは「目的と体制」（48点）です。');
      if (most < 6) continue;
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[」）。]/);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[「（]$/);
    }
  });

  it('cuts a word that is wider than the line', () => {
    expect(wrapped('abcdefgh', 3, 'en', lengthOf)).toEqual(['abc', 'def', 'gh']);
  });

  it('loses no letter and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 2, max: 20 }), (text, most) => {
        const lines = wrapped(text, most, 'ja', lengthOf);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
