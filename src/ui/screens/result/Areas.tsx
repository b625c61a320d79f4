import type { Assessment } from '../../../core/assessment';
import { levels, type Tally } from '../../../core/scoring';
import { ChartFrame, useIsNarrow } from '../../charts/ChartFrame';
import { useCharts } from '../../charts/useCharts';
import { InterimTag } from '../../parts/InterimTag';
import { scoreLabel, TallyTable } from '../../parts/TallyTable';
import { scoreText } from '../../phrases';
import { useSpeech } from '../../session';

/** The score from which an area is ready for a trial. */
const READY = levels.find(({ id }) => id === 'trial-ready')?.from ?? 0;

type Scored = Tally & { readonly score: number };

/** Areas that have a score, lowest first. */
function byScore(areas: readonly Tally[]): readonly Scored[] {
  return areas.filter((area): area is Scored => area.score !== null).sort((a, b) => a.score - b.score);
}

export function Areas({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  const { areas } = assessment;
  const scored = byScore(areas);
  const name = (id: string) => t(`lists:areas.${id}.name`);
  const finding = () => {
    const [low] = scored;
    const high = scored.at(-1);
    if (!(low && high)) return t('result:areas.nothing');
    if (low === high) return t('result:areas.single', { area: name(low.id), score: scoreText(low.score) });
    if (low.score === high.score) return t('result:areas.equal', { count: scored.length, score: scoreText(low.score) });
    return t('result:areas.finding', {
      high: name(high.id),
      highScore: scoreText(high.score),
      low: name(low.id),
      lowScore: scoreText(low.score),
    });
  };
  return (
    <section>
      <h2>
        {t('result:areas.title')}
        <InterimTag assessment={assessment} />
      </h2>
      <AreaCharts areas={areas} scored={scored} finding={finding()} />
      <TallyTable
        caption={t('result:areas.caption')}
        column={t('result:areas.columns.area')}
        rows={areas.map((tally) => ({ tally, name: name(tally.id) }))}
      />
    </section>
  );
}

interface AreaChartsProps {
  readonly areas: readonly Tally[];
  readonly scored: readonly Scored[];
  readonly finding: string;
}

function AreaCharts({ areas, scored, finding }: AreaChartsProps) {
  const { t } = useSpeech();
  const charts = useCharts();
  const isNarrow = useIsNarrow();
  const short = (id: string) => t(`lists:areas.${id}.short`);
  return (
    <div className="charts">
      <ChartFrame finding={finding} name={t('result:areas.radar')}>
        {charts && (
          <charts.AreaRadar
            isNarrow={isNarrow}
            axes={areas.map((area) => ({ name: short(area.id), score: area.score, note: scoreLabel(area, t) }))}
          />
        )}
      </ChartFrame>
      <ChartFrame
        finding={t('result:areas.ready', {
          count: scored.length,
          ready: scored.filter(({ score }) => score >= READY).length,
        })}
        name={t('result:areas.bars')}
      >
        {charts && (
          <charts.ScoreBars
            isNarrow={isNarrow}
            bars={scored.map(({ id, score }) => ({ name: short(id), score, label: scoreText(score) }))}
          />
        )}
      </ChartFrame>
    </div>
  );
}
