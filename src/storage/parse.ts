import * as v from 'valibot';
import type { Catalogue } from '../core/catalogue';
import { type Document, FORMAT, type Refusal, VERSION } from '../core/document';
import { checksumOf } from './checksum';
import { documentSchema, newerDocumentSchema } from './documentSchema';
import { fitting } from './fitting';
import { understood } from './understood';

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

/** The one gate for everything from outside: a document, or a named reason. Never throws. */
export function parseDocument(value: unknown, catalogue: Catalogue): Parsed {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT)
    return refuse('not-ours');
  const newer = 'version' in value && typeof value.version === 'number' && value.version > VERSION;
  if (newer) {
    const read = understood(newerDocumentSchema, value);
    if (!read.success) return refuse('newer-unreadable');
    const { checksum: _, ...rest } = read.output;
    return { ok: true, document: fitting({ ...rest, version: VERSION }, catalogue), newer, altered: false };
  }
  const read = v.safeParse(documentSchema, value, { abortEarly: true });
  if (!read.success) return refuse('damaged');
  const { checksum, ...document } = read.output;
  const altered = checksum !== undefined && checksum !== checksumOf(document);
  return { ok: true, document: fitting(document, catalogue), newer, altered };
}

/** A text that should be a save file. */
export function parseText(text: string, catalogue: Catalogue): Parsed {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return refuse('empty');
  if (isTooDeep(bare)) return refuse('too-deep');
  const value = readJson(bare);
  return value === undefined ? refuse('not-json') : parseDocument(value, catalogue);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a file that should be a save file: by size, by what they begin with, then by content. */
export function parseBytes(bytes: Uint8Array, catalogue: Catalogue): Parsed {
  if (bytes.length > SIZE_LIMIT) return refuse('too-large');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return refuse('office-file');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return refuse('not-utf8');
  const text = decode(bytes);
  return text === null ? refuse('not-utf8') : parseText(text, catalogue);
}

/** A file of the user's choice. It may be gone, or locked on a share, by the time it is read. */
export async function parseFile(file: Blob, catalogue: Catalogue): Promise<Parsed> {
  if (file.size > SIZE_LIMIT) return refuse('too-large');
  const buffer = await file.arrayBuffer().catch(() => null);
  return buffer ? parseBytes(new Uint8Array(buffer), catalogue) : refuse('unreadable');
}
