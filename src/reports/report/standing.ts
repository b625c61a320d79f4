import { levels, type Tally } from '../../core/scoring';
import { byScore, findingText } from '../phrases';
import { levelText, rangeText, tallyText } from '../tallies';
import type { Matter } from '../texts/matter';
import type { Block } from './blocks';
import { paragraph, table } from './making';

function tallyTable(caption: string, column: string, tallies: readonly Tally[], nameOf: Naming, matter: Matter) {
  const { speech } = matter;
  const { t } = speech;
  return table({
    caption,
    columns: [
      { title: column, share: 46 },
      { title: t('result:areas.columns.score'), share: 16, align: 'end' },
      { title: t('result:areas.columns.range'), share: 18, align: 'end' },
      { title: t('result:areas.columns.level'), share: 20 },
    ],
    rows: tallies.map((tally) => [
      nameOf(tally.id),
      tallyText(tally, speech),
      rangeText(tally, speech),
      levelText(tally, speech),
    ]),
  });
}

type Naming = (id: string) => string;

/** The nine areas: two charts and the table of their numbers. */
export function areaBlocks(matter: Matter): readonly Block[] {
  const { assessment, speech } = matter;
  const { t } = speech;
  if (assessment.overall.score === null) return [];
  const nameOf = (id: string) => t(`lists:areas.${id}.name`);
  const scored = byScore(assessment.areas);
  const from = levels.find(({ id }) => id === 'trial-ready')?.from ?? 0;
  const ready = scored.filter(({ level }) => level === 'trial-ready' || level === 'settling').length;
  return [
    {
      kind: 'chart',
      chart: 'radar',
      name: t('result:areas.radar'),
      finding: findingText(assessment.areas, nameOf, speech),
    },
    {
      kind: 'chart',
      chart: 'areas',
      name: t('result:areas.bars'),
      finding: t('result:areas.ready', { count: scored.length, ready, from }),
    },
    ...tallyTable(t('result:areas.caption'), t('result:areas.columns.area'), assessment.areas, nameOf, matter),
    paragraph(t('result:calculation.overallRule'), 'hint'),
    paragraph(t('result:calculation.levels'), 'hint'),
  ];
}

/** The three phases: a chart and the table of its numbers. */
export function phaseBlocks(matter: Matter): readonly Block[] {
  const { catalogue, assessment, speech } = matter;
  const { t } = speech;
  if (assessment.overall.score === null) return [];
  const nameOf = (id: string) => t(`lists:phases.${id}.name`);
  return [
    {
      kind: 'chart',
      chart: 'phases',
      name: t('result:phases.bars'),
      finding: findingText(assessment.phases, nameOf, speech),
    },
    ...tallyTable(t('result:phases.caption'), t('result:phases.column'), assessment.phases, nameOf, matter),
    {
      kind: 'facts',
      facts: catalogue.phases.map(({ id }) => [t(`lists:phases.${id}.short`), t(`result:phases.meaning.${id}`)]),
    },
  ];
}
