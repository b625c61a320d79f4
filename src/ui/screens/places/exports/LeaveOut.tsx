import { useId } from 'react';
import { type Withheld, withheldCounts } from '../../../../core/withheld';
import { useDocument, useSpeech } from '../../../session';

export type Choice = Withheld;

interface LeaveOutProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

const kinds = ['notes', 'evidence', 'names'] as const satisfies readonly (keyof Withheld)[];

/** What to leave out of the files, each with how many places it concerns. */
export function LeaveOut({ choice, onChange }: LeaveOutProps) {
  const { t } = useSpeech();
  const counts = withheldCounts(useDocument());
  const field = useId();
  const isPartial = kinds.some((kind) => choice[kind]);
  return (
    <fieldset className="field leave-out" aria-describedby={`${field}-hint`}>
      <legend>
        <h2>{t('exports:leave.title')}</h2>
      </legend>
      <p id={`${field}-hint`} className="hint">
        {t('exports:leave.hint')}
      </p>
      {kinds.map((kind) => (
        <div key={kind} className="choice">
          <label htmlFor={`${field}-${kind}`}>
            <input
              id={`${field}-${kind}`}
              type="checkbox"
              checked={choice[kind]}
              onChange={({ target }) => onChange({ ...choice, [kind]: target.checked })}
            />
            <span>{t('exports:leave.count', { kind: t(`exports:leave.kinds.${kind}`), count: counts[kind] })}</span>
          </label>
        </div>
      ))}
      <p className="hint">{t('exports:leave.namesHint', { sign: t('exports:leave.sign') })}</p>
      <p role="status">{isPartial && t('exports:leave.partial')}</p>
    </fieldset>
  );
}
