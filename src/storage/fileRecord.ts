import * as v from 'valibot';
import { FORMAT } from '../core/document';
import { type Filed, neverFiled } from '../core/reminder';
import { count, moment } from './fields';

const KEY = `${FORMAT}/filed`;

const schema = v.object({
  id: v.string(),
  rev: v.nullable(count),
  at: v.nullable(moment),
  changes: count,
  since: v.nullable(v.number()),
});

/** What this PC remembers of the save files of a document; that of one document at a time. */
export function readFiled(id: string): Filed {
  try {
    const read = v.safeParse(schema, JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    return read.success && read.output.id === id ? read.output : neverFiled(id);
  } catch {
    return neverFiled(id);
  }
}

/** Without storage it holds for this visit. */
export function writeFiled(known: Filed): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(known));
  } catch {
    // Only a reminder.
  }
}
