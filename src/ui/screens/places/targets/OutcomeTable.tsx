import { startOf } from '../../../../core/scoring';
import type { TargetArea } from '../../../../core/targets';
import { scoreText } from '../../../../reports/scores';
import { Scrollable } from '../../../parts/Scrollable';
import { useSpeech } from '../../../session';

/** The areas with a target: now, after the actions, and whether that is enough. */
export function OutcomeTable({ areas }: { readonly areas: readonly TargetArea[] }) {
  const { t } = useSpeech();
  const caption = t('targets:way.outcome');
  const label = (column: 'area' | 'now' | 'reached' | 'target' | 'verdict') =>
    t(`targets:way.outcomeColumns.${column}`);
  const text = (score: number | null) => (score === null ? t('result:areas.none') : scoreText(score));
  return (
    <Scrollable name={caption}>
      <table className="scores stacked">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {(['area', 'now', 'reached', 'target', 'verdict'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'area' || column === 'verdict' ? undefined : 'figure'}>
                {label(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ area, level, now, reached, isReached }) => (
            <tr key={area}>
              <th scope="row">{t(`lists:areas.${area}.name`)}</th>
              <td className="figure" data-label={label('now')}>
                {text(now)}
              </td>
              <td className="figure" data-label={label('reached')}>
                {text(reached)}
              </td>
              <td className="figure" data-label={label('target')}>
                {startOf(level)}
                <span className="hint">{t(`lists:levels.${level}`)}</span>
              </td>
              <td data-label={label('verdict')}>
                <span className="tag" data-state={isReached ? 'met' : 'unmet'}>
                  {t(`targets:way.verdicts.${isReached ? 'reached' : 'short'}`)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}
