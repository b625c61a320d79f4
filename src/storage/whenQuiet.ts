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
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  return () => {
    const now = performance.now();
    since ??= now;
    clearTimeout(timer);
    const left = Math.min(pause.quiet, since + pause.most - now);
    timer = setTimeout(() => {
      since = null;
      act();
    }, left);
  };
}
