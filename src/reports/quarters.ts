import { daysOf, partsOf, type Quarter } from '../core/dates';
import { formatFiscalYear, formatMonths } from '../locales/format';
import type { Speech } from './phrases';

/** A quarter as 令和8年度第3四半期（10〜12月） or Oct–Dec 2026 (FY2026 Q3). */
export function quarterText(quarter: Quarter, { t, language }: Speech): string {
  const { year, place } = partsOf(quarter);
  const { first, last } = daysOf(quarter);
  return t('result:quarter.one', {
    year: formatFiscalYear(year, language),
    place,
    months: formatMonths(first, last, language),
  });
}

/** The quarters from one to another, both included; within a fiscal year it is named once. */
export function periodText(from: Quarter, to: Quarter, speech: Speech): string {
  const { t, language } = speech;
  if (from === to) return quarterText(from, speech);
  const [begins, ends] = [partsOf(from), partsOf(to)];
  if (begins.year !== ends.year) {
    return t('result:quarter.across', { from: quarterText(from, speech), to: quarterText(to, speech) });
  }
  return t('result:quarter.several', {
    year: formatFiscalYear(begins.year, language),
    from: begins.place,
    to: ends.place,
    months: formatMonths(daysOf(from).first, daysOf(to).last, language),
  });
}
