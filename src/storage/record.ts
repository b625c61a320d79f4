import * as v from 'valibot';
import type { Questionnaire } from '../core/catalogue';
import { type Document, FORMAT, type Refusal } from '../core/document';
import type { PointReason } from '../core/keeping';
import { checksumOf } from './checksum';
import { count, moment } from './fields';
import { parseDocument, parseText } from './parse';

const headerSchema = v.object({
  write: v.fallback(count, 0),
  window: v.fallback(v.string(), ''),
  at: v.fallback(v.nullable(moment), null),
  reason: v.fallback(v.nullable(v.picklist(['open', 'start-over', 'restore', 'upgrade', 'conflict'])), null),
  unsaved: v.fallback(v.boolean(), false),
  base: v.fallback(count, 0),
});

/** What is kept with a document and is no part of it. */
export interface Header {
  /** Grows with every write to the browser's storage; orders copies of different documents. 0 where not known. */
  readonly write: number;
  /** The visit that wrote it. */
  readonly window: string;
  /** When it was put there, ISO 8601 with offset; shown, and never compared. */
  readonly at: string | null;
  readonly reason: PointReason | null;
  /** Of the mirror: it holds changes that the store did not have when it was written. */
  readonly unsaved: boolean;
  /** Of an unsaved mirror: the number of the write that its changes were made upon. */
  readonly base: number;
}

export interface Copy extends Header {
  readonly document: Document;
  readonly newer: boolean;
  readonly altered: boolean;
}

export type Reading = { readonly ok: true; readonly copy: Copy } | { readonly ok: false; readonly reason: Refusal };

const BEGINNING = `{"keeps":"${FORMAT}"`;
/** What is said of a write where nothing else is. */
export const PLAIN: Header = { write: 0, window: '', at: null, reason: null, unsaved: false, base: 0 };

/** One line that says what it is, and below it the document as in a save file. */
export function recordText(document: Document, header: Header): string {
  const { write, window, at, reason, unsaved, base } = header;
  const line = JSON.stringify({ keeps: FORMAT, write, window, at, reason, unsaved, base });
  return `${line}\n${JSON.stringify({ ...document, checksum: checksumOf(document) })}`;
}

/** What is kept, as text, whatever it is and whoever wrote it. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

function parts(text: string): readonly [line: string | null, rest: string] {
  const end = text.startsWith(BEGINNING) ? text.indexOf('\n') : -1;
  return end < 0 ? [null, text] : [text.slice(0, end), text.slice(end + 1)];
}

/** Tells one write from another: the same only where nobody has written between. */
export function stampOf(value: unknown): string {
  const text = textOf(value);
  return parts(text)[0] ?? text;
}

/** The header of what is kept; nothing is known of a bare document, or where the line is damaged. */
export function headerOf(value: unknown): Header {
  const [line] = parts(textOf(value));
  try {
    const read = v.safeParse(headerSchema, JSON.parse(line ?? '{}'));
    return read.success ? read.output : PLAIN;
  } catch {
    return PLAIN;
  }
}

/** What is kept, through the gate: a record, or a bare document as the first version of the program kept it. */
export function readRecord(value: unknown, catalogue: Questionnaire): Reading {
  const parsed = typeof value === 'string' ? parseText(parts(value)[1], catalogue) : parseDocument(value, catalogue);
  if (!parsed.ok) return parsed;
  const { document, newer, altered } = parsed;
  return { ok: true, copy: { ...headerOf(value), document, newer, altered } };
}
