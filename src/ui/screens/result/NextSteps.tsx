import { type Assessment, nextSteps } from '../../../core/assessment';
import type { Suggestion } from '../../../core/suggestions';
import { formatList } from '../../../locales/format';
import { fundingText, ownersText } from '../../../reports/phrases';
import { Folded } from '../../parts/Folded';
import { InterimTag } from '../../parts/InterimTag';
import { Scrollable } from '../../parts/Scrollable';
import { useAdvisory, useSpeech } from '../../session';
import { EffectCalculation } from './EffectCalculation';
import { StepCard } from './StepCard';

/** The next five steps, then everything else that the answers call for. */
export function NextSteps({ assessment }: { readonly assessment: Assessment }) {
  const { t, language } = useSpeech();
  const steps = nextSteps(assessment);
  const open = assessment.actions.filter(({ blockedBy }) => blockedBy.length === 0);
  const waiting = assessment.actions.filter(({ blockedBy }) => blockedBy.length > 0);
  const gates = [...new Set(waiting.flatMap(({ blockedBy }) => blockedBy))].map((id) => t(`lists:gates.${id}.name`));
  return (
    <section>
      <h2>
        {t('result:steps.title')}
        <InterimTag assessment={assessment} />
      </h2>
      <p className="hint">{t('result:steps.lead')}</p>
      {steps.length === 0 && (
        <p>{t(assessment.toConfirm.length > 0 ? 'result:steps.noneUnknown' : 'result:steps.none')}</p>
      )}
      <ol className="cards">
        {steps.map((suggestion, index) => (
          <StepCard key={suggestion.action} suggestion={suggestion} number={index + 1} assessment={assessment} />
        ))}
      </ol>
      <MoreSteps
        title={t('result:steps.rest', { count: open.length - steps.length })}
        steps={open.slice(steps.length)}
        assessment={assessment}
      />
      <MoreSteps
        title={t('result:steps.waiting', { count: waiting.length })}
        hint={t('result:steps.waitingHint', { gates: formatList(gates, language) })}
        steps={waiting}
        assessment={assessment}
      />
    </section>
  );
}

interface MoreStepsProps {
  readonly title: string;
  readonly hint?: string;
  readonly steps: readonly Suggestion[];
  readonly assessment: Assessment;
}

function MoreSteps({ title, hint, steps, assessment }: MoreStepsProps) {
  if (steps.length === 0) return null;
  return (
    <Folded title={title} needs={[]}>
      {hint && <p>{hint}</p>}
      <StepTable name={title} steps={steps} assessment={assessment} />
    </Folded>
  );
}

interface StepTableProps {
  readonly name: string;
  readonly steps: readonly Suggestion[];
  readonly assessment: Assessment;
}

function StepTable({ name, steps, assessment }: StepTableProps) {
  const { t } = useSpeech();
  return (
    <Scrollable name={name}>
      <table className="steps">
        <thead>
          <tr>
            {(['action', 'who', 'points', 'funding'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`result:steps.restColumns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((suggestion) => (
            <StepRow key={suggestion.action} suggestion={suggestion} assessment={assessment} />
          ))}
        </tbody>
      </table>
    </Scrollable>
  );
}

interface StepRowProps {
  readonly suggestion: Suggestion;
  readonly assessment: Assessment;
}

function StepRow({ suggestion, assessment }: StepRowProps) {
  const speech = useSpeech();
  const action = useAdvisory().actions.find(({ id }) => id === suggestion.action);
  return (
    action && (
      <tr>
        <th scope="row">{speech.t(`actions:${action.id}.title`)}</th>
        <td>{ownersText(action.owners, speech)}</td>
        <td>
          <EffectCalculation suggestion={suggestion} assessment={assessment} isNamed />
        </td>
        <td>{fundingText(action, speech)}</td>
      </tr>
    )
  );
}
