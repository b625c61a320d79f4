import { type RefObject, useEffect, useRef } from 'react';

interface SteadyFocus {
  readonly box: RefObject<HTMLDivElement | null>;
  /** To be called before a change that may take the entry of an action out of its list. */
  readonly stay: (action: string) => void;
}

/** An entry's own button first, then those of the entries after it, then of those before it, the nearest first. */
function nearest(entry: HTMLElement): readonly HTMLElement[] {
  const all = [...(entry.closest('[data-entries]')?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const at = all.indexOf(entry);
  return [...all.slice(at), ...all.slice(0, at).reverse()];
}

/** Keeps the focus where one works while entries leave their lists: entries are `data-entry`, lists `data-entries`. */
export function useSteadyFocus(): SteadyFocus {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<readonly HTMLElement[] | null>(null);
  useEffect(() => {
    if (!wanted.current) return;
    const left = wanted.current.find(({ isConnected }) => isConnected) ?? document.getElementById('main');
    wanted.current = null;
    left?.focus();
  });
  return {
    box,
    stay: (action) => {
      const entry = box.current?.querySelector<HTMLElement>(`[data-entry="${action}"]`);
      wanted.current = entry ? nearest(entry) : [];
    },
  };
}
