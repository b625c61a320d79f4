import type { ReactElement } from 'react';
import type { Assessment } from '../../core/assessment';
import { byScore, type Speech } from '../../reports/phrases';
import type { ChartId } from '../../reports/report/blocks';
import { scoreText } from '../../reports/scores';
import { tallyText } from '../../reports/tallies';
import { AreaRadar } from './AreaRadar';
import { ScoreBars } from './ScoreBars';

/** How bars stand: wide, or narrow and as close as the paper has them. */
interface BarSize {
  readonly isNarrow: boolean;
  /** CSS pixels. */
  readonly row?: number;
}

/** A chart of a report; null where nothing has a score. */
export function chartOf(
  chart: ChartId,
  { areas, phases }: Assessment,
  speech: Speech,
  size: BarSize = { isNarrow: false },
): ReactElement | null {
  const { t } = speech;
  if (byScore(areas).length === 0) return null;
  if (chart === 'radar') {
    const axes = areas.map((area) => ({
      name: t(`lists:areas.${area.id}.short`),
      score: area.score,
      note: tallyText(area, speech),
    }));
    return <AreaRadar isNarrow={false} axes={axes} />;
  }
  const bars =
    chart === 'areas'
      ? byScore(areas).map(({ id, score }) => ({ name: t(`lists:areas.${id}.short`), score }))
      : phases.flatMap(({ id, score }) => (score === null ? [] : [{ name: t(`lists:phases.${id}.short`), score }]));
  return <ScoreBars {...size} bars={bars.map((bar) => ({ ...bar, label: scoreText(bar.score) }))} />;
}
