import { levels } from '../../core/scoring';

interface ScoreMeterProps {
  /** 0–100. */
  readonly score: number;
  /** The end of the range that わからない opens. */
  readonly high: number;
  readonly width: number;
}

/** The same numbers as in the text, drawn: so hidden from those who hear the text. */
export function ScoreMeter({ score, high, width }: ScoreMeterProps) {
  const at = (points: number) => (points * width) / 100;
  return (
    <svg
      className="meter"
      viewBox={`-8 0 ${width + 16} 40`}
      style={{ maxWidth: width + 16 }}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="meter-ground" x="0" y="8" width={width} height="16" />
      <rect className="meter-range" x={at(score)} y="8" width={at(high - score)} height="16" />
      <rect className="meter-score" x="0" y="8" width={at(score)} height="16" />
      {levels
        .filter(({ from }) => from > 0)
        .map(({ id, from }) => (
          <g key={id}>
            <line className="meter-limit" x1={at(from)} x2={at(from)} y1="4" y2="28" />
            <text x={at(from)} y="39" textAnchor="middle">
              {from}
            </text>
          </g>
        ))}
    </svg>
  );
}
