import { useId, useState } from 'react';
import { useSpeech } from '../session';

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[,\u3001\s]/g, '')
    .toLowerCase();

/**
 * A whole number as people type it, with full-width digits, commas, and one of the units behind it;
 * undefined where nothing stands, null where it is no such number.
 */
export function readNumber(text: string, units: readonly string[]): number | undefined | null {
  const said = plain(text);
  if (said === '') return undefined;
  const [, digits, unit = ''] = /^(\d{1,8})(\D*)$/.exec(said) ?? [];
  const isKnown = unit === '' || units.some((known) => plain(known) === unit);
  return digits !== undefined && isKnown ? Number(digits) : null;
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  /** Other units that may be typed behind the number. */
  readonly otherUnits: readonly string[];
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** Keeps what was typed on screen, and says what to do where it is no number; then no number is known. */
export function NumberField({ label, hint, unit, otherUnits, value, onChange }: NumberFieldProps) {
  const { t } = useSpeech();
  const field = useId();
  const [typed, setTyped] = useState('');
  const read = (text: string) => readNumber(text, [unit, ...otherUnits]);
  // What was typed is shown as long as it is what is known: a change taken back shows in the field.
  const text = (read(typed) ?? undefined) === value ? typed : String(value ?? '');
  const isWrong = read(text) === null;
  const change = (next: string) => {
    setTyped(next);
    onChange(read(next) ?? undefined);
  };
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <p id={`${field}-hint`} className="hint">
        {hint}
      </p>
      <span className="with-unit">
        <input
          id={field}
          type="text"
          inputMode="numeric"
          value={text}
          aria-invalid={isWrong || undefined}
          aria-describedby={`${field}-hint${isWrong ? ` ${field}-error` : ''}`}
          onChange={({ target }) => change(target.value)}
        />
        <span>{unit}</span>
      </span>
      <p id={`${field}-error`} className="error" role="alert">
        {isWrong ? t('profile.numberError', { label }) : ''}
      </p>
    </div>
  );
}
