import { formatDate } from '../../../../locales/format';
import { useSpeech } from '../../../session';
import type { Board, Line } from './usePlanBoard';

interface ChartLegendProps {
  readonly board: Board;
  readonly lines: readonly Line[];
  readonly isRequestShown: boolean;
}

const fundings = ['none', 'initial', 'supplementary'] as const;

/** What the marks of the chart mean; only those that are in it. */
export function ChartLegend({ board, lines, isRequestShown }: ChartLegendProps) {
  const { t, language } = useSpeech();
  const { start, request } = board.roadmap;
  return (
    <>
      <ul className="gantt-legend" aria-label={t('plan:chart.legend')}>
        {fundings
          .filter((funding) => lines.some(({ action }) => action.funding === funding))
          .map((funding) => (
            <li key={funding}>
              <span className="gantt-bar" data-funding={funding} />
              {t(`result:steps.fundings.${funding}`)}
            </li>
          ))}
        {lines.some(({ action }) => action.needs.includes('rule-change')) && (
          <li>
            <span className="gantt-mark">{t('plan:chart.ruleMark')}</span>
            {t('result:steps.needs.rule-change')}
          </li>
        )}
        {start % 4 !== 0 && (
          <li>
            <span className="gantt-before" />
            {t('plan:chart.before')}
          </li>
        )}
        {isRequestShown && (
          <li>
            <span className="gantt-request">{t('plan:chart.requestMark')}</span>
            {t('plan:chart.request', { day: formatDate(request.day, language) })}
          </li>
        )}
      </ul>
      <p className="hint">{t('plan:chart.places')}</p>
    </>
  );
}
