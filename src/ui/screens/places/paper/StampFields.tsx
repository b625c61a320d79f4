import { useEffect, useRef } from 'react';
import { NAME_LENGTH } from '../../../../core/document';
import { useSpeech } from '../../../session';

/** More boxes do not find room beside the facts of a paper. */
const MOST = 12;

type Control = 'title' | 'up' | 'down' | 'remove';

interface StampFieldsProps {
  readonly stamps: readonly string[];
  /** The titles that are usual in this kind of body. */
  readonly usual: readonly string[];
  readonly onChange: (stamps: readonly string[]) => void;
}

/** The titles over the boxes for the seals, from the highest down. */
export function StampFields({ stamps, usual, onChange }: StampFieldsProps) {
  const { t } = useSpeech();
  const { box, focusLater } = useRowFocus();
  const change = (next: readonly string[], place: number, control: Control) => {
    focusLater(Math.min(place, next.length - 1), control);
    onChange(next);
  };
  const moved = (from: number, to: number) => {
    const rest = stamps.filter((_, place) => place !== from);
    return [...rest.slice(0, to), stamps[from] ?? '', ...rest.slice(to)];
  };
  return (
    <fieldset className="field" ref={box}>
      <legend>{t('paper:settings.stamps')}</legend>
      <p className="hint">{t('paper:settings.stampsHint')}</p>
      <ol className="stamp-fields">
        {stamps.map((title, place) => (
          <StampRow
            // biome-ignore lint/suspicious/noArrayIndexKey: two boxes may have one title; the focus is led by hand
            key={place}
            title={title}
            place={place}
            isLast={place === stamps.length - 1}
            onTitle={(typed) => onChange(stamps.map((old, at) => (at === place ? typed : old)))}
            onUp={() => change(moved(place, place - 1), place - 1, 'up')}
            onDown={() => change(moved(place, place + 1), place + 1, 'down')}
            onRemove={() => change([...stamps.slice(0, place), ...stamps.slice(place + 1)], place, 'remove')}
          />
        ))}
      </ol>
      {stamps.length === 0 && <p>{t('paper:settings.none')}</p>}
      <p role="status" className="hint">
        {stamps.length >= MOST ? t('paper:settings.most') : ''}
      </p>
      <div className="buttons">
        {stamps.length < MOST && (
          <button type="button" className="button" data-add="" onClick={() => change([...stamps, ''], MOST, 'title')}>
            {t('paper:settings.add')}
          </button>
        )}
        <button type="button" className="link" onClick={() => onChange(usual)}>
          {t('paper:settings.usual')}
        </button>
        {stamps.length > 0 && (
          <button type="button" className="link" onClick={() => change([], 0, 'title')}>
            {t('paper:settings.clear')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

interface StampRowProps {
  readonly title: string;
  readonly place: number;
  readonly isLast: boolean;
  readonly onTitle: (title: string) => void;
  readonly onUp: () => void;
  readonly onDown: () => void;
  readonly onRemove: () => void;
}

function StampRow({ title, place, isLast, onTitle, onUp, onDown, onRemove }: StampRowProps) {
  const { t } = useSpeech();
  const label = t('paper:settings.stamp', { place: place + 1 });
  const named = { title: title || label };
  return (
    <li data-row={place}>
      <input
        type="text"
        data-control="title"
        aria-label={label}
        value={title}
        maxLength={NAME_LENGTH}
        onChange={({ target }) => onTitle(target.value)}
      />
      <button
        type="button"
        className="link"
        data-control="up"
        disabled={place === 0}
        aria-label={t('paper:settings.up', named)}
        onClick={onUp}
      >
        {t('paper:settings.upShort')}
      </button>
      <button
        type="button"
        className="link"
        data-control="down"
        disabled={isLast}
        aria-label={t('paper:settings.down', named)}
        onClick={onDown}
      >
        {t('paper:settings.downShort')}
      </button>
      <button
        type="button"
        className="link"
        data-control="remove"
        aria-label={t('paper:settings.remove', named)}
        onClick={onRemove}
      >
        {t('paper:settings.removeShort')}
      </button>
    </li>
  );
}

/** Leads the focus to a row once it stands in its new place; where its button is not to be had, to its title. */
function useRowFocus() {
  const box = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<{ readonly place: number; readonly control: Control } | null>(null);
  useEffect(() => {
    if (!wanted.current || !box.current) return;
    const { place, control } = wanted.current;
    wanted.current = null;
    const row = box.current.querySelector(`[data-row="${place}"]`);
    const button = row?.querySelector<HTMLElement>(`[data-control="${control}"]:not(:disabled)`);
    const title = row?.querySelector<HTMLElement>('[data-control="title"]');
    (button ?? title ?? box.current.querySelector<HTMLElement>('[data-add]'))?.focus();
  });
  const focusLater = (place: number, control: Control) => {
    wanted.current = { place, control };
  };
  return { box, focusLater };
}
