/** How long a pause is waited for, milliseconds. */
export interface Pause {
  /** So long nothing may have been asked for. */
  readonly quiet: number;
  /** So long after it was first asked for it is done all the same. */
  readonly most: number;
}

/** Does something once for all that ask for it one soon after another; without a pause at once. */
export function whenQuiet(act: () => unknown, pause: Pause | null): () => void {
  if (!pause) return () => void act();
  let first: number | null = null;
  let last = 0;
  // One timer looks whether it is time, and waits on: to set it anew for each who asks would cost more than the asking.
  const look = () => {
    const now = performance.now();
    const left = Math.min(last + pause.quiet, (first ?? now) + pause.most) - now;
    if (left > 0) {
      setTimeout(look, left);
      return;
    }
    first = null;
    act();
  };
  return () => {
    last = performance.now();
    if (first !== null) return;
    first = last;
    setTimeout(look, Math.min(pause.quiet, pause.most));
  };
}
