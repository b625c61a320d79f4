import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, fiscalYear, isStale, monthsUntil, nextAnniversary, partsOf, quarterOf } from '../../src/core/dates';

describe('monthsUntil', () => {
  it.each([
    ['2026-11', '2026-11-30', 0],
    ['2026-12', '2026-11-30', 1],
    ['2027-01', '2026-12-31', 1],
    ['2028-05', '2026-11-22', 18],
    ['2026-10', '2026-11-01', -1],
    ['2025-11', '2026-11-22', -12],
  ])('counts calendar months to %s from %s as %i', (month, date, months) => {
    expect(monthsUntil(month, date)).toBe(months);
  });
});

describe('fiscalYear', () => {
  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
    ['2027-01-01', 2026],
  ])('puts %s into fiscal %i', (date, year) => {
    expect(fiscalYear(date)).toBe(year);
  });

  it('begins a year in April and in no other month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 2, max: 12 }), (year, month) => {
        const on = (number: number) => fiscalYear(`${year}-${String(number).padStart(2, '0')}-15`);
        expect(on(month) - on(month - 1)).toBe(month === 4 ? 1 : 0);
      }),
    );
  });
});

describe('isStale', () => {
  it.each([
    ['2021-11', '2026-11-22', false],
    ['2021-10', '2026-11-22', true],
    ['2021-10-01', '2026-11-22', true],
    ['2022-10-01', '2026-11-22', false],
  ])('marks what is older than five years: %s on %s is %s', (asOf, date, stale) => {
    expect(isStale(asOf, date)).toBe(stale);
  });

  it('counts a bare year from its end', () => {
    expect(isStale('2021', '2026-12-31')).toBe(false);
    expect(isStale('2021', '2027-01-01')).toBe(true);
  });

  it('says nothing of what has no date', () => {
    expect(isStale('unknown', '2099-01-01')).toBe(false);
  });
});

describe('quarterOf, partsOf and daysOf', () => {
  it.each([
    ['2026-03-31', 2025, 4, '2026-01-01', '2026-03-31'],
    ['2026-04-01', 2026, 1, '2026-04-01', '2026-06-30'],
    ['2026-11-22', 2026, 3, '2026-10-01', '2026-12-31'],
    ['2028-02-29', 2027, 4, '2028-01-01', '2028-03-31'],
  ])('put %s into fiscal %i, quarter %i, from %s to %s', (date, year, place, first, last) => {
    expect(partsOf(quarterOf(date))).toEqual({ year, place });
    expect(daysOf(quarterOf(date))).toEqual({ first, last });
  });

  it('agree on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7000, max: 9000 }), (quarter) => {
        const { first, last } = daysOf(quarter);
        expect([quarterOf(first), quarterOf(last)]).toEqual([quarter, quarter]);
        expect(fiscalYear(first)).toBe(partsOf(quarter).year);
      }),
    );
  });
});

describe('nextAnniversary', () => {
  it.each([
    ['2027-10-31', '2026-11-22', '2027-10-31'],
    ['2026-11-22', '2026-11-22', '2026-11-22'],
    ['2026-11-21', '2026-11-22', '2027-11-21'],
    ['2020-10-31', '2026-10-01', '2026-10-31'],
    ['2020-10-31', '2026-10-31', '2026-10-31'],
    ['2020-10-05', '2026-10-01', '2026-10-05'],
    ['2024-02-29', '2026-11-22', '2027-02-28'],
  ])('of %s on or after %s is %s', (date, from, next) => {
    expect(nextAnniversary(date, from)).toBe(next);
  });
});
