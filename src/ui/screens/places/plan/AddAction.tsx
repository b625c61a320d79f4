import { useId, useRef, useState } from 'react';
import { useCatalogue, useSpeech } from '../../../session';
import type { Board } from './usePlanBoard';

interface AddActionProps {
  readonly board: Board;
  readonly onAdd: (action: string) => void;
}

/** Takes up an action that the answers do not call for. */
export function AddAction({ board, onAdd }: AddActionProps) {
  const { t } = useSpeech();
  const catalogue = useCatalogue();
  const field = useId();
  const select = useRef<HTMLSelectElement>(null);
  const [choice, setChoice] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { chosen, items } = board.roadmap.plan;
  const left = catalogue.actions.filter(
    ({ id }) => !(board.isProposed(id) || chosen.includes(id) || items[id]?.status === 'done'),
  );
  if (left.length === 0) return null;
  const add = () => {
    const isThere = left.some(({ id }) => id === choice);
    setIsMissing(!isThere);
    if (isThere) onAdd(choice);
    setChoice('');
    select.current?.focus();
  };
  return (
    <section className="no-print">
      <h2>{t('plan:add.title')}</h2>
      <p>{t('plan:add.lead')}</p>
      <fieldset className="field plan-add" disabled={!board.mayChange}>
        <label htmlFor={field}>{t('plan:add.label')}</label>
        <select
          id={field}
          ref={select}
          value={choice}
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? `${field}-error` : undefined}
          onChange={({ target }) => setChoice(target.value)}
        >
          <option value="">{t('plan:add.choose')}</option>
          {catalogue.areas
            .filter((area) => left.some((action) => action.area === area))
            .map((area) => (
              <optgroup key={area} label={t(`lists:areas.${area}.name`)}>
                {left
                  .filter((action) => action.area === area)
                  .map(({ id }) => (
                    <option key={id} value={id}>
                      {t(`actions:${id}.title`)}
                    </option>
                  ))}
              </optgroup>
            ))}
        </select>
        <p id={`${field}-error`} className="error" role="alert">
          {isMissing ? t('plan:add.missing') : ''}
        </p>
        <button type="button" className="button" onClick={add}>
          {t('plan:add.go')}
        </button>
      </fieldset>
    </section>
  );
}
