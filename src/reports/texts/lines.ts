import { partsOf, type Quarter } from '../../core/dates';
import { formatEraDate, formatFiscalYear, formatList, formatWholeFiscalYear } from '../../locales/format';
import { ownerText } from '../placements';
import { isUnderWay, type Matter, type Part, type Step } from './matter';

/** A line of a part; what is not said leaves none. */
export type Line = string | false | null | undefined;

/** A part of a text from its lines. */
export function partOf(id: string, lines: readonly Line[], { speech: { t } }: Matter): Part {
  return { id, title: t(`texts:parts.${id}` as 'texts:parts.limits'), text: lines.filter(Boolean).join('\n') };
}

/** Sentences that follow each other in one line. */
export function paragraph(sentences: readonly Line[], { speech }: Matter): string {
  return sentences.filter(Boolean).join(speech.language === 'en' ? ' ' : '');
}

/** Lines of a list without numbers. */
export function bullets(texts: readonly string[], { speech: { t } }: Matter): readonly string[] {
  return texts.map((text) => t('texts:bullet', { text }));
}

/** Lines of a numbered list. @param from the number of the first */
export function numbered(texts: readonly string[], { speech: { t } }: Matter, from = 1): readonly string[] {
  return texts.map((text, index) => t('texts:numbered', { number: from + index, text }));
}

/** Names in one sentence. */
export function listOf(texts: readonly string[], { speech }: Matter): string {
  return formatList(texts, speech.language);
}

/** A day in a text. @param date `YYYY-MM-DD` */
export function dayText(date: string, { speech }: Matter): string {
  return formatEraDate(date, speech.language);
}

/** A fiscal year in a sentence. */
export function yearText(year: number, { speech }: Matter): string {
  return formatWholeFiscalYear(year, speech.language);
}

/** A quarter without its months. */
export function quarterName(quarter: Quarter, matter: Matter): string {
  const { year, place } = partsOf(quarter);
  const { t, language } = matter.speech;
  return t('texts:when.one', { year: formatFiscalYear(year, language), place });
}

/** When an action is done: 令和8年度第3四半期から第4四半期まで. */
function whenText({ action, placement: { from, to } }: Step, matter: Matter): string {
  const { t, language } = matter.speech;
  const [begins, ends] = [partsOf(from), partsOf(to)];
  if (isUnderWay(matter, action.id)) return t('texts:when.underWay', { to: quarterName(to, matter) });
  if (from === to) return quarterName(from, matter);
  if (begins.year !== ends.year) {
    return t('texts:when.across', { from: quarterName(from, matter), to: quarterName(to, matter) });
  }
  return t('texts:when.several', {
    year: formatFiscalYear(begins.year, language),
    from: begins.place,
    to: ends.place,
  });
}

/** An action by its title. */
export function titleOf({ action }: Pick<Step, 'action'>, { speech: { t } }: Matter): string {
  return t(`actions:${action.id}.title`);
}

/** Who does what. */
export function ownedText(step: Step, matter: Matter): string {
  const owner = ownerText(step.placement.owner, matter.speech);
  return matter.speech.t('texts:owned', { owner, title: titleOf(step, matter) });
}

/** Who does what, when and with which money. */
export function stepText(step: Step, matter: Matter): string {
  return matter.speech.t('texts:step', {
    owner: ownerText(step.placement.owner, matter.speech),
    title: titleOf(step, matter),
    when: whenText(step, matter),
    funding: matter.speech.t(`texts:fundings.${step.funding}`),
  });
}

/** So many letters go on a line of paper. */
const LETTERS = { ja: 48, en: 108 } as const;

/** The first of the steps whose lines, with their owners, fit so many rows of paper. */
export function fitting(steps: readonly Step[], rows: number, matter: Matter): readonly Step[] {
  const letters = LETTERS[matter.speech.language];
  let left = rows;
  const end = steps.findIndex((step) => {
    left -= Math.ceil(ownedText(step, matter).length / letters);
    return left < 0;
  });
  return end < 0 ? steps : steps.slice(0, end);
}

/** What a self-check cannot tell, and on which edition of its questions a text rests. */
export function limitsPart(text: string, matter: Matter): Part {
  const { t } = matter.speech;
  const lines = [t('texts:limits'), t('texts:edition', { edition: matter.assessment.edition })];
  return { ...partOf('limits', lines, matter), id: `${text}-limits` };
}
