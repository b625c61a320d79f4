import { type RefObject, useId } from 'react';
import { useSpeech } from '../../../session';

interface SearchFieldProps {
  readonly query: string;
  readonly hits: number;
  readonly total: number;
  /** An id that one may search for. */
  readonly example: string;
  /** Where the entries are. */
  readonly list: RefObject<HTMLElement | null>;
  readonly onSearch: (query: string) => void;
}

function setOpen(list: HTMLElement | null, isOpen: boolean): void {
  for (const one of list?.querySelectorAll<HTMLDetailsElement>('details:not([hidden])') ?? []) one.open = isOpen;
}

/** Filters the entries while one types, and opens or folds those that are left. */
export function SearchField({ query, hits, total, example, list, onSearch }: SearchFieldProps) {
  const { t } = useSpeech();
  const field = useId();
  const isAsked = query.trim() !== '';
  const outcome = hits === 0 ? 'none' : 'hits';
  return (
    <div className="reasoning-search">
      <search className="field no-print">
        <label htmlFor={field}>{t('reasoning:search.label')}</label>
        <p id={`${field}-hint`} className="hint">
          {t('reasoning:search.hint', { example })}
        </p>
        <input
          id={field}
          type="search"
          value={query}
          autoComplete="off"
          aria-describedby={`${field}-hint`}
          onChange={({ target }) => onSearch(target.value)}
        />
      </search>
      <p role="status">
        {t(isAsked ? `reasoning:search.${outcome}` : 'reasoning:search.all', { query: query.trim(), hits, total })}
      </p>
      <div className="buttons">
        {isAsked && (
          <button type="button" className="button" onClick={() => onSearch('')}>
            {t('reasoning:search.clear')}
          </button>
        )}
        <button type="button" className="button" onClick={() => setOpen(list.current, true)}>
          {t('reasoning:search.open')}
        </button>
        <button type="button" className="button" onClick={() => setOpen(list.current, false)}>
          {t('reasoning:search.close')}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {t('reasoning:search.print')}
        </button>
      </div>
    </div>
  );
}
