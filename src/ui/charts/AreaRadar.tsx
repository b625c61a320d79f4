import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from 'recharts';
import { markPath, type OtherScores } from './series';

interface RadarAxis {
  readonly name: string;
  /** Null where the area has no score: the polygon breaks there. */
  readonly score: number | null;
  /** Stands under the name: the score, or why there is none. */
  readonly note: string;
}

interface AreaRadarProps {
  readonly axes: readonly RadarAxis[];
  readonly isNarrow: boolean;
  /** Drawn beneath the scores of now, each with its own dashes and marks. */
  readonly others?: readonly OtherScores[];
}

interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

/** Straight lines between neighbouring axes that both have a score; closed and filled only where all have one. */
function polygon(
  points: readonly DrawnPoint[],
  scores: readonly (number | null)[],
): { readonly line: string; readonly isWhole: boolean } {
  const isWhole = scores.every((score) => score !== null);
  const line = points.map((point, index) => {
    const after = (index + 1) % points.length;
    const end = points[after];
    if (!end || scores[index] === null || scores[after] === null) return '';
    return isWhole && index > 0 ? `L${end.x},${end.y}` : `M${point.x},${point.y}L${end.x},${end.y}`;
  });
  return { line: `${line.join('')}${isWhole ? 'Z' : ''}`, isWhole };
}

/** Nine axes from 0 to 100, names outside. */
export function AreaRadar({ axes, isNarrow, others = [] }: AreaRadarProps) {
  const size = isNarrow ? { width: 288, height: 260, radius: 66 } : { width: 480, height: 400, radius: 140 };
  const drawn = axes.map((axis, index) => ({
    ...axis,
    drawn: axis.score ?? 0,
    ...Object.fromEntries(others.map(({ kind, scores }) => [kind, scores[index] ?? 0])),
  }));
  return (
    <RadarChart
      // The library draws in the order in which series were added, not in the order given here.
      key={others.map(({ kind }) => kind).join(' ')}
      width={size.width}
      height={size.height}
      outerRadius={size.radius}
      data={drawn}
      accessibilityLayer={false}
    >
      <PolarGrid />
      <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} tickCount={6} />
      <PolarAngleAxis
        dataKey="name"
        tick={(props: TickProps) => <AxisName {...props} axes={axes} />}
        tickLine={false}
      />
      {others.map((other) => (
        <Radar
          key={other.kind}
          dataKey={other.kind}
          isAnimationActive={false}
          shape={({ points }: { points?: readonly DrawnPoint[] }) => <OtherShape points={points ?? []} {...other} />}
        />
      ))}
      <Radar
        dataKey="drawn"
        isAnimationActive={false}
        shape={({ points }: { points?: readonly DrawnPoint[] }) => <Shape points={points ?? []} axes={axes} />}
      />
    </RadarChart>
  );
}

function Shape({ points, axes }: { readonly points: readonly DrawnPoint[]; readonly axes: readonly RadarAxis[] }) {
  const { line, isWhole } = polygon(
    points,
    axes.map(({ score }) => score),
  );
  return (
    <g className="recharts-radar-polygon">
      <path className="chart-radar" data-whole={isWhole} d={line} />
      {points.map((point, index) => {
        const axis = axes[index];
        return (
          axis &&
          axis.score !== null && <circle key={axis.name} className="chart-dot" cx={point.x} cy={point.y} r={4} />
        );
      })}
    </g>
  );
}

function OtherShape({ points, kind, scores }: OtherScores & { readonly points: readonly DrawnPoint[] }) {
  const marks = points.flatMap(({ x, y }, index) => (scores[index] === null ? [] : [markPath(kind, x, y)]));
  return (
    <g className="recharts-radar-polygon">
      <path className="chart-radar" data-series={kind} d={polygon(points, scores).line} />
      <path className="chart-mark" data-series={kind} d={marks.join('')} />
    </g>
  );
}

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly index: number;
  readonly textAnchor: 'start' | 'middle' | 'end' | 'inherit';
}

function AxisName({ x, y, index, textAnchor, axes }: TickProps & { readonly axes: readonly RadarAxis[] }) {
  const axis = axes[index];
  if (!axis) return null;
  const isTop = index === 0;
  const away = -10 * Math.cos((2 * Math.PI * index) / axes.length);
  return (
    <text x={x} y={Number(y) + away - (isTop ? 16 : 4)} textAnchor={textAnchor}>
      <tspan x={x}>{axis.name}</tspan>
      <tspan x={x} dy="1.3em" className="chart-note" data-missing={axis.score === null}>
        {axis.note}
      </tspan>
    </text>
  );
}
