import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { levels } from '../../src/core/scoring';
import { words as english } from '../../src/locales/en/first';
import { words as englishResult } from '../../src/locales/en/result';
import { words as japanese } from '../../src/locales/ja/first';
import { words as japaneseResult } from '../../src/locales/ja/result';

const all = catalogue.questions.length;
const core = catalogue.questions.filter((question) => 'core' in question).length;

describe('numbers that stand in words', () => {
  it('are the counts of the catalogue', () => {
    expect(japanese.ui.welcome.modes.quick.name).toContain(`${core}問`);
    expect(japanese.ui.welcome.modes.full.name).toContain(`${all}問`);
    expect(english.ui.welcome.modes.quick.name).toContain(`${core} questions`);
    expect(english.ui.welcome.modes.full.name).toContain(`${all} questions`);
  });

  it('are the limits and names of the levels', () => {
    for (const [{ result }, { lists }] of [
      [japaneseResult, japanese],
      [englishResult, english],
    ] as const) {
      for (const [index, { id, from }] of levels.entries()) {
        const to = (levels[index + 1]?.from ?? 101) - 1;
        expect(result.calculation.levels).toMatch(new RegExp(`${from}[〜–]${to} ${lists.levels[id]}`));
      }
    }
  });

  it('are the steps of the scale', () => {
    expect(new Set(catalogue.questions.map(({ choices }) => choices.length))).toEqual(new Set([4]));
    expect(japaneseResult.result.calculation.rule).toContain('重み × 3');
  });
});
