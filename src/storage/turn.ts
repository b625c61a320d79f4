/** One lock that a single window of the browser holds. */
export interface Turn {
  readonly isHeld: () => boolean;
  /** Whether it could be had: at once, or from whoever holds it. */
  readonly take: (how: 'if-free' | 'steal') => Promise<boolean>;
  /** Has it as soon as it is free. */
  readonly wait: () => void;
  /** Lets it go and does not wait any more. */
  readonly drop: () => void;
}

interface Heard {
  readonly onTaken: () => void;
  /** Another window has taken it from this one. */
  readonly onStolen: () => void;
}

function lockManager(): LockManager | null {
  try {
    return navigator.locks ?? null;
  } catch {
    return null;
  }
}

/** The lock of a name; null where the browser has no locks. */
export function turnOf(name: string, { onTaken, onStolen }: Heard): Turn | null {
  const locks = lockManager();
  if (!locks) return null;
  let release: (() => void) | null = null;
  let waiting: AbortController | null = null;
  const stopWaiting = () => {
    waiting?.abort();
    waiting = null;
  };
  /** Rejects where the browser forbids locks, and where waiting was given up. */
  const request = (options: LockOptions): Promise<boolean> =>
    new Promise((answer, refuse) => {
      let mine: (() => void) | null = null;
      const hold = (lock: Lock | null): Promise<void> | undefined => {
        answer(lock !== null);
        if (!lock) return undefined;
        waiting = null;
        return new Promise((resolve) => {
          mine = resolve;
          release = resolve;
          onTaken();
        });
      };
      const end = (error: unknown) => {
        const isStolen = mine !== null && release === mine;
        if (isStolen) release = null;
        if (isStolen) onStolen();
        refuse(error);
      };
      locks.request(name, options, hold).catch(end);
    });
  return {
    isHeld: () => release !== null,
    take(how) {
      stopWaiting();
      return request(how === 'steal' ? { steal: true } : { ifAvailable: true });
    },
    wait() {
      if (waiting || release) return;
      waiting = new AbortController();
      request({ signal: waiting.signal }).catch(() => undefined);
    },
    drop() {
      stopWaiting();
      release?.();
      release = null;
    },
  };
}
