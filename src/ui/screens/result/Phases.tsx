import type { Assessment } from '../../../core/assessment';
import { ChartFrame, useIsNarrow } from '../../charts/ChartFrame';
import { useCharts } from '../../charts/useCharts';
import { InterimTag } from '../../parts/InterimTag';
import { TallyTable } from '../../parts/TallyTable';
import { scoreText } from '../../phrases';
import { useSpeech } from '../../session';

export function Phases({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  const charts = useCharts();
  const isNarrow = useIsNarrow();
  const { phases } = assessment;
  const scored = phases.flatMap(({ id, score }) => (score === null ? [] : [{ id, score }]));
  const lowest = scored.reduce(
    (low, phase) => (phase.score < low.score ? phase : low),
    scored[0] ?? { id: 'start', score: 0 },
  );
  const name = (id: string) => t(`lists:phases.${id}.name`);
  return (
    <section>
      <h2>
        {t('result:phases.title')}
        <InterimTag assessment={assessment} />
      </h2>
      <ChartFrame
        finding={t('result:phases.finding', { low: name(lowest.id), lowScore: scoreText(lowest.score) })}
        name={t('result:phases.bars')}
      >
        {charts && (
          <charts.ScoreBars
            isNarrow={isNarrow}
            bars={scored.map(({ id, score }) => ({
              name: t(`lists:phases.${id}.short`),
              score,
              label: scoreText(score),
            }))}
          />
        )}
      </ChartFrame>
      <TallyTable
        caption={t('result:phases.caption')}
        column={t('result:phases.column')}
        rows={phases.map((tally) => ({ tally, name: name(tally.id) }))}
      />
      <dl className="facts">
        {(['start', 'prepare', 'try'] as const).map((phase) => (
          <div key={phase}>
            <dt>{t(`lists:phases.${phase}.short`)}</dt>
            <dd>{t(`result:phases.meaning.${phase}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
