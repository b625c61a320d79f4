import { useId } from 'react';
import { useSpeech } from '../../../session';
import { choicesIn, classText, conditionsOf, everything, type Filter } from './filter';
import type { Line } from './usePlanBoard';

interface FiltersProps {
  readonly lines: readonly Line[];
  readonly filter: Filter;
  readonly shown: number;
  readonly onChange: (filter: Filter) => void;
}

export function Filters({ lines, filter, shown, onChange }: FiltersProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { owners, classes, phases } = choicesIn(lines, speech);
  const isNarrowed = shown < lines.length;
  return (
    <fieldset className="plan-filters no-print">
      <legend>{t('plan:filters.title')}</legend>
      <FilterField
        label={t('plan:filters.owner')}
        value={filter.owner}
        options={owners.map((owner) => ({ value: owner, label: owner }))}
        onChange={(owner) => onChange({ ...filter, owner })}
      />
      <FilterField
        label={t('plan:filters.class')}
        value={filter.class}
        options={classes.map((value) => ({ value, label: classText(value, speech) }))}
        onChange={(value) => onChange({ ...filter, class: classes.find((one) => one === value) ?? '' })}
      />
      <FilterField
        label={t('plan:filters.phase')}
        value={filter.phase}
        options={phases.map((value) => ({ value, label: t(`lists:phases.${value}.name`) }))}
        onChange={(phase) => onChange({ ...filter, phase })}
      />
      <p className="plan-shown">
        <span role="status">{t('plan:filters.shown', { count: lines.length, shown })}</span>
        {isNarrowed && (
          <button type="button" className="link" onClick={() => onChange(everything)}>
            {t('plan:filters.reset')}
          </button>
        )}
      </p>
    </fieldset>
  );
}

/** On paper: what was filtered out does not stand there, so that must be said. */
export function FilterNote({ lines, filter, shown }: Omit<FiltersProps, 'onChange'>) {
  const speech = useSpeech();
  const { t } = speech;
  const conditions = conditionsOf(filter, speech);
  if (conditions.length === 0) return null;
  return (
    <p className="on-paper">
      {t('plan:filters.set', { conditions: conditions.join(t('punctuation.next')), count: lines.length, shown })}
    </p>
  );
}

interface FilterFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function FilterField({ label, value, options, onChange }: FilterFieldProps) {
  const { t } = useSpeech();
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <select id={field} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t('plan:filters.all')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
