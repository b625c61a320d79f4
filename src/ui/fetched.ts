import { useEffect, useSyncExternalStore } from 'react';

export interface Fetched<T> {
  /** Fetches it, once, and again only after it could not be had; call it early, so that it is there when asked for. */
  readonly load: () => Promise<void>;
  /** It, once it is there; null where it could not be fetched, undefined as long as it is on its way. */
  readonly useIt: () => T | null | undefined;
}

/**
 * A part of the program that is fetched only when it is wanted. Not `lazy`: Suspense would hold it back for 300 ms
 * even where it has arrived.
 */
export function fetchedOnce<T>(fetch: () => Promise<T>): Fetched<T> {
  let part: T | null | undefined;
  let fetching: Promise<void> | undefined;
  const listeners = new Set<() => void>();
  const set = (next: T | null) => {
    part = next;
    for (const listener of listeners) listener();
  };
  const attempt = async () => {
    try {
      set(await fetch());
    } catch {
      fetching = undefined;
      set(null);
    }
  };
  const load = () => {
    fetching ??= attempt();
    return fetching;
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    load,
    useIt: () => {
      useEffect(() => void load(), []);
      return useSyncExternalStore(
        subscribe,
        () => part,
        () => undefined,
      );
    },
  };
}
