import type { Language } from '../core/document';

const ZONE = { timeZone: 'Asia/Tokyo' } as const;

function noonOf(date: string): Date {
  const [year = '2000', month = '01', day = '01'] = date.slice(0, 10).split('-');
  return new Date(`${year}-${month}-${day}T12:00:00+09:00`);
}

function era(moment: Date, fields: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { ...ZONE, era: 'long', ...fields })
    .format(moment)
    .replace(/(\D)1年/, '$1元年');
}

/**
 * A day as 令和8年11月22日（2026年） or 22 November 2026.
 * @param date `YYYY-MM-DD`, or a moment with offset, of which the day in Japan is meant
 */
export function formatDate(date: string, language: Language): string {
  const moment = date.length > 10 ? new Date(date) : noonOf(date);
  if (language === 'en') return new Intl.DateTimeFormat('en-GB', { ...ZONE, dateStyle: 'long' }).format(moment);
  const western = new Intl.DateTimeFormat('ja-JP', { ...ZONE, year: 'numeric' }).format(moment);
  return `${era(moment, { year: 'numeric', month: 'long', day: 'numeric' })}（${western}）`;
}

/** The time of day in Japan, 14:05. @param moment ISO 8601 with offset */
export function formatTime(moment: string): string {
  return new Intl.DateTimeFormat('ja-JP', { ...ZONE, hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
}

/**
 * A year, a month or a period as a source gives it: 令和3年7月（2021年）, 令和3年（2021年）, July 2021.
 * @param asOf `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or two of these joined by a slash
 */
export function formatAsOf(asOf: string, language: Language): string {
  if (asOf.includes('/'))
    return asOf
      .split('/')
      .map((part) => formatAsOf(part, language))
      .join(language === 'ja' ? '〜' : ' – ');
  if (asOf.length === 10) return formatDate(asOf, language);
  const moment = noonOf(asOf.length === 4 ? `${asOf}-07-01` : `${asOf}-01`);
  const isYear = asOf.length === 4;
  if (language === 'en') {
    return isYear ? asOf : new Intl.DateTimeFormat('en-GB', { ...ZONE, year: 'numeric', month: 'long' }).format(moment);
  }
  const fields = isYear ? { year: 'numeric' as const } : { year: 'numeric' as const, month: 'long' as const };
  return `${era(moment, fields)}（${asOf.slice(0, 4)}年）`;
}

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { maximumFractionDigits: 1 }).format(value);
}

/** Joined by 、 or commas; parts in 「」 stand side by side in Japanese. */
export function formatList(parts: readonly string[], language: Language): string {
  if (language === 'en') return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
  return parts.join(parts.every((part) => part.endsWith('」')) ? '' : '、');
}
