import type { Assessment } from '../../../core/assessment';
import { levelOf } from '../../../core/scoring';
import { formatDate, formatList } from '../../../locales/format';
import { scoreText } from '../../../reports/scores';
import { useIsNarrow } from '../../charts/ChartFrame';
import { ScoreMeter } from '../../charts/ScoreMeter';
import { OverallCalculation } from '../../parts/Calculation';
import { InterimTag } from '../../parts/InterimTag';
import { useSpeech } from '../../session';

/** The overall score with its range as a bar, and progress apart from it. */
export function OverallScore({ assessment }: { readonly assessment: Assessment }) {
  const { t, language } = useSpeech();
  const isNarrow = useIsNarrow();
  const { overall, progress, mode, assessedOn, edition } = assessment;
  if (overall.score === null || overall.range === null || overall.level === null) return null;
  const { low, high } = overall.range;
  const hasRange = high > low;
  return (
    <section>
      <h2>
        {t('result:overall.title')}
        <InterimTag assessment={assessment} />
      </h2>
      <div className="overall-line">
        <p className="overall-score">
          <OverallCalculation
            assessment={assessment}
            label={t('result:overall.score', { score: scoreText(overall.score) })}
          />{' '}
          <span className="hint">{t('result:overall.of')}</span>
        </p>
        <p className="level" data-level={overall.level}>
          {t('result:overall.level', { level: t(`lists:levels.${overall.level}`) })}
        </p>
      </div>
      <ScoreMeter score={overall.score} high={high} width={isNarrow ? 280 : 640} />
      <p>
        {hasRange
          ? t('result:overall.range', {
              low: scoreText(low),
              high: scoreText(high),
              lowLevel: t(`lists:levels.${levelOf(low)}`),
              highLevel: t(`lists:levels.${levelOf(high)}`),
            })
          : t('result:overall.noRange')}
      </p>
      <HeldDown assessment={assessment} />
      <p>
        {t('result:overall.progress', { asked: progress.asked, answered: progress.answered })}{' '}
        <span className="hint">{t('result:overall.progressHint')}</span>
      </p>
      <p className="hint">
        {[
          t('result:overall.date', { date: formatDate(assessedOn, language) }),
          t(`result:overall.mode.${mode}`),
          t('footer.edition', { edition }),
        ].join(t('punctuation.next'))}
      </p>
    </section>
  );
}

/** Why the level is lower than the score alone would give. */
function HeldDown({ assessment }: { readonly assessment: Assessment }) {
  const { t, language } = useSpeech();
  const { overall, gates } = assessment;
  if (overall.heldBy.length === 0) return null;
  const levelName = { level: t(`lists:levels.${overall.uncapped}`), cap: t(`lists:levels.${overall.level}`) };
  if (gates.some(({ question }) => overall.heldBy.includes(question)))
    return <p>{t('result:overall.capped', levelName)}</p>;
  const asks = overall.heldBy.map((id) => t('result:rules.choice', { choice: t(`questions:${id}.ask`) }));
  return <p>{t('result:overall.ceiling', { ...levelName, asks: formatList(asks, language) })}</p>;
}
