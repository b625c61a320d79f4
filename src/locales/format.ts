import type { Language } from '../core/document';

/** Formatters are dear to make, so each is made once. */
function madeOnce<T>(made: Map<string, T>, key: string, make: () => T): T {
  const formatter = made.get(key) ?? make();
  made.set(key, formatter);
  return formatter;
}

const moments = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();

function inJapan(locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Tokyo', ...fields });
  return madeOnce(moments, `${locale} ${JSON.stringify(fields)}`, make);
}

function noonOf(date: string): Date {
  const [year = '2000', month = '01', day = '01'] = date.slice(0, 10).split('-');
  return new Date(`${year}-${month}-${day}T12:00:00+09:00`);
}

const yearInJapan = (moment: Date) => new Date(moment.getTime() + 9 * 3_600_000).getUTCFullYear();

/** How far a day is said: as a year, a month or a day. */
const fineness = {
  year: ['era', 'year'],
  month: ['era', 'year', 'month'],
  day: ['era', 'year', 'month', 'day'],
} as const satisfies Record<string, readonly Intl.DateTimeFormatPartTypes[]>;

const signs: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = { year: '年', month: '月', day: '日' };

/** A moment in the Japanese calendar, 令和8年11月22日 or so much of it; of one formatter, since each is dear to make. */
function era(moment: Date, to: keyof typeof fineness): string {
  const parts = inJapan('ja-JP-u-ca-japanese', {
    era: 'long',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(moment);
  return fineness[to]
    .map((wanted) => `${parts.find(({ type }) => type === wanted)?.value ?? ''}${signs[wanted] ?? ''}`)
    .join('')
    .replace(/(\D)1年/, '$1元年');
}

/**
 * A day as 令和8年11月22日（2026年） or 22 November 2026.
 * @param date `YYYY-MM-DD`, or a moment with offset, of which the day in Japan is meant
 */
export function formatDate(date: string, language: Language): string {
  const moment = date.length > 10 ? new Date(date) : noonOf(date);
  if (language === 'en') return inJapan('en-GB', { dateStyle: 'long' }).format(moment);
  return `${era(moment, 'day')}（${yearInJapan(moment)}年）`;
}

/** A day as 令和8年11月22日 or 22 November 2026, for official texts. @param date as for {@link formatDate} */
export function formatEraDate(date: string, language: Language): string {
  if (language === 'en') return formatDate(date, 'en');
  const moment = date.length > 10 ? new Date(date) : noonOf(date);
  return era(moment, 'day');
}

/** Words with their western years in the Japanese calendar, 令和2年5月 for 2020年5月; a 2019 without its month is 令和元年. */
export function formatYearsIn(words: string, language: Language): string {
  if (language === 'en') return words;
  const yearOf = (year: string) => era(noonOf(`${year}-07-01`), 'year');
  return words
    .replace(/(\d{4})年(\d{1,2})月/g, (_, year: string, month: string) =>
      era(noonOf(`${year}-${month.padStart(2, '0')}-01`), 'month'),
    )
    .replace(/(?<!\d)(\d{4})(?=・\d{4}年)/g, (_, year: string) => yearOf(year).slice(0, -1))
    .replace(/(?<!\d)(\d{4})年/g, (_, year: string) => yearOf(year));
}

/** The time of day in Japan, 14:05. @param moment ISO 8601 with offset */
export function formatTime(moment: string): string {
  return inJapan('ja-JP', { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
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
    return isYear ? asOf : inJapan('en-GB', { year: 'numeric', month: 'long' }).format(moment);
  }
  return `${era(moment, isYear ? 'year' : 'month')}（${asOf.slice(0, 4)}年）`;
}

/** A fiscal year from April to March as 令和8年度 or FY2026. @param year the western year in which it begins */
export function formatFiscalYear(year: number, language: Language): string {
  return language === 'en' ? `FY${year}` : `${era(noonOf(`${year}-04-01`), 'year')}度`;
}

/** A fiscal year as 令和8年度 or, in full, FY2026 (April 2026–March 2027). @param year as for {@link formatFiscalYear} */
export function formatWholeFiscalYear(year: number, language: Language): string {
  const name = formatFiscalYear(year, language);
  return language === 'en' ? `${name} (April ${year}–March ${year + 1})` : name;
}

/** Whole months as 10〜12月 or Oct–Dec 2026; past December as 4〜翌年3月 or Apr 2026 – Mar 2027. @param from @param to `YYYY-MM-DD` */
export function formatMonths(from: string, to: string, language: Language): string {
  if (language === 'ja') {
    const next = from.slice(0, 4) === to.slice(0, 4) ? '' : '翌年';
    return `${Number(from.slice(5, 7))}〜${next}${Number(to.slice(5, 7))}月`;
  }
  const monthOf = (day: string) => inJapan('en-GB', { month: 'short' }).format(noonOf(day)).slice(0, 3);
  const [begins, ends] = [from.slice(0, 4), to.slice(0, 4)];
  return begins === ends
    ? `${monthOf(from)}–${monthOf(to)} ${ends}`
    : `${monthOf(from)} ${begins} – ${monthOf(to)} ${ends}`;
}

const ofQuarters = /(令和[\d元]+年度|第[\d〜]+四半期|（\d+〜(?:翌年)?\d+月）)/;

/**
 * A sentence, cut where no line may break within: every second part is a fiscal year, a quarter or its months.
 * Browsers take 第 and its number for two words. In English nothing is cut.
 */
export function cutAtQuarters(text: string): readonly string[] {
  return text.split(ofQuarters);
}

export function formatNumber(value: number, language: Language): string {
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
  return madeOnce(numbers, locale, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })).format(value);
}

/** Joined by 、 or commas; parts in 「」 stand side by side in Japanese. */
export function formatList(parts: readonly string[], language: Language): string {
  if (language === 'en') return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(parts);
  return parts.join(parts.every((part) => part.endsWith('」')) ? '' : '、');
}
