import { Hatch } from './Hatch';
import { markPath, type OtherKind } from './series';

interface SeriesLegendProps {
  readonly label: string;
  readonly entries: readonly { readonly kind: 'now' | OtherKind; readonly name: string }[];
}

/** Line, mark and filling of each series, with its name. */
export function SeriesLegend({ label, entries }: SeriesLegendProps) {
  return (
    <ul className="series-legend" aria-label={label}>
      {entries.map(({ kind, name }) => (
        <li key={kind}>
          <svg viewBox="0 0 64 20" width="64" height="20" aria-hidden="true" focusable="false">
            {kind === 'trial' && <Hatch id="legend-hatch" />}
            <path className="chart-radar" data-series={kind} d="M2,10H32" />
            {kind === 'now' ? (
              <circle className="chart-dot" cx={17} cy={10} r={4} />
            ) : (
              <path className="chart-mark" data-series={kind} d={markPath(kind, 17, 10)} />
            )}
            <rect
              className="chart-sample"
              data-series={kind}
              x={40}
              y={4}
              width={22}
              height={12}
              {...(kind === 'trial' ? { fill: 'url(#legend-hatch)' } : {})}
            />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
