import { type ReactNode, useId, useState } from 'react';
import { useSpeech } from '../session';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

const NAME_LENGTH = 100;

export function TextField({ label, hint, value, onChange }: TextFieldProps) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      {hint && (
        <p id={`${field}-hint`} className="hint">
          {hint}
        </p>
      )}
      <input
        id={field}
        type="text"
        value={value}
        maxLength={NAME_LENGTH}
        aria-describedby={hint ? `${field}-hint` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

/** A whole number as people type it: full-width digits, commas and a unit of up to two letters are understood; null where it is none. */
export function readNumber(text: string): number | undefined | null {
  const plain = text.normalize('NFKC').replace(/[,\u3001\s]/g, '');
  if (plain === '') return undefined;
  const [, digits] = /^(\d{1,8})\p{L}{0,2}$/u.exec(plain) ?? [];
  return digits === undefined ? null : Number(digits);
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly unit: string;
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** Keeps what was typed until it is a number, and says what to do where it is none. */
export function NumberField({ label, hint, unit, value, onChange }: NumberFieldProps) {
  const { t } = useSpeech();
  const field = useId();
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const isWrong = readNumber(text) === null;
  const change = (typed: string) => {
    setText(typed);
    const read = readNumber(typed);
    if (read !== null) onChange(read);
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

interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps {
  readonly legend: string;
  readonly hint: string;
  readonly options: readonly Option[];
  readonly children?: ReactNode;
}

/** One of several, or none said. */
export function RadioField({
  legend,
  hint,
  options,
  value,
  onChange,
}: ChoiceFieldProps & { readonly value: string | undefined; readonly onChange: (value: string | undefined) => void }) {
  const { t } = useSpeech();
  const name = useId();
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      <div className="options">
        {[...options, { value: '', label: t('profile.notSaid') }].map((option) => (
          <div className="choice" key={option.value}>
            <label>
              <input
                type="radio"
                name={name}
                checked={(value ?? '') === option.value}
                onChange={() => onChange(option.value || undefined)}
              />
              <span>{option.label}</span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** Any number of several. */
export function CheckField({
  legend,
  hint,
  options,
  values,
  onChange,
}: ChoiceFieldProps & { readonly values: readonly string[]; readonly onChange: (values: readonly string[]) => void }) {
  const toggle = (value: string, isOn: boolean) =>
    onChange(isOn ? [...values, value] : values.filter((other) => other !== value));
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      <div className="options">
        {options.map(({ value, label }) => (
          <div className="choice" key={value}>
            <label>
              <input
                type="checkbox"
                checked={values.includes(value)}
                onChange={({ target }) => toggle(value, target.checked)}
              />
              <span>{label}</span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

export function SelectField({
  label,
  hint,
  options,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  const { t } = useSpeech();
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      {hint && (
        <p id={`${field}-hint`} className="hint">
          {hint}
        </p>
      )}
      <select
        id={field}
        value={value ?? ''}
        aria-describedby={hint ? `${field}-hint` : undefined}
        onChange={({ target }) => onChange(target.value || undefined)}
      >
        <option value="">{t('profile.notSaid')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function MonthField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="month"
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value || undefined)}
      />
    </div>
  );
}
