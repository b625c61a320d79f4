import type { Assessment } from '../../../core/assessment';
import type { Suggestion } from '../../../core/suggestions';
import { formatNumber } from '../../../locales/format';
import { Explained } from '../../parts/Calculation';
import { answerText } from '../../phrases';
import { useDocument, useServices, useSpeech } from '../../session';

interface EffectProps {
  readonly suggestion: Suggestion;
  readonly assessment: Assessment;
}

/** The points that an action would add, with the answers it would change. */
export function EffectCalculation({ suggestion, assessment }: EffectProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { catalogue } = useServices();
  const { answers } = useDocument();
  const action = catalogue.actions.find(({ id }) => id === suggestion.action);
  const now = assessment.overall.score ?? 0;
  if (!action || suggestion.effect === 0) return t('result:steps.noPoints');
  const format = (score: number) => formatNumber(score, speech.language);
  const label = t('result:steps.points', { points: format(suggestion.effect) });
  const isRaised = (question: string, to: string) => {
    const answer = answers[question]?.answer;
    const choices = catalogue.questions.find(({ id }) => id === question)?.choices ?? [];
    return answer?.state === 'chosen' && choices.indexOf(answer.choice) < choices.indexOf(to);
  };
  return (
    <Explained label={label} name={t('result:calculation.effect', { action: t(`actions:${action.id}.title`) })}>
      <p>{t('result:calculation.effectRule')}</p>
      <ul>
        {action.raises
          .filter(({ question, to }) => isRaised(question, to))
          .map(({ question, to }) => (
            <li key={question}>
              {t('result:calculation.raise', {
                ask: t(`questions:${question}.ask`),
                from: answerText(question, answers[question]?.answer, speech),
                to: t(`questions:${question}.choices.${to}`),
              })}
            </li>
          ))}
      </ul>
      <p className="formula">
        {t('result:calculation.difference', {
          from: format(now),
          to: format(now + suggestion.effect),
          points: format(suggestion.effect),
        })}
      </p>
    </Explained>
  );
}
