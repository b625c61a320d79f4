import type { Assessment } from '../../core/assessment';
import { byScore } from '../../reports/phrases';
import type { ChartId } from '../../reports/report/blocks';
import { scoreText } from '../../reports/scores';
import { tallyText } from '../../reports/tallies';
import { ChartFrame } from '../charts/ChartFrame';
import { useCharts } from '../charts/useCharts';
import { useSpeech } from '../session';

interface PaperChartProps {
  readonly chart: ChartId;
  readonly name: string;
  readonly finding: string;
  readonly assessment: Assessment;
}

/** A chart in the size that it has on paper, whatever the window. */
export function PaperChart({ chart, name, finding, assessment }: PaperChartProps) {
  return (
    <div className="paper-chart" data-chart={chart}>
      <ChartFrame finding={finding} name={name}>
        <Drawing chart={chart} assessment={assessment} />
      </ChartFrame>
    </div>
  );
}

/** Bars stand close on paper. CSS pixels. */
const ROW = 26;

function Drawing({ chart, assessment }: Pick<PaperChartProps, 'chart' | 'assessment'>) {
  const speech = useSpeech();
  const { t } = speech;
  const charts = useCharts();
  if (!charts) return null;
  const { areas, phases } = assessment;
  if (chart === 'radar') {
    const axes = areas.map((area) => ({
      name: t(`lists:areas.${area.id}.short`),
      score: area.score,
      note: tallyText(area, speech),
    }));
    return <charts.AreaRadar isNarrow={false} axes={axes} />;
  }
  const bars =
    chart === 'areas'
      ? byScore(areas).map(({ id, score }) => ({ name: t(`lists:areas.${id}.short`), score }))
      : phases.flatMap(({ id, score }) => (score === null ? [] : [{ name: t(`lists:phases.${id}.short`), score }]));
  return <charts.ScoreBars isNarrow row={ROW} bars={bars.map((bar) => ({ ...bar, label: scoreText(bar.score) }))} />;
}
