import { useId } from 'react';
import { Bar, BarChart, LabelList, ReferenceLine, XAxis, YAxis } from 'recharts';
import { levels } from '../../core/scoring';
import { Hatch } from './Hatch';
import type { OtherKind, OtherScores } from './series';

interface ScoreBar {
  readonly name: string;
  /** Null where there is none and another series has one. */
  readonly score: number | null;
  /** What stands at the bar's end. */
  readonly label: string;
}

interface ScoreBarsProps {
  readonly bars: readonly ScoreBar[];
  readonly isNarrow: boolean;
  /** Drawn as further bars under the one of now, each with its own filling. */
  readonly others?: readonly OtherScores[];
  /** Height of a bar with its gap where none stands beside it, CSS pixels. */
  readonly row?: number;
}

const ROW = 36;
/** Height of a bar and its gap where several stand together. */
const THIN = 14;
const fillings = {
  trial: 'chart-bar-trial',
  target: 'chart-bar-target',
  former: 'chart-bar-former',
} as const satisfies Record<OtherKind, string>;
const limits = levels.map(({ from }) => from).filter((from) => from > 0);

/** A score of zero is a line, so that its value stands beside it; where there is no score there is nothing. */
const leastWidth = (score: unknown) => (typeof score === 'number' ? 1 : 0);

/** Horizontal bars from 0 to 100 with the value at each bar's end and the limits of the levels. */
export function ScoreBars({ bars, isNarrow, others = [], row: single = ROW }: ScoreBarsProps) {
  const width = isNarrow ? 288 : 500;
  const hatch = useId();
  const row = others.length > 0 ? THIN * (others.length + 1) + 14 : single;
  const data = bars.map((bar, index) => ({
    ...bar,
    ...Object.fromEntries(
      others.flatMap(({ kind, scores, labels }) => [
        [kind, scores[index]],
        [`${kind}-label`, labels[index]],
      ]),
    ),
  }));
  return (
    <BarChart
      // The library draws in the order in which series were added, not in the order given here.
      key={others.map(({ kind }) => kind).join(' ')}
      layout="vertical"
      width={width}
      height={bars.length * row + 40}
      data={data}
      margin={{ top: 4, right: isNarrow ? 36 : 56, bottom: 4, left: 0 }}
      accessibilityLayer={false}
      barSize={others.length > 0 ? THIN - 3 : 18}
      barGap={3}
    >
      {others.length > 0 && <Hatch id={hatch} />}
      <XAxis type="number" domain={[0, 100]} ticks={[0, ...limits, 100]} tickLine={false} />
      <YAxis type="category" dataKey="name" width={isNarrow ? 96 : 120} tickLine={false} interval={0} />
      {limits.map((limit) => (
        <ReferenceLine key={limit} x={limit} className="chart-limit" />
      ))}
      <Bar dataKey="score" className="chart-bar" isAnimationActive={false} minPointSize={leastWidth}>
        <LabelList dataKey="label" position="right" />
      </Bar>
      {others.map(({ kind }) => (
        <Bar
          key={kind}
          dataKey={kind}
          className={fillings[kind]}
          isAnimationActive={false}
          minPointSize={leastWidth}
          {...(kind === 'trial' ? { fill: `url(#${hatch})` } : {})}
        >
          <LabelList dataKey={`${kind}-label`} position="right" />
        </Bar>
      ))}
    </BarChart>
  );
}
