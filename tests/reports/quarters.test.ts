import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, quarterOf } from '../../src/core/dates';
import { periodText, quarterText } from '../../src/reports/quarters';
import { speechIn } from '../support/speech';

const speech = { ja: await speechIn('ja'), en: await speechIn('en') };
const quarters = fc.integer({ min: 4 * 2019, max: 4 * 2060 });

describe('quarterText', () => {
  it.each([
    ['2026-11-22', '令和8年度第3四半期（10〜12月）', 'Oct–Dec 2026 (FY2026 Q3)'],
    ['2027-03-31', '令和8年度第4四半期（1〜3月）', 'Jan–Mar 2027 (FY2026 Q4)'],
    ['2027-04-01', '令和9年度第1四半期（4〜6月）', 'Apr–Jun 2027 (FY2027 Q1)'],
    ['2027-09-30', '令和9年度第2四半期（7〜9月）', 'Jul–Sep 2027 (FY2027 Q2)'],
  ])('names the fiscal year, the place and the months of %s', (day, japanese, english) => {
    expect(quarterText(quarterOf(day), speech.ja)).toBe(japanese);
    expect(quarterText(quarterOf(day), speech.en)).toBe(english);
  });

  it('names no two quarters alike', () => {
    fc.assert(
      fc.property(quarters, quarters, fc.constantFrom(speech.ja, speech.en), (one, other, said) => {
        expect(quarterText(one, said) === quarterText(other, said)).toBe(one === other);
      }),
    );
  });
});

describe('periodText', () => {
  const from = quarterOf('2026-10-01');

  it('names a single quarter as that quarter', () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(periodText(quarter, quarter, speech.ja)).toBe(quarterText(quarter, speech.ja));
      }),
    );
  });

  it('names the fiscal year once where the period stays within it', () => {
    expect(periodText(from, from + 1, speech.ja)).toBe('令和8年度第3〜4四半期（10〜翌年3月）');
    expect(periodText(from, from + 1, speech.en)).toBe('Oct 2026 – Mar 2027 (FY2026 Q3–Q4)');
    expect(periodText(from - 2, from, speech.ja)).toBe('令和8年度第1〜3四半期（4〜12月）');
  });

  it('says of a whole fiscal year that it ends in the next year', () => {
    expect(periodText(from - 2, from + 1, speech.ja)).toBe('令和8年度第1〜4四半期（4〜翌年3月）');
    expect(periodText(from - 2, from + 1, speech.en)).toBe('Apr 2026 – Mar 2027 (FY2026 Q1–Q4)');
  });

  it('names both ends where the period passes an April', () => {
    fc.assert(
      fc.property(quarters, fc.integer({ min: 1, max: 12 }), (first, length) => {
        fc.pre(partsOf(first).year !== partsOf(first + length).year);
        const text = periodText(first, first + length, speech.ja);
        expect(text).toContain(quarterText(first, speech.ja));
        expect(text).toContain(quarterText(first + length, speech.ja));
      }),
    );
  });
});
