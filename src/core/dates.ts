function monthNumber(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

/**
 * Calendar months from a day to a month; negative where the month has passed.
 * @param month `YYYY-MM`
 * @param date `YYYY-MM-DD`
 */
export function monthsUntil(month: string, date: string): number {
  return monthNumber(month) - monthNumber(date);
}

/** The Japanese fiscal year (April to March) in which a day `YYYY-MM-DD` falls, as a western year. */
export function fiscalYear(date: string): number {
  return Math.floor((monthNumber(date) - 3) / 12);
}

/**
 * Whether a figure, price, service or law is older than five years and is marked so.
 * @param asOf `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `unknown`; a bare year counts from its end
 * @param date `YYYY-MM-DD`
 */
export function isStale(asOf: string, date: string): boolean {
  if (asOf === 'unknown') return false;
  const from = asOf.length === 4 ? `${asOf}-12` : asOf;
  return monthNumber(date) - monthNumber(from) > 60;
}
