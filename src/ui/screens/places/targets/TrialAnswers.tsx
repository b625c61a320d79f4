import { useId, useState } from 'react';
import { mayBeNotApplicable } from '../../../../core/interview';
import type { Answer, Question } from '../../../../core/questionnaire';
import { answerText } from '../../../../reports/phrases';
import { useCatalogue, useDocument, useSpeech } from '../../../session';
import type { Trial } from './useTrial';

/** One question at a time, whose answer is taken as different. */
export function TrialAnswers({ trial }: { readonly trial: Trial }) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const [picked, setPicked] = useState('');
  const field = useId();
  const question = trial.asked.find(({ id }) => id === picked);
  return (
    <fieldset className="field">
      <legend>{t('targets:trial.answers')}</legend>
      <p className="hint" id={`${field}-hint`}>
        {t('targets:trial.questionHint')}
      </p>
      <div className="field">
        <label htmlFor={field}>{t('targets:trial.question')}</label>
        <select
          id={field}
          value={question ? picked : ''}
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => setPicked(target.value)}
        >
          <option value="">{t('targets:trial.pick')}</option>
          {catalogue.areas.map((area) => (
            <optgroup key={area} label={t(`lists:areas.${area}.name`)}>
              {trial.asked
                .filter((one) => one.area === area)
                .map(({ id }) => (
                  <option key={id} value={id}>
                    {t(`questions:${id}.ask`)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      {question && <SupposedAnswer key={picked} question={question} trial={trial} />}
    </fieldset>
  );
}

function radioValue(answer: Answer | undefined): string | undefined {
  return answer?.state === 'chosen' ? answer.choice : answer?.state;
}

function SupposedAnswer({ question, trial }: { readonly question: Question; readonly trial: Trial }) {
  const speech = useSpeech();
  const { t } = speech;
  const { id } = question;
  const name = useId();
  const { answers, profile } = useDocument();
  const real = answers[id]?.answer;
  const value = radioValue(trial.sandbox.answers[id] ?? real);
  const given: readonly Answer[] = [
    ...question.choices.map((choice): Answer => ({ state: 'chosen', choice })),
    { state: 'unknown' },
    ...(mayBeNotApplicable(question, profile) ? [{ state: 'not-applicable' } as const] : []),
  ];
  return (
    <fieldset className="trial-question">
      <legend>{t(`questions:${id}.ask`)}</legend>
      {given.map((answer) => {
        const text = answerText(id, answer, speech);
        const isReal = radioValue(real) === radioValue(answer);
        return (
          <div key={radioValue(answer)} className="choice">
            <label>
              <input
                type="radio"
                name={name}
                checked={value === radioValue(answer)}
                onChange={() => trial.answer(id, answer)}
              />
              <span>{isReal ? t('punctuation.detailed', { text, detail: t('targets:trial.isReal') }) : text}</span>
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
