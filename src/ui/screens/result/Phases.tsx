import type { Assessment } from '../../../core/assessment';
import { findingText } from '../../../reports/phrases';
import { scoreText } from '../../../reports/scores';
import { ChartFrame, useIsNarrow } from '../../charts/ChartFrame';
import { ScoreBars } from '../../charts/ScoreBars';
import { InterimTag } from '../../parts/InterimTag';
import { SavePicture } from '../../parts/SavePicture';
import { TallyTable } from '../../parts/TallyTable';
import { useAdvisory, useDocument, useSpeech } from '../../session';

export function Phases({ assessment }: { readonly assessment: Assessment }) {
  const speech = useSpeech();
  const { t } = speech;
  const advisory = useAdvisory();
  const isNarrow = useIsNarrow();
  const { phases } = assessment;
  const name = (id: string) => t(`lists:phases.${id}.name`);
  const bars = phases.flatMap(({ id, score }) =>
    score === null ? [] : [{ name: t(`lists:phases.${id}.short`), score, label: scoreText(score) }],
  );
  const { respondent } = useDocument();
  const finding = findingText(phases, name, speech);
  return (
    <section>
      <h2>
        {t('result:phases.title')}
        <InterimTag assessment={assessment} />
      </h2>
      <ChartFrame
        finding={finding}
        name={t('result:phases.bars')}
        tools={<SavePicture chart="phases" name={t('result:phases.bars')} finding={finding} respondent={respondent} />}
      >
        <ScoreBars isNarrow={isNarrow} bars={bars} />
      </ChartFrame>
      <TallyTable
        caption={t('result:phases.caption')}
        column={t('result:phases.column')}
        rows={phases.map((tally) => ({ tally, name: name(tally.id) }))}
      />
      <dl className="facts">
        {advisory.phases.map(({ id }) => (
          <div key={id}>
            <dt>{t(`lists:phases.${id}.short`)}</dt>
            <dd>{t(`result:phases.meaning.${id}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
