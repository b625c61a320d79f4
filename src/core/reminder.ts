import type { Document } from './document';

const CHANGES = 15;
const MINUTES = 20;

/** What is known of the save files of one document. */
export interface Filed {
  /** Of the document. */
  readonly id: string;
  /** The revision that was last written to a file, or came from one; null where none was. */
  readonly rev: number | null;
  /** When that was, ISO 8601 with offset; null where it was not. */
  readonly at: string | null;
  /** Changes since then, or since the reminder was put off. */
  readonly changes: number;
  /** Milliseconds since 1970 at the first of these changes; null where there is none. */
  readonly since: number | null;
}

export const neverFiled = (id: string): Filed => ({ id, rev: null, at: null, changes: 0, since: null });

/** After a document was written to a file. @param at when, ISO 8601 with offset */
export const filed = ({ id, rev }: Document, at: string): Filed => ({ id, rev, at, changes: 0, since: null });

/** After one more change. @param now milliseconds since 1970 */
export const changedOnce = (known: Filed, now: number): Filed => ({
  ...known,
  changes: known.changes + 1,
  since: known.since ?? now,
});

export const putOff = (known: Filed): Filed => ({ ...known, changes: 0, since: null });

/** Milliseconds since 1970 at which the reminder falls due by time alone; null where nothing has changed. */
export const dueAt = ({ since }: Filed): number | null => (since === null ? null : since + MINUTES * 60_000);

/** Whether to remind of the save file: after fifteen changes, or twenty minutes after the first. */
export function isFileDue(known: Filed, now: number): boolean {
  const time = dueAt(known);
  return known.changes >= CHANGES || (time !== null && now >= time);
}
