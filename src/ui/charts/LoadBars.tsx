import { useId } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  XAxis,
  type XAxisTickContentProps,
  YAxis,
  type YAxisTickContentProps,
} from 'recharts';
import { Hatch } from './Hatch';

/** One quarter as it is drawn. */
export interface LoadBar {
  readonly quarter: number;
  /** Names the quarter within its year. */
  readonly name: string;
  /** Stands with the quarter where its year begins to be drawn; else empty. */
  readonly year: string;
  /** Person-days. */
  readonly min: number;
  readonly max: number;
  /** What stands at the bar's end; empty where there is no bar. */
  readonly label: string;
}

interface LoadBarsProps {
  readonly bars: readonly LoadBar[];
  /** Columns over whole years, or rows. */
  readonly layout: 'columns' | 'rows';
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const LEAST = { dataKey: 'min', stackId: 'days', className: 'load-least', isAnimationActive: false } as const;
const MOST = { dataKey: 'open', stackId: 'days', className: 'load-most', isAnimationActive: false } as const;

/** What falls into each quarter: the least that it may be, on it hatched up to the most. */
export function LoadBars({ bars, layout, width, height }: LoadBarsProps) {
  const hatch = useId();
  const data = bars.map((bar) => ({ ...bar, open: bar.max - bar.min }));
  const isColumns = layout === 'columns';
  return (
    <BarChart
      // The library keeps the axes of the layout in which it was first drawn.
      key={layout}
      layout={isColumns ? 'horizontal' : 'vertical'}
      width={width}
      height={height}
      data={data}
      margin={isColumns ? { top: 24, right: 8, bottom: 4, left: 0 } : { top: 0, right: 72, bottom: 0, left: 0 }}
      barCategoryGap="25%"
      accessibilityLayer={false}
    >
      <Hatch id={hatch} />
      {isColumns ? columnAxes(bars) : rowAxes(bars, width < 400)}
      <Bar {...LEAST} maxBarSize={isColumns ? 48 : 18} />
      <Bar {...MOST} maxBarSize={isColumns ? 48 : 18} fill={`url(#${hatch})`}>
        <LabelList dataKey="label" position={isColumns ? 'top' : 'right'} />
      </Bar>
    </BarChart>
  );
}

function columnAxes(bars: readonly LoadBar[]) {
  return (
    <>
      <CartesianGrid className="load-grid" vertical={false} />
      <XAxis
        dataKey="quarter"
        height={52}
        interval={0}
        tickLine={false}
        tick={({ x, y, index }: XAxisTickContentProps) => <ColumnName x={Number(x)} y={Number(y)} bar={bars[index]} />}
      />
      <YAxis width={44} allowDecimals={false} axisLine={false} tickLine={false} />
    </>
  );
}

function rowAxes(bars: readonly LoadBar[], isNarrow: boolean) {
  return (
    <>
      <XAxis type="number" domain={[0, 'dataMax']} hide />
      <YAxis
        type="category"
        dataKey="quarter"
        width={isNarrow ? 96 : 120}
        interval={0}
        tickLine={false}
        tick={({ x, y, index }: YAxisTickContentProps) => <RowName x={Number(x)} y={Number(y)} bar={bars[index]} />}
      />
    </>
  );
}

interface NameProps {
  readonly x: number;
  readonly y: number;
  readonly bar: LoadBar | undefined;
}

/** The quarter under its column, and under the first of a year the year. */
function ColumnName({ x, y, bar }: NameProps) {
  return (
    <>
      <text x={x} y={y} dy="0.71em" textAnchor="middle">
        {bar?.name}
      </text>
      <text x={x - 10} y={y} dy="2.3em" className="chart-note">
        {bar?.year}
      </text>
    </>
  );
}

/** The quarter beside its row, the year before the first of a year. */
function RowName({ x, y, bar }: NameProps) {
  return (
    <text x={x} y={y} dy="0.355em" textAnchor="end">
      <tspan className="chart-note">{bar?.year}</tspan>
      {` ${bar?.name ?? ''}`}
    </text>
  );
}
