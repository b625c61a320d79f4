import { nextSteps } from '../../core/assessment';
import { isStale } from '../../core/dates';
import type { Source } from '../../core/reference';
import { formatAsOf } from '../../locales/format';
import type { Matter } from '../texts/matter';
import type { Block } from './blocks';
import { lines, list, paragraph, table } from './making';
import { shownCases } from './references';

/** What does not count and how, and what a self-check cannot tell. */
export function limitBlocks({ speech: { t }, assessment }: Matter): readonly Block[] {
  return [
    paragraph(t('report:notApplicableRule')),
    paragraph(t('result:calculation.rule')),
    ...list(t('limits.points', { returnObjects: true })),
    paragraph(t('footer.edition', { edition: assessment.edition }), 'hint'),
  ];
}

/** The sources of the next steps, the cases and the tools that the report names, in the catalogue's order. */
function cited(matter: Matter): readonly Source[] {
  const { catalogue, assessment } = matter;
  const named = new Set([
    ...nextSteps(assessment).map(({ action }) => action),
    ...shownCases(matter).map((match) => match.case),
    ...assessment.tools.map(({ tool }) => tool),
  ]);
  const entries = [...catalogue.actions, ...catalogue.cases, ...catalogue.tools].filter(({ id }) => named.has(id));
  const ids = new Set(entries.flatMap(({ sources }) => sources));
  return catalogue.sources.filter(({ id }) => ids.has(id));
}

/** On what the report rests, each with its date. */
export function sourceBlocks(matter: Matter): readonly Block[] {
  const { assessment, speech } = matter;
  const { t, language } = speech;
  return table({
    caption: t('report:chapters.sources'),
    columns: [
      { title: t('result:sources.title'), share: 60 },
      { title: t('report:sources.kind'), share: 16 },
      { title: t('report:sources.asOf'), share: 24 },
    ],
    rows: cited(matter).map(({ id, kind, asOf, perishable }) => [
      t(`sources:${id}`),
      t(`result:sources.kinds.${kind}`),
      lines([
        asOf === 'unknown' ? t('result:sources.unknown') : formatAsOf(asOf, language),
        perishable && isStale(asOf, assessment.assessedOn) && t('result:sources.stale'),
      ]),
    ]),
  });
}
