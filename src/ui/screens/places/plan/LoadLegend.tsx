import { useId } from 'react';
import { Hatch } from '../../../charts/Hatch';
import { useSpeech } from '../../../session';

/** What the fillings of the bars mean, and the unit of their numbers. */
export function LoadLegend() {
  const { t } = useSpeech();
  const hatch = useId();
  return (
    <ul className="series-legend" aria-label={t('plan:chart.legend')}>
      {(['least', 'most'] as const).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
            {kind === 'most' && <Hatch id={hatch} />}
            <rect
              className="load-sample"
              data-kind={kind}
              x={1}
              y={1}
              width={26}
              height={14}
              {...(kind === 'most' ? { fill: `url(#${hatch})` } : {})}
            />
          </svg>
          {t(`plan:load.${kind}`)}
        </li>
      ))}
      <li>{t('plan:load.unit')}</li>
    </ul>
  );
}
