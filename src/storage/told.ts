/** A value that others hear of when it changes. */
export interface Told<T> {
  readonly get: () => T;
  readonly tell: (next: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function told<T>(first: T): Told<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    tell(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
