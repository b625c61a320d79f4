import type { Assessment } from '../../core/assessment';
import type { ChartId } from '../../reports/report/blocks';
import { ChartFrame } from '../charts/ChartFrame';
import { chartOf } from '../charts/chartOf';
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
  const charts = useCharts();
  return charts ? chartOf(chart, charts, assessment, speech, { isNarrow: true, row: ROW }) : null;
}
