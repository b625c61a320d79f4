import { useRef } from 'react';
import { emptySandbox } from '../../../../core/sandbox';
import { answerText } from '../../../../reports/phrases';
import { useCatalogue, useDocument, useSpeech } from '../../../session';
import type { Trial } from './useTrial';

/** Everything that is tried out now, each to be taken back. */
export function TrialList({ trial }: { readonly trial: Trial }) {
  const speech = useSpeech();
  const { t } = speech;
  const catalogue = useCatalogue();
  const { answers } = useDocument();
  const heading = useRef<HTMLHeadingElement>(null);
  const { sandbox, isEmpty } = trial;
  const lifts = (id: string) => {
    const suggestion = trial.now.actions.find(({ action }) => action === id);
    return !suggestion || suggestion.raised.length > 0;
  };
  /** What is taken back takes its button with it. */
  const takeBack = (change: () => void) => () => {
    change();
    heading.current?.focus();
  };
  const items = [
    ...catalogue.actions
      .filter(({ id }) => sandbox.actions.includes(id))
      .map(({ id }) => {
        const done = t('targets:trial.done', { action: t(`actions:${id}.title`) });
        const what = lifts(id) ? done : t('punctuation.detailed', { text: done, detail: t('targets:trial.noEffect') });
        return { id, what, undo: () => trial.toggle(id) };
      }),
    ...catalogue.questions.flatMap(({ id }) => {
      const answer = sandbox.answers[id];
      if (!answer) return [];
      const what = t('result:calculation.raise', {
        ask: t(`questions:${id}.ask`),
        from: answerText(id, answers[id]?.answer, speech),
        to: answerText(id, answer, speech),
      });
      return [{ id, what, undo: () => trial.answer(id, null) }];
    }),
  ];
  return (
    <div className="trial-list">
      <h3 ref={heading} tabIndex={-1}>
        {t('targets:trial.tried')}
      </h3>
      {isEmpty && <p className="hint">{t('targets:trial.nothing')}</p>}
      <ul>
        {items.map(({ id, what, undo }) => (
          <li key={id}>
            <span>{what}</span>
            <button
              type="button"
              className="link no-print"
              aria-label={t('targets:trial.undoOf', { what })}
              onClick={takeBack(undo)}
            >
              {t('targets:trial.undo')}
            </button>
          </li>
        ))}
      </ul>
      {!isEmpty && (
        <div className="buttons">
          <button type="button" className="button" onClick={takeBack(() => trial.set(emptySandbox))}>
            {t('targets:trial.reset')}
          </button>
        </div>
      )}
    </div>
  );
}
