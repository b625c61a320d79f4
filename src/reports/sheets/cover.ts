import { formatDate, formatTime } from '../../locales/format';
import type { ExportMatter } from '../formats/format';
import { headlineText } from '../headline';
import { documentFacts } from '../report/report';
import { type Row, type Sheet, text } from './sheet';
import { oneLine } from './wrapping';

const rules = ['change', 'fixed', 'back', 'points', 'score', 'unknown', 'apart', 'shown', 'caps'] as const;

/** Label and value, the label only before the first of several. */
function rowsOf(label: string, values: readonly string[]): readonly Row[] {
  return values.map((value, index) => [text(index === 0 ? label : '', 'label'), text(value)]);
}

/** Whose, when, which edition and state of the document, what the sheets hold and how they compute, and the limits. */
export function coverSheet(matter: ExportMatter, others: readonly (readonly [name: string, about: string])[]): Sheet {
  const { document, assessment, speech, writtenAt } = matter;
  const { t, language } = speech;
  const written = `${formatDate(writtenAt, language)} ${formatTime(writtenAt)}`;
  const headline = headlineText(assessment, speech);
  const facts = [...documentFacts(document, matter), [t('sheets:cover.written'), written] as const];
  return {
    name: t('sheets:names.cover'),
    isLandscape: false,
    isOnePage: true,
    widths: [24, 74],
    rows: [
      [text(t('sheets:cover.title'), 'title')],
      [],
      ...facts.flatMap(([label, value]) => rowsOf(label, [oneLine(value)])),
      ...(headline ? rowsOf(t('result:title'), [headline]) : []),
      [],
      ...rowsOf(
        t('sheets:cover.contents'),
        others.map(([name, about]) => t('punctuation.labelled', { label: name, text: about })),
      ),
      [],
      ...rowsOf(
        t('sheets:cover.rules'),
        rules.map((rule) => t(`sheets:cover.rule.${rule}`)),
      ),
      [],
      ...rowsOf(t('limits.title'), t('limits.points', { returnObjects: true })),
    ],
    headRow: 0,
    offers: [],
  };
}
