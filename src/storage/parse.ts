import * as v from 'valibot';
import type { Questionnaire } from '../core/catalogue';
import { type Document, FORMAT, type Refusal, VERSION } from '../core/document';
import { checksumOf } from './checksum';
import { dataBlock } from './dataBlock';
import { documentSchema, newerDocumentSchema } from './documentSchema';
import { decode, otherEncoding } from './encoding';
import { fitting } from './fitting';
import { excessIn, SIZE_LIMIT } from './limits';
import { foreignKind } from './sniff';
import { understood } from './understood';
import { type Raw, type Step, steps, upgraded } from './upgrade';

export type Parsed =
  | {
      readonly ok: true;
      readonly document: Document;
      /** Written by a newer version: to be read only. */
      readonly newer: boolean;
      /** The checksum is not there or does not fit: edited by hand or damaged, yet well-formed. */
      readonly altered: boolean;
    }
  | { readonly ok: false; readonly reason: Refusal };

const refuse = (reason: Refusal): Parsed => ({ ok: false, reason });

function isOurs(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
}

/** Whether a document, in the shape of whatever version, is what its checksum was made from. */
function isAsWritten({ checksum, ...rest }: Raw): boolean {
  try {
    return checksum === checksumOf(rest);
  } catch {
    return false;
  }
}

function parseNewer(value: Raw, catalogue: Questionnaire): Parsed {
  const read = understood(newerDocumentSchema, value);
  if (!read.success) return refuse('newer-unreadable');
  const { checksum: _, ...rest } = read.output;
  return { ok: true, document: fitting({ ...rest, version: VERSION }, catalogue), newer: true, altered: false };
}

/**
 * The one gate for everything from outside: a document, or a named reason. Never throws.
 * @param chain how documents of older versions become documents of this one
 */
export function parseDocument(value: unknown, catalogue: Questionnaire, chain: readonly Step[] = steps): Parsed {
  if (!isOurs(value)) return refuse('not-ours');
  if (typeof value.version === 'number' && value.version > VERSION) return parseNewer(value, catalogue);
  const present = upgraded(value, chain);
  if (!present) return refuse('damaged');
  const read = v.safeParse(documentSchema, present, { abortEarly: true });
  if (!read.success) return refuse('damaged');
  const { checksum: _, ...document } = read.output;
  return { ok: true, document: fitting(document, catalogue), newer: false, altered: !isAsWritten(value) };
}

function parseJson(json: string, catalogue: Questionnaire): Parsed {
  const excess = excessIn(json);
  if (excess) return refuse(excess);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse('not-json');
  }
  return parseDocument(value, catalogue);
}

/** Whether a text reads like the first line of a table: several columns, and no name before a colon as in JSON. */
function isTable(text: string): boolean {
  const [first = ''] = text.split('\n', 1);
  return first.split(/[,\t]/).length > 2 && !/[[\]{}]|"\s*:/.test(first);
}

/** A text that should be a save file: JSON by itself, or within a web page. */
export function parseText(text: string, catalogue: Questionnaire): Parsed {
  const bare = text.replace(/^\uFEFF/, '').trim();
  if (bare === '') return refuse('empty');
  if (bare.startsWith('{')) return parseJson(bare, catalogue);
  const block = dataBlock(bare);
  if (block) return 'json' in block ? parseJson(block.json, catalogue) : refuse(block.reason);
  return isTable(bare) ? refuse('csv') : parseJson(bare, catalogue);
}

/** The bytes of a file that should be a save file: by size, by what they begin with, then by content. */
export function parseBytes(bytes: Uint8Array, catalogue: Questionnaire): Parsed {
  if (bytes.length > SIZE_LIMIT) return refuse('too-large');
  const kind = foreignKind(bytes);
  if (kind) return refuse(kind);
  const text = decode(bytes, 'utf-8');
  return text === null ? refuse(otherEncoding(bytes)) : parseText(text, catalogue);
}

/** A file of the user's choice. It may be gone, or locked on a share, by the time it is read. */
export async function parseFile(file: Blob, catalogue: Questionnaire): Promise<Parsed> {
  if (file.size > SIZE_LIMIT) return refuse('too-large');
  const buffer = await file.arrayBuffer().catch(() => null);
  return buffer ? parseBytes(new Uint8Array(buffer), catalogue) : refuse('unreadable');
}
