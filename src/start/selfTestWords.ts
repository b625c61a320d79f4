import type { ChecksOf } from '../core/selfTest';
import { formatDate, formatEraDate } from '../locales/format';
import { knownForms } from '../locales/knownForms';
import { missingGlyphs, presentFont } from './selfTestGlyphs';

const JAPAN = 'Asia/Tokyo';
/** Years after the edition in which nobody uses it any more. */
const YEARS = 30;

const given = (isRight: boolean) => ({ outcome: isRight ? ('passes' as const) : ('fails' as const) });

/** The moment is shown as it is in Japan; its beginning is a day. */
function isPlausible(moment: string, edition: string): boolean {
  const released = edition.slice(0, 7);
  const last = `${Number(edition.slice(0, 4)) + YEARS}`;
  return moment.slice(0, 7) >= released && moment.slice(0, 4) <= last;
}

/**
 * @param edition of the questions, which begins with its year and month
 * @param now ISO 8601 with offset
 */
export function wordChecks(edition: string, now: () => string): ChecksOf<'words'> {
  const { dates, eras, order, breaks, glyphs } = knownForms;
  return {
    dates: () =>
      given(dates.every(({ date, ja, en }) => formatDate(date, 'ja') === ja && formatDate(date, 'en') === en)),
    eras: () => given(eras.every(({ date, ja }) => formatEraDate(date, 'ja') === ja)),
    order: () => {
      const { compare } = new Intl.Collator('ja');
      return given([...order].reverse().sort(compare).join() === order.join());
    },
    breaks: () => {
      const pieces = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(breaks.sentence)];
      return given(pieces.some(({ segment }) => segment === breaks.word));
    },
    glyphs: () => {
      const missing = missingGlyphs(glyphs);
      if (missing === null) return { outcome: 'unknown' };
      return missing.length === 0
        ? { outcome: 'passes', measured: presentFont() ?? '' }
        : { outcome: 'fails', measured: missing.join(' ') };
    },
    zone: () => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      if (!timeZone) return { outcome: 'unknown' };
      return { outcome: timeZone === JAPAN ? 'passes' : 'copes', measured: timeZone };
    },
    clock: () => {
      const moment = now();
      return { ...given(isPlausible(moment, edition)), measured: moment.slice(0, 16).replace('T', ' ') };
    },
  };
}
