import { strToU8, zipSync } from 'fflate';

/** A file of the kit: its path there and what it holds. */
export interface Entry {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Files as one ZIP that depends on nothing but them: their order and bytes, one date for all, no attributes of a
 * machine. Names are marked as UTF-8.
 */
export function zipped(entries: readonly Entry[]): Uint8Array {
  // The library reads it in local time, too, so that it is the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  const files = entries.map(({ path, content }) => [path, typeof content === 'string' ? strToU8(content) : content]);
  return zipSync(Object.fromEntries(files), { level: 9, mtime, os: 0, attrs: 0 });
}
