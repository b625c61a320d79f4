import type { Assessment } from '../../../core/assessment';
import type { Suggestion } from '../../../core/suggestions';
import { formatNumber } from '../../../locales/format';
import { shownEffect } from '../../../reports/scores';
import { Explained } from '../../parts/Calculation';
import { useSpeech } from '../../session';

interface EffectProps {
  readonly suggestion: Suggestion;
  readonly assessment: Assessment;
}

interface EffectCalculationProps extends EffectProps {
  /** Whether the score to which the points are added is named beside it, as the heading of a column. */
  readonly isNamed?: boolean;
}

/** The points that an action would add, with the answers it would change. */
export function EffectCalculation({ suggestion, assessment, isNamed = false }: EffectCalculationProps) {
  const { t, language } = useSpeech();
  const { action, raised, effect } = suggestion;
  if (raised.length === 0) return t('result:steps.noPoints');
  const { points } = shownEffect(assessment.overall.score ?? 0, effect);
  return (
    <Explained
      label={t(isNamed ? 'result:steps.pointsAlone' : 'result:steps.points', {
        points: formatNumber(points, language),
      })}
      name={t('result:calculation.effect', { action: t(`actions:${action}.title`) })}
    >
      <Raised suggestion={suggestion} assessment={assessment} />
    </Explained>
  );
}

/** A component of its own, so that its sentences are made only where it is opened. */
function Raised({ suggestion: { raised, effect }, assessment }: EffectProps) {
  const { t, language } = useSpeech();
  const { from, to, points } = shownEffect(assessment.overall.score ?? 0, effect);
  const format = (score: number) => formatNumber(score, language);
  return (
    <>
      <p>{t('result:calculation.effectRule')}</p>
      <ul>
        {raised.map((change) => (
          <li key={change.question}>
            {t('result:calculation.raise', {
              ask: t(`questions:${change.question}.ask`),
              from: t(`questions:${change.question}.choices.${change.from}`),
              to: t(`questions:${change.question}.choices.${change.to}`),
            })}
          </li>
        ))}
      </ul>
      <p className="formula">
        {t('result:calculation.difference', { from: format(from), to: format(to), points: format(points) })}
      </p>
    </>
  );
}
