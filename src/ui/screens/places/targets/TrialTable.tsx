import type { Overall, Tally } from '../../../../core/scoring';
import { changeText } from '../../../../reports/changes';
import { scoreText } from '../../../../reports/scores';
import { tallyText } from '../../../../reports/tallies';
import { useIsNarrow } from '../../../charts/ChartFrame';
import { Scrollable } from '../../../parts/Scrollable';
import { useSpeech } from '../../../session';
import type { Trial } from './useTrial';

/** Overall, areas and phases: now, with what is tried out, and the difference. */
export function TrialTable({ trial: { now, then } }: { readonly trial: Trial }) {
  const { t } = useSpeech();
  const caption = t('targets:trial.caption');
  const length = useIsNarrow() ? 'short' : 'name';
  const rows = (kind: 'areas' | 'phases') =>
    now[kind].map((tally, index) => {
      const other = then[kind][index];
      return (
        other && <TallyRow key={tally.id} name={t(`lists:${kind}.${tally.id}.${length}`)} now={tally} then={other} />
      );
    });
  return (
    <Scrollable name={caption}>
      <table className="scores">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('targets:trial.columns.what')}</th>
            {(['now', 'trial', 'change'] as const).map((column) => (
              <th key={column} scope="col" className="figure">
                {t(`targets:trial.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <OverallRows now={now.overall} then={then.overall} />
        </tbody>
        <tbody>{rows('areas')}</tbody>
        <tbody>{rows('phases')}</tbody>
      </table>
    </Scrollable>
  );
}

function OverallRows({ now, then }: { readonly now: Overall; readonly then: Overall }) {
  const { t } = useSpeech();
  const score = (overall: Overall) => (overall.score === null ? t('result:areas.none') : scoreText(overall.score));
  const level = (overall: Overall) => (overall.level ? t(`lists:levels.${overall.level}`) : t('result:areas.none'));
  const range = ({ range: between }: Overall) => {
    if (!between) return t('result:areas.none');
    if (between.low === between.high) return t('result:areas.noRange');
    return t('result:areas.range', { low: scoreText(between.low), high: scoreText(between.high) });
  };
  const other = (text: (overall: Overall) => string) =>
    t(text(now) === text(then) ? 'targets:trial.levels.same' : 'targets:trial.levels.other');
  return (
    <>
      <tr data-total="true">
        <th scope="row">{t('targets:trial.rows.score')}</th>
        <td className="figure">{score(now)}</td>
        <td className="figure">{score(then)}</td>
        <td className="figure">{changeText(now.score, then.score, { t })}</td>
      </tr>
      <tr>
        <th scope="row">{t('targets:trial.rows.level')}</th>
        <td className="figure">{level(now)}</td>
        <td className="figure">{level(then)}</td>
        <td className="figure">{other(level)}</td>
      </tr>
      <tr>
        <th scope="row">{t('targets:trial.rows.range')}</th>
        <td className="figure">{range(now)}</td>
        <td className="figure">{range(then)}</td>
        <td className="figure">{other(range)}</td>
      </tr>
    </>
  );
}

function TallyRow({ name, now, then }: { readonly name: string; readonly now: Tally; readonly then: Tally }) {
  const { t } = useSpeech();
  return (
    <tr>
      <th scope="row">{name}</th>
      {[now, then].map((tally, index) => (
        <td key={index === 0 ? 'now' : 'then'} className="figure">
          {tallyText(tally, { t })}
          {tally.level && <span className="hint">{t(`lists:levels.${tally.level}`)}</span>}
        </td>
      ))}
      <td className="figure">{changeText(now.score, then.score, { t })}</td>
    </tr>
  );
}
