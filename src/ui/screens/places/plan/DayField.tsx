import { useEffect, useId, useRef, useState } from 'react';

export interface DayRange {
  readonly from: string;
  readonly to: string;
}

/** Days that a plan can name: from five years before a day to ten years after it. @param today `YYYY-MM-DD` */
export function rangeAround(today: string): DayRange {
  const year = Number(today.slice(0, 4));
  return { from: `${year - 5}-04-01`, to: `${year + 10}-03-31` };
}

/** Whether a field holds a whole day within a range. */
export function isDay(text: string, { from, to }: DayRange): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && from <= text && text <= to;
}

interface DayFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly range: DayRange;
  /** Says what to enter, and what holds until then. */
  readonly error: string;
  readonly onChange: (day: string) => void;
}

/**
 * A day that must be there: until what stands in the field is one, the former day holds, and the field says so.
 * A day that is typed counts once the field or the page is left, or after Enter, since on the way to it other days
 * stand there for a moment.
 */
export function DayField({ label, hint, value, range, error, onChange }: DayFieldProps) {
  const field = useId();
  const isTyped = useRef(false);
  const [text, setText] = useState(value);
  const [isWrong, setIsWrong] = useState(false);
  const settle = (day: string) => {
    const isRight = isDay(day, range);
    setIsWrong(!isRight);
    if (isRight && day !== value) onChange(day);
  };
  const change = (day: string) => {
    setText(day);
    if (!isTyped.current && isDay(day, range)) settle(day);
  };
  const leave = () => {
    isTyped.current = false;
    settle(text);
  };
  const press = (key: string) => {
    if (key === 'Enter') leave();
    else isTyped.current = key !== 'Tab';
  };
  useLeaving(() => {
    if (isTyped.current) leave();
  });
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="date"
        value={text}
        min={range.from}
        max={range.to}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${field}-hint${isWrong ? ` ${field}-error` : ''}`}
        onKeyDown={({ key }) => press(key)}
        onChange={({ target }) => change(target.value)}
        onBlur={leave}
      />
      <p id={`${field}-hint`} className="hint">
        {hint}
      </p>
      <p id={`${field}-error`} className="error" role="alert">
        {isWrong ? error : ''}
      </p>
    </div>
  );
}

/** Does something when the page or what is shown on it is left. */
function useLeaving(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const go = () => latest.current();
    window.addEventListener('pagehide', go);
    return () => {
      window.removeEventListener('pagehide', go);
      go();
    };
  }, []);
}
