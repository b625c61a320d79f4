import { useId } from 'react';
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

/** Heights of a bar alone with its gap, and of one of several with its gap, CSS pixels. */
const ROW = 36;
const THIN = 14;
/** What stands above the bars, and below them for the numbers of the scale. */
const ABOVE = 4;
const BELOW = 36;
/** Between a name or a label and the bar. */
const APART = 8;
/** A letter of a name with blanks, which is a Latin one, is hardly wider. */
const LETTER = 7.5;

const fillings = {
  now: 'chart-bar',
  trial: 'chart-bar-trial',
  target: 'chart-bar-target',
  former: 'chart-bar-former',
} as const satisfies Record<'now' | OtherKind, string>;
const limits = levels.map(({ from }) => from).filter((from) => from > 0);

/** A name in lines that fit beside the bars; it breaks at blanks alone. */
function linesOf(name: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const joined = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && joined.length * LETTER <= width) lines.splice(-1, 1, joined);
    else lines.push(word);
  }
  return lines;
}

/** One bar as it is drawn; CSS pixels. */
interface Mark {
  readonly key: string;
  readonly kind: 'now' | OtherKind;
  readonly label: string | undefined;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bars of one row around its middle, without those that have no score; a score of zero is a line. */
function marksOf(
  bar: ScoreBar,
  others: readonly { kind: OtherKind; score: Score; label: string | undefined }[],
  at: At,
) {
  const series = [{ kind: 'now' as const, score: bar.score, label: bar.label }, ...others];
  const height = others.length > 0 ? THIN - 3 : 18;
  const top = at.middle - (series.length * (height + 3) - 3) / 2;
  return series.flatMap(({ kind, score, label }, number): readonly Mark[] => {
    if (typeof score !== 'number') return [];
    const width = Math.max(1, at.xOf(score) - at.xOf(0));
    return [{ key: `${bar.name} ${kind}`, kind, label, x: at.xOf(0), y: top + number * (height + 3), width, height }];
  });
}

type Score = number | null | undefined;

interface At {
  /** Of the row, from the top. */
  readonly middle: number;
  readonly xOf: (score: number) => number;
}

/** Horizontal bars from 0 to 100 with the value at each bar's end and the limits of the levels. */
export function ScoreBars({ bars, isNarrow, others = [], row: single = ROW }: ScoreBarsProps) {
  const hatch = useId();
  const row = others.length === 0 ? single : THIN * (others.length + 1) + 14;
  const { left, right, width } = isNarrow
    ? { left: 96, right: 252, width: 288 }
    : { left: 120, right: 444, width: 500 };
  const bottom = ABOVE + bars.length * row;
  const xOf = (score: number) => left + (score / 100) * (right - left);
  const middleOf = (index: number) => ABOVE + (index + 0.5) * row;
  const marks = bars.flatMap((bar, index) => {
    const beside = others.map(({ kind, scores, labels }) => ({ kind, score: scores[index], label: labels[index] }));
    return marksOf(bar, beside, { middle: middleOf(index), xOf });
  });
  return (
    <svg width={width} height={bottom + BELOW} viewBox={`0 0 ${width} ${bottom + BELOW}`} aria-hidden="true">
      {others.length > 0 && <Hatch id={hatch} />}
      {marks.map(({ key, kind, x, y, width: length, height }) => (
        <path
          key={key}
          className={fillings[kind]}
          d={`M${x},${y}h${length}v${height}h${-length}Z`}
          {...(kind === 'trial' ? { fill: `url(#${hatch})` } : {})}
        />
      ))}
      <Scale xOf={xOf} bottom={bottom} />
      {marks.map(({ key, kind, label, x, y, width: length, height }) => (
        <text key={key} data-series={kind} x={x + length + 5} y={y + height / 2} dy="0.355em">
          {label}
        </text>
      ))}
      {bars.map(({ name }, index) => (
        <Name key={name} lines={linesOf(name, left - APART)} x={left - APART} y={middleOf(index)} />
      ))}
    </svg>
  );
}

interface ScaleProps {
  readonly xOf: At['xOf'];
  /** Of the bars. */
  readonly bottom: number;
}

/** The limits of the levels through the bars, both axes, and the numbers under them. */
function Scale({ xOf, bottom }: ScaleProps) {
  return (
    <>
      {limits.map((limit) => (
        <path key={limit} className="chart-limit" d={`M${xOf(limit)},${ABOVE}V${bottom}`} />
      ))}
      <path className="chart-axis" d={`M${xOf(0)},${ABOVE}V${bottom}H${xOf(100)}`} />
      {[0, ...limits, 100].map((score) => (
        <text key={score} x={xOf(score)} y={bottom + APART} dy="0.71em" textAnchor="middle">
          {score}
        </text>
      ))}
    </>
  );
}

interface NameProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the middle of the lines. */
  readonly y: number;
}

function Name({ lines, x, y }: NameProps) {
  return (
    <text y={y} textAnchor="end">
      {lines.map((line, number) => (
        <tspan key={line} x={x} dy={number === 0 ? `${0.855 - lines.length / 2}em` : '1em'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
