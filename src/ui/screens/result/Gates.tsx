import type { Assessment } from '../../../core/assessment';
import type { GateState } from '../../../core/scoring';
import { answerText, ownersText } from '../../../reports/phrases';
import { useAdvisory, useSpeech } from '../../session';

/** What blocks, before anything else. */
export function GateList({ assessment }: { readonly assessment: Assessment }) {
  const { t } = useSpeech();
  const closed = assessment.gates.filter(({ state }) => state !== 'met');
  return (
    <section>
      <h2>{t('result:gates.title')}</h2>
      <p>{t(closed.length > 0 ? 'result:gates.lead' : 'result:gates.none')}</p>
      <ul className="gates">
        {assessment.gates.map((gate) => (
          <GateItem key={gate.id} gate={gate} assessment={assessment} />
        ))}
      </ul>
    </section>
  );
}

function GateItem({ gate, assessment }: { readonly gate: GateState; readonly assessment: Assessment }) {
  const speech = useSpeech();
  const { t } = speech;
  const advisory = useAdvisory();
  const { id, question, state, answer, isAsked } = gate;
  const owners = advisory.questions.find((other) => other.id === question)?.owners ?? [];
  const opening = assessment.actions.filter(({ opens }) => opens.includes(id));
  return (
    <li data-state={state}>
      <h3>
        <span className="tag" data-state={state}>
          {t(`result:gates.states.${state}`)}
        </span>
        {t(`lists:gates.${id}.name`)}
      </h3>
      <p>{t(`lists:gates.${id}.${state === 'met' ? 'met' : 'unmet'}`)}</p>
      {isAsked ? (
        <p>
          {t('result:gates.answer', { answer: answerText(question, answer ?? undefined, speech) })}{' '}
          <a href={`#/questions/${question}`} aria-label={`${t('result:gates.go')} ${t(`lists:gates.${id}.name`)}`}>
            {t('result:gates.go')}
          </a>
        </p>
      ) : (
        <p>{t('result:gates.notAsked')}</p>
      )}
      {isAsked && state === 'unconfirmed' && (
        <p>{t('result:gates.unconfirmed', { owners: ownersText(owners, speech) })}</p>
      )}
      {opening.length > 0 && (
        <p>
          {t('punctuation.labelled', {
            label: t('result:gates.open'),
            text: opening.map(({ action }) => t(`actions:${action}.title`)).join(t('punctuation.next')),
          })}
        </p>
      )}
    </li>
  );
}
