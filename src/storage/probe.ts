import { inTime } from './connection';
import type { Store } from './shelves/store';

/** Long enough to be cut, of signs of one, three and four bytes. */
const SAMPLE = String.fromCodePoint(0x61, 0x3042, 0x20b9f).repeat(300);

const keyOf = (window: string) => `probe-${window}`;

/** Whether a store gives back what is written to it, in time. One that a newer version has rebuilt is only read. */
export async function holds(store: Store, window: string): Promise<boolean> {
  const key = keyOf(window);
  const written = `${window}${SAMPLE}`;
  try {
    const isNewer = await inTime(
      store.change([], ({ newer }) => ({ puts: new Map(newer ? [] : [[key, written]]), answer: newer })),
    );
    if (isNewer) return true;
    const kept = await inTime(
      store.change([key], ({ values }) => ({ puts: new Map([[key, undefined]]), answer: values.get(key) })),
    );
    return kept === written;
  } catch {
    return false;
  }
}

/** Takes away what a trial that failed half-way may have left. */
export async function forgetTrial(store: Store, window: string): Promise<void> {
  const puts = new Map([[keyOf(window), undefined]]);
  await inTime(store.change([], () => ({ puts, answer: null }))).catch(() => undefined);
}
