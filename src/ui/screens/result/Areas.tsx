import type { Assessment } from '../../../core/assessment';
import { levels, type Tally } from '../../../core/scoring';
import { byScore, findingText } from '../../../reports/phrases';
import { scoreText } from '../../../reports/scores';
import { tallyText } from '../../../reports/tallies';
import { AreaRadar } from '../../charts/AreaRadar';
import { ChartFrame, useIsNarrow } from '../../charts/ChartFrame';
import { ScoreBars } from '../../charts/ScoreBars';
import { InterimTag } from '../../parts/InterimTag';
import { Later } from '../../parts/Later';
import { SavePicture } from '../../parts/SavePicture';
import { TallyTable } from '../../parts/TallyTable';
import { useDocument, useSpeech } from '../../session';

export function Areas({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  const { areas } = assessment;
  const name = (id: string) => t(`lists:areas.${id}.name`);
  return (
    <section>
      <h2>
        {t('result:areas.title')}
        <InterimTag assessment={assessment} />
      </h2>
      <AreaCharts areas={areas} name={name} />
      <Later>
        <TallyTable
          caption={t('result:areas.caption')}
          column={t('result:areas.columns.area')}
          rows={areas.map((tally) => ({ tally, name: name(tally.id) }))}
        />
      </Later>
    </section>
  );
}

interface AreaChartsProps {
  readonly areas: readonly Tally[];
  readonly name: (id: string) => string;
}

function AreaCharts({ areas, name }: AreaChartsProps) {
  const speech = useSpeech();
  const { t } = speech;
  const isNarrow = useIsNarrow();
  const short = (id: string) => t(`lists:areas.${id}.short`);
  const scored = byScore(areas);
  const ready = scored.filter(({ level }) => level === 'trial-ready' || level === 'settling');
  const from = levels.find(({ id }) => id === 'trial-ready')?.from ?? 0;
  const { respondent } = useDocument();
  const finding = {
    radar: findingText(areas, name, speech),
    areas: t('result:areas.ready', { count: scored.length, ready: ready.length, from }),
  };
  return (
    <div className="charts">
      <ChartFrame
        finding={finding.radar}
        name={t('result:areas.radar')}
        tools={
          <SavePicture chart="radar" name={t('result:areas.radar')} finding={finding.radar} respondent={respondent} />
        }
      >
        <AreaRadar
          isNarrow={isNarrow}
          axes={areas.map((area) => ({ name: short(area.id), score: area.score, note: tallyText(area, { t }) }))}
        />
      </ChartFrame>
      <Later>
        <ChartFrame
          finding={finding.areas}
          name={t('result:areas.bars')}
          tools={
            <SavePicture chart="areas" name={t('result:areas.bars')} finding={finding.areas} respondent={respondent} />
          }
        >
          <ScoreBars
            isNarrow={isNarrow}
            bars={scored.map(({ id, score }) => ({ name: short(id), score, label: scoreText(score) }))}
          />
        </ChartFrame>
      </Later>
    </div>
  );
}
