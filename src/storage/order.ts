import { checksumOf } from './checksum';
import type { Copy } from './record';

/**
 * Whether a copy is newer than another: by the number of its write; where that is the same or not known, two copies
 * of one document by their revision. Never by the clock.
 */
function isNewerThan(one: Copy, other: Copy): boolean {
  const isNumbered = one.write > 0 && other.write > 0;
  if (isNumbered && one.write !== other.write) return one.write > other.write;
  if (one.document.id === other.document.id) return one.document.rev > other.document.rev;
  return one.write > other.write;
}

/** The newest of some copies, of two that are equal the first; undefined where there are none. */
export function newestOf<T extends { readonly copy: Copy }>(found: readonly T[]): T | undefined {
  return found.reduce<T | undefined>(
    (best, next) => (best && !isNewerThan(next.copy, best.copy) ? best : next),
    undefined,
  );
}

/**
 * Whether nothing of a copy is lost where another is gone on with: that says the same, was written later by the same
 * window, or holds changes made upon it.
 */
export function isWithin(one: Copy, other: Copy): boolean {
  const isEarlier = one.window === other.window && one.window !== '' && one.write <= other.write;
  const isBelow = other.unsaved && one.write <= other.base;
  return isEarlier || isBelow || checksumOf(one.document) === checksumOf(other.document);
}

/** Whether unsaved changes were made upon something that another window has replaced meanwhile. */
export function isBesideTheLine(one: Copy, standing: Copy): boolean {
  return one.unsaved && one.window !== standing.window && standing.write > one.base;
}
