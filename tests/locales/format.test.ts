import { describe, expect, it } from 'vitest';
import {
  cutAtQuarters,
  formatAsOf,
  formatDate,
  formatEraDate,
  formatFiscalYear,
  formatList,
  formatMonths,
  formatTime,
  formatWholeFiscalYear,
  formatYearsIn,
} from '../../src/locales/format';

describe('formatDate', () => {
  it.each([
    ['2026-11-22', '令和8年11月22日（2026年）'],
    ['2019-04-30', '平成31年4月30日（2019年）'],
    ['2019-05-01', '令和元年5月1日（2019年）'],
    ['2026-03-31T23:30:00Z', '令和8年4月1日（2026年）'],
  ])('says %s in the Japanese calendar with the western year, by the day in Japan', (date, words) => {
    expect(formatDate(date, 'ja')).toBe(words);
  });

  it('says a day in plain English', () => {
    expect(formatDate('2026-11-22', 'en')).toBe('22 November 2026');
  });
});

describe('formatTime', () => {
  it('is the time in Japan, whatever the offset it was kept with', () => {
    expect(formatTime('2026-11-22T05:05:00Z')).toBe('14:05');
    expect(formatTime('2026-11-22T14:05:00+09:00')).toBe('14:05');
  });
});

describe('formatAsOf', () => {
  it.each([
    ['2021-07', '令和3年7月（2021年）'],
    ['2021', '令和3年（2021年）'],
    ['2019', '令和元年（2019年）'],
    ['2021-02/2021-03', '令和3年2月（2021年）〜令和3年3月（2021年）'],
  ])('says %s only as far as it is known', (asOf, words) => {
    expect(formatAsOf(asOf, 'ja')).toBe(words);
  });

  it('says it in English', () => {
    expect(formatAsOf('2021-07', 'en')).toBe('July 2021');
  });
});

describe('formatList', () => {
  it('joins with 、, and puts quoted parts side by side', () => {
    expect(formatList(['総務', '情報'], 'ja')).toBe('総務、情報');
    expect(formatList(['「A」', '「B」'], 'ja')).toBe('「A」「B」');
    expect(formatList(['A', 'B'], 'en')).toBe('A and B');
  });
});

describe('formatEraDate', () => {
  it.each([
    ['2026-11-22', '令和8年11月22日'],
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2026-03-31T23:30:00Z', '令和8年4月1日'],
  ])('says %s in the Japanese calendar alone', (date, words) => {
    expect(formatEraDate(date, 'ja')).toBe(words);
  });

  it('says a day in plain English', () => {
    expect(formatEraDate('2026-11-22', 'en')).toBe('22 November 2026');
  });
});

describe('formatWholeFiscalYear', () => {
  it('is the fiscal year, in English with its months', () => {
    expect(formatWholeFiscalYear(2027, 'ja')).toBe('令和9年度');
    expect(formatWholeFiscalYear(2027, 'en')).toBe('FY2027 (April 2027–March 2028)');
  });
});

describe('formatYearsIn', () => {
  it.each([
    ['2020年5月に始め、2021年度に終えた', '令和2年5月に始め、令和3年度に終えた'],
    ['2018年から2019年まで', '平成30年から令和元年まで'],
    ['2019年1月と2019年5月', '平成31年1月と令和元年5月'],
    ['2021・2022年度', '令和3・令和4年度'],
    ['2026年4月1日から', '令和8年4月1日から'],
    ['10年間に7,190万円、2000人', '10年間に7,190万円、2000人'],
  ])('turns %s into the Japanese calendar and leaves other numbers', (words, official) => {
    expect(formatYearsIn(words, 'ja')).toBe(official);
  });

  it('leaves English as it is', () => {
    expect(formatYearsIn('in May 2020', 'en')).toBe('in May 2020');
  });
});

describe('cutAtQuarters', () => {
  it.each([
    [
      '手間が最も多いのは令和10年度第2四半期（7〜9月）で、',
      ['手間が最も多いのは', '令和10年度', '第2四半期', '（7〜9月）', 'で、'],
    ],
    ['令和元年度第3〜4四半期（10〜翌年3月）', ['令和元年度', '第3〜4四半期', '（10〜翌年3月）']],
    [
      `${formatFiscalYear(2026, 'ja')}第3〜4四半期（${formatMonths('2026-10-01', '2027-03-31', 'ja')}）`,
      ['令和8年度', '第3〜4四半期', '（10〜翌年3月）'],
    ],
    ['第2段階（3課）までで、', ['第2段階（3課）までで、']],
    ['Oct–Dec 2026 (FY2026 Q3)', ['Oct–Dec 2026 (FY2026 Q3)']],
  ])('cuts %s between the parts of a name only', (text, parts) => {
    const cut = cutAtQuarters(text);
    expect(cut.filter(Boolean)).toEqual(parts);
    expect(cut.join('')).toBe(text);
    const names = cut.filter((_, place) => place % 2 === 1);
    expect(names).toEqual(parts.filter((part) => /^(令和|第.+期$|（.+月）$)/.test(part)));
  });
});
