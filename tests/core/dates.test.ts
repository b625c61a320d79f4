import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fiscalYear, isStale, monthsUntil } from '../../src/core/dates';

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
