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

/** A quarter of a Japanese fiscal year, counted through: 4 × fiscal year, plus 0 for April to June up to 3 for January to March. */
export type Quarter = number;

/** The quarter in which a day `YYYY-MM-DD` or a month `YYYY-MM` falls. */
export function quarterOf(date: string): Quarter {
  return Math.floor((monthNumber(date) - 3) / 3);
}

/** Fiscal year of a quarter, as a western year, and its place in that year, 1–4. */
export function partsOf(quarter: Quarter): { readonly year: number; readonly place: number } {
  return { year: Math.floor(quarter / 4), place: (((quarter % 4) + 4) % 4) + 1 };
}

/** First and last day of a quarter, `YYYY-MM-DD`. */
export function daysOf(quarter: Quarter): { readonly first: string; readonly last: string } {
  const year = Math.floor((quarter * 3 + 3) / 12);
  const month = (quarter * 3 + 3) % 12;
  const written = (months: number, day: number) => new Date(Date.UTC(year, months, day)).toISOString().slice(0, 10);
  return { first: written(month, 1), last: written(month + 3, 0) };
}

/** The first day on or after another that has the same month and day as a given one; a 29 February falls on the 28th. */
export function nextAnniversary(day: string, from: string): string {
  if (day >= from) return day;
  const [, month = '01', date = '01'] = day.split('-');
  const inYear = (year: number) => {
    const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
    return `${year}-${month}-${String(Math.min(Number(date), last)).padStart(2, '0')}`;
  };
  const year = Number(from.slice(0, 4));
  return inYear(year) >= from ? inYear(year) : inYear(year + 1);
}
