import type { Assessment } from '../../core/assessment';
import type { ChartId } from '../../reports/report/blocks';
import { ChartFrame } from '../charts/ChartFrame';
import { chartOf } from '../charts/chartOf';
import { useSpeech } from '../session';

interface PaperChartProps {
  readonly chart: ChartId;
  readonly name: string;
  readonly finding: string;
  readonly assessment: Assessment;
}

/** Bars stand close on paper. CSS pixels. */
const ROW = 26;

/** A chart in the size that it has on paper, whatever the window. */
export function PaperChart({ chart, name, finding, assessment }: PaperChartProps) {
  const speech = useSpeech();
  return (
    <div className="paper-chart" data-chart={chart}>
      <ChartFrame finding={finding} name={name}>
        {chartOf(chart, assessment, speech, { isNarrow: true, row: ROW })}
      </ChartFrame>
    </div>
  );
}
