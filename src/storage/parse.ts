import * as v from 'valibot';
import type { Catalogue } from '../core/catalogue';
import { type Document, FORMAT, VERSION } from '../core/document';
import { checksumOf } from './checksum';
import { documentSchema, newerDocumentSchema } from './documentSchema';

/** Why a file or what the browser kept was refused; its sentence is in the words. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'office-file'
  | 'not-utf8'
  | 'not-json'
  | 'too-deep'
  | 'not-ours'
  | 'damaged'
  | 'newer-unreadable';

export type Parsed =
  | {
      readonly ok: true;
      readonly document: Document;
      /** Written by a newer version: to be read only. */
      readonly newer: boolean;
      /** The checksum does not fit: edited by hand or damaged, yet well-formed. */
      readonly altered: boolean;
    }
  | { readonly ok: false; readonly reason: Refusal };

/** Bytes; our own document with 200 answers and long notes has about 50,000. */
export const SIZE_LIMIT = 2_000_000;
const DEPTH_LIMIT = 12;

const refuse = (reason: Refusal): Parsed => ({ ok: false, reason });

/**
 * Depth of nesting, found in the text so that nothing deep is ever walked. The closing mark of a string is
 * optional: else a text of unclosed strings is searched to its end from each of them.
 */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') depth -= 1;
    if (depth > DEPTH_LIMIT) return true;
  }
  return false;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Answers to questions that the catalogue does not have are kept apart, and come back when it has them again. */
function sortOrphans(document: Document, catalogue: Catalogue): Document {
  const known = new Set(catalogue.questions.map(({ id }) => id));
  const all = Object.entries({ ...document.orphaned, ...document.answers });
  return {
    ...document,
    answers: Object.fromEntries(all.filter(([id]) => known.has(id))),
    orphaned: Object.fromEntries(all.filter(([id]) => !known.has(id))),
  };
}

/** The one gate for everything from outside: a document, or a named reason. Never throws. */
export function parseDocument(value: unknown, catalogue: Catalogue): Parsed {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    return refuse('not-ours');
  const newer = 'version' in value && typeof value.version === 'number' && value.version > VERSION;
  if (newer) {
    const read = v.safeParse(newerDocumentSchema, value, { abortEarly: true });
    if (!read.success) return refuse('newer-unreadable');
    const { checksum: _, ...rest } = read.output;
    return { ok: true, document: sortOrphans({ ...rest, version: VERSION }, catalogue), newer, altered: false };
  }
  const read = v.safeParse(documentSchema, value, { abortEarly: true });
  if (!read.success) return refuse('damaged');
  const { checksum, ...document } = read.output;
  const altered = checksum !== undefined && checksum !== checksumOf(document);
  return { ok: true, document: sortOrphans(document, catalogue), newer, altered };
}

/** A text that should be a save file. */
export function parseText(text: string, catalogue: Catalogue): Parsed {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return refuse('empty');
  if (isTooDeep(bare)) return refuse('too-deep');
  const value = readJson(bare);
  return value === undefined ? refuse('not-json') : parseDocument(value, catalogue);
}

/** The bytes of a file that should be a save file: by size, by what they begin with, then by content. */
export function parseBytes(bytes: Uint8Array, catalogue: Catalogue): Parsed {
  if (bytes.length > SIZE_LIMIT) return refuse('too-large');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse('office-file');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return refuse('not-utf8');
  try {
    return parseText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), catalogue);
  } catch {
    return refuse('not-utf8');
  }
}
