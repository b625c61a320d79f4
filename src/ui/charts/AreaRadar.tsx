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

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a score stands on an axis, counted clockwise from the top; CSS pixels from the middle. */
type PointOf = (axis: number, score: number) => Point;

const RINGS = [20, 40, 60, 80, 100];
/** Between the outermost ring and the names. */
const APART = 8;

const rounded = (pixels: number) => Math.round(pixels * 100) / 100;

function pointsFor(count: number, radius: number): PointOf {
  return (axis, score) => {
    const angle = (2 * Math.PI * axis) / count;
    const away = (radius * score) / 100;
    return { x: rounded(away * Math.sin(angle)), y: rounded(-away * Math.cos(angle)) };
  };
}

const pathOf = (points: readonly Point[]) => `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`;

/** Straight lines between neighbouring axes that both have a score; closed and filled only where all have one. */
function polygon(
  scores: readonly (number | null)[],
  pointOf: PointOf,
): { readonly line: string; readonly isWhole: boolean } {
  const points = scores.map((score, axis) => (score === null ? null : pointOf(axis, score)));
  const whole = points.filter((point) => point !== null);
  if (whole.length === points.length) return { line: `${pathOf(whole)}Z`, isWhole: true };
  const sides = points.map((point, axis) => {
    const next = points[(axis + 1) % points.length];
    return point && next ? pathOf([point, next]) : '';
  });
  return { line: sides.join(''), isWhole: false };
}

/** Nine axes from 0 to 100, names outside. */
export function AreaRadar({ axes, isNarrow, others = [] }: AreaRadarProps) {
  const { width, height, radius } = isNarrow
    ? { width: 288, height: 260, radius: 66 }
    : { width: 480, height: 400, radius: 140 };
  const pointOf = pointsFor(axes.length, radius);
  return (
    <svg width={width} height={height} viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} aria-hidden="true">
      <Web count={axes.length} pointOf={pointOf} />
      {others.map((other) => (
        <OtherShape key={other.kind} {...other} pointOf={pointOf} />
      ))}
      <Shape axes={axes} pointOf={pointOf} />
      {axes.map((axis, index) => (
        <AxisName key={axis.name} axis={axis} turn={index / axes.length} radius={radius + APART} />
      ))}
    </svg>
  );
}

/** Rings at every twenty points, and the axes. */
function Web({ count, pointOf }: { readonly count: number; readonly pointOf: PointOf }) {
  const all = Array.from({ length: count }, (_, axis) => axis);
  const rings = RINGS.map((score) => `${pathOf(all.map((axis) => pointOf(axis, score)))}Z`);
  const spokes = all.map((axis) => pathOf([pointOf(axis, 0), pointOf(axis, 100)]));
  return <path className="chart-web" d={[...rings, ...spokes].join('')} />;
}

interface ShapeProps {
  readonly axes: readonly RadarAxis[];
  readonly pointOf: PointOf;
}

function Shape({ axes, pointOf }: ShapeProps) {
  const scores = axes.map(({ score }) => score);
  const { line, isWhole } = polygon(scores, pointOf);
  return (
    <>
      <path className="chart-radar" data-whole={isWhole} d={line} />
      {axes.map(({ name, score }, index) => {
        if (score === null) return null;
        const { x, y } = pointOf(index, score);
        return <circle key={name} className="chart-dot" cx={x} cy={y} r={4} />;
      })}
    </>
  );
}

function OtherShape({ kind, scores, pointOf }: OtherScores & { readonly pointOf: PointOf }) {
  const marks = scores.map((score, axis) => {
    if (score === null) return '';
    const { x, y } = pointOf(axis, score);
    return markPath(kind, x, y);
  });
  return (
    <>
      <path className="chart-radar" data-series={kind} d={polygon(scores, pointOf).line} />
      <path className="chart-mark" data-series={kind} d={marks.join('')} />
    </>
  );
}

interface AxisNameProps {
  readonly axis: RadarAxis;
  /** 0–1, clockwise from the top. */
  readonly turn: number;
  /** CSS pixels from the middle. */
  readonly radius: number;
}

function AxisName({ axis, turn, radius }: AxisNameProps) {
  const [side, up] = [Math.sin(2 * Math.PI * turn), Math.cos(2 * Math.PI * turn)];
  const x = rounded(radius * side);
  const anchor = side > 1e-5 ? 'start' : 'end';
  return (
    <text
      x={x}
      y={rounded(-(radius + 10) * up - (turn === 0 ? 16 : 4))}
      textAnchor={Math.abs(side) <= 1e-5 ? 'middle' : anchor}
    >
      <tspan x={x}>{axis.name}</tspan>
      <tspan x={x} dy="1.3em" className="chart-note" data-missing={axis.score === null}>
        {axis.note}
      </tspan>
    </text>
  );
}
