import { startOf } from '../../../../core/scoring';
import { shownChange } from '../../../../reports/changes';
import { byScore, findingText } from '../../../../reports/phrases';
import { scoreText } from '../../../../reports/scores';
import { AreaRadar } from '../../../charts/AreaRadar';
import { ChartFrame, useIsNarrow } from '../../../charts/ChartFrame';
import { ScoreBars } from '../../../charts/ScoreBars';
import { SeriesLegend } from '../../../charts/SeriesLegend';
import type { OtherKind } from '../../../charts/series';
import { InterimTag } from '../../../parts/InterimTag';
import { Scrollable } from '../../../parts/Scrollable';
import { useCatalogue, useSpeech } from '../../../session';
import { type Compared, type Series, useSeries } from './useSeries';
import type { Trial } from './useTrial';

/** Now, target, last time and what is tried out: radar, bars, and beneath them the table of the same values. */
export function OverviewSection({ trial }: { readonly trial: Trial }) {
  const { t } = useSpeech();
  const compared = useSeries(trial);
  const { now, others } = compared;
  return (
    <section>
      <h2>
        {t('targets:overview.title')}
        <InterimTag assessment={trial.now} />
      </h2>
      <SeriesLegend
        label={t('targets:overview.legend')}
        entries={[now, ...others].map(({ kind }) => ({ kind, name: t(`targets:overview.series.${kind}`) }))}
      />
      <OverviewCharts compared={compared} trial={trial} />
      <ValueTable compared={compared} />
    </section>
  );
}

/** In how many areas one series stands above or below another, as shown. */
function moves(from: Series, to: Series): { readonly up: number; readonly down: number } {
  const changes = from.values.map(({ score }, index) => shownChange(score, to.values[index]?.score ?? null) ?? 0);
  return { up: changes.filter((points) => points > 0).length, down: changes.filter((points) => points < 0).length };
}

function useFindings({ now, others }: Compared, trial: Trial): { readonly radar: string; readonly bars: string } {
  const speech = useSpeech();
  const { t } = speech;
  const { areas } = trial.now;
  const of = (kind: OtherKind) => others.find((other) => other.kind === kind);
  const [target, tried, former] = [of('target'), of('trial'), of('former')];
  const scored = byScore(areas);
  const ready = scored.filter(({ level }) => level === 'trial-ready' || level === 'settling').length;
  const aimed = (target?.values ?? []).flatMap(({ score }, index) =>
    score === null ? [] : [{ aim: score, is: areas[index]?.score ?? null }],
  );
  const met = aimed.filter(({ aim, is }) => is !== null && is + 1e-9 >= aim).length;
  const movement = tried
    ? t('targets:overview.tried', moves(now, tried))
    : former && t('targets:overview.since', moves(former, now));
  return {
    radar: target
      ? t('targets:overview.aimed', { count: aimed.length, met })
      : findingText(areas, (id) => t(`lists:areas.${id}.name`), speech),
    bars: movement ?? t('result:areas.ready', { count: scored.length, ready, from: startOf('trial-ready') }),
  };
}

function OverviewCharts({ compared, trial }: { readonly compared: Compared; readonly trial: Trial }) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const isNarrow = useIsNarrow();
  const findings = useFindings(compared, trial);
  const { now } = compared;
  const others = compared.others.map(({ kind, values }) => ({
    kind,
    scores: values.map(({ score }) => score),
    labels: values.map(({ score, label }) => (score === null ? '' : label)),
  }));
  const named = catalogue.areas.map((area, index) => ({
    name: t(`lists:areas.${area}.short`),
    score: now.values[index]?.score ?? null,
    label: now.values[index]?.label ?? '',
  }));
  return (
    <div className="charts">
      <ChartFrame finding={findings.radar} name={t('targets:overview.radar')}>
        <AreaRadar
          isNarrow={isNarrow}
          axes={named.map(({ name, score, label }) => ({ name, score, note: label }))}
          others={others}
        />
      </ChartFrame>
      <ChartFrame finding={findings.bars} name={t('targets:overview.bars')}>
        <ScoreBars isNarrow={isNarrow} bars={named} others={others} />
      </ChartFrame>
    </div>
  );
}

function ValueTable({ compared: { now, others } }: { readonly compared: Compared }) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const caption = t('targets:overview.caption');
  const all = [now, ...others];
  return (
    <Scrollable name={caption}>
      <table className="scores">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('targets:overview.area')}</th>
            {all.map(({ kind }) => (
              <th key={kind} scope="col" className="figure">
                {t(`targets:overview.series.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {catalogue.areas.map((area, index) => (
            <tr key={area}>
              <th scope="row">{t(`lists:areas.${area}.name`)}</th>
              {all.map(({ kind, values }) => (
                <td key={kind} className="figure">
                  {values[index]?.label}
                </td>
              ))}
            </tr>
          ))}
          <tr data-total="true">
            <th scope="row">{t('targets:overview.overall')}</th>
            {all.map(({ kind, overall }) => (
              <td key={kind} className="figure">
                {overall === null ? t('result:areas.none') : scoreText(overall)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Scrollable>
  );
}
