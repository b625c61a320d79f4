import { useCallback, useMemo, useSyncExternalStore } from 'react';

/** The widths at which the screens change; the stylesheets know the same two and no other. */
export const widths = { narrow: '(width < 40rem)', wide: '(width >= 64rem)' } as const;

/** Whether the window is as a media query says, now and when it changes. */
export function useMatches(query: string): boolean {
  // The page that is built knows no window.
  const list = useMemo(() => globalThis.window?.matchMedia(query), [query]);
  const subscribe = useCallback(
    (listener: () => void) => {
      list?.addEventListener('change', listener);
      return () => list?.removeEventListener('change', listener);
    },
    [list],
  );
  return useSyncExternalStore(
    subscribe,
    () => list?.matches ?? false,
    () => false,
  );
}
