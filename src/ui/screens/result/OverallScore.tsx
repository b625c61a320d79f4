import type { Assessment } from '../../../core/assessment';
import { levelOf, levels } from '../../../core/scoring';
import { formatDate, formatList } from '../../../locales/format';
import { scoreText } from '../../../reports/scores';
import { useIsNarrow } from '../../charts/ChartFrame';
import { OverallCalculation } from '../../parts/Calculation';
import { InterimTag } from '../../parts/InterimTag';
import { useSpeech } from '../../session';

/** The overall score with its range as a bar, and progress apart from it. */
export function OverallScore({ assessment }: { readonly assessment: Assessment }) {
  const { t, language } = useSpeech();
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
      <ScoreMeter score={overall.score} high={high} />
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

/** The same numbers as in the text, drawn: so hidden from those who hear the text. */
function ScoreMeter({ score, high }: { readonly score: number; readonly high: number }) {
  const width = useIsNarrow() ? 280 : 640;
  const at = (points: number) => (points * width) / 100;
  return (
    <svg
      className="meter"
      viewBox={`-8 0 ${width + 16} 40`}
      style={{ maxWidth: width + 16 }}
      aria-hidden="true"
      focusable="false"
    >
      <rect className="meter-ground" x="0" y="8" width={width} height="16" />
      <rect className="meter-range" x={at(score)} y="8" width={at(high - score)} height="16" />
      <rect className="meter-score" x="0" y="8" width={at(score)} height="16" />
      {levels
        .filter(({ from }) => from > 0)
        .map(({ id, from }) => (
          <g key={id}>
            <line className="meter-limit" x1={at(from)} x2={at(from)} y1="4" y2="28" />
            <text x={at(from)} y="39" textAnchor="middle">
              {from}
            </text>
          </g>
        ))}
    </svg>
  );
}
