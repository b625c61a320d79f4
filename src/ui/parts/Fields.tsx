import { type ReactNode, useId } from 'react';
import { NAME_LENGTH } from '../../core/document';
import { useSpeech } from '../session';

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

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
