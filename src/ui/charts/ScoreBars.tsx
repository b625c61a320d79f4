import { Bar, BarChart, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import { levels } from '../../core/scoring';

interface ScoreBar {
  readonly name: string;
  readonly score: number;
  /** What stands at the bar's end. */
  readonly label: string;
}

interface ScoreBarsProps {
  readonly bars: readonly ScoreBar[];
  readonly isNarrow: boolean;
}

const ROW = 36;
const limits = levels.map(({ from }) => from).filter((from) => from > 0);

/** Horizontal bars from 0 to 100 with the value at each bar's end and the limits of the levels. */
export function ScoreBars({ bars, isNarrow }: ScoreBarsProps) {
  const width = isNarrow ? 288 : 500;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={bars.length * ROW + 40}
      data={[...bars]}
      margin={{ top: 4, right: isNarrow ? 36 : 56, bottom: 4, left: 0 }}
      accessibilityLayer={false}
      barSize={18}
    >
      <XAxis type="number" domain={[0, 100]} ticks={[0, ...limits, 100]} tickLine={false} />
      <YAxis type="category" dataKey="name" width={isNarrow ? 96 : 120} tickLine={false} interval={0} />
      {limits.map((limit) => (
        <ReferenceLine key={limit} x={limit} className="chart-limit" />
      ))}
      <Bar dataKey="score" className="chart-bar" isAnimationActive={false}>
        <LabelList dataKey="label" position="right" />
      </Bar>
    </BarChart>
  );
}
