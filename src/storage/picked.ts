import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { FORMAT } from '../core/document';
import type { Picked, PickedKind } from '../core/thisFile';
import { dataBlock } from './dataBlock';
import { foreignKind } from './sniff';

/** Bytes; the program has two million at most. */
const MOST = 100_000_000;
/** Bytes that are read and hashed without a pause, so that the page goes on answering. */
const STEP = 1_000_000;
/** Bytes of a list of values; the kit's has some hundreds. */
const MOST_OF_LIST = 100_000;

async function hashOf(file: Blob): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += STEP)
    hash.update(new Uint8Array(await file.slice(at, at + STEP).arrayBuffer()));
  return bytesToHex(hash.digest());
}

/** A page whose scripts are all within it, as the one file has them; the page of a site fetches its own. */
function isProgram(text: string): boolean {
  return text.includes('id="root"') && text.includes(FORMAT) && !/<script\b[^<>]*\ssrc\s*=/i.test(text);
}

async function kindOf(file: Blob): Promise<PickedKind> {
  const foreign = foreignKind(new Uint8Array(await file.slice(0, STEP).arrayBuffer()));
  if (foreign === 'archive') return 'archive';
  if (foreign === 'workbook' || foreign === 'word-file' || foreign === 'old-office') return 'office';
  if (foreign !== null) return 'other';
  const text = await file.slice(0, 10 * STEP).text();
  const isPage = /^\s*<!doctype html/i.test(text.slice(0, 1000));
  if (isPage && isProgram(text)) return 'program';
  const found = dataBlock(text);
  if (found && 'json' in found) return 'saved';
  return isPage ? 'page' : 'other';
}

/** What a file is and its SHA-256. `crypto.subtle` is not asked: a plain http host has none. */
export async function pickedFile(file: File): Promise<Picked | 'too-large' | 'unreadable'> {
  if (file.size > MOST) return 'too-large';
  try {
    const [digest, kind] = [await hashOf(file), await kindOf(file)];
    return { name: file.name, size: file.size, sha256: digest, kind };
  } catch {
    return 'unreadable';
  }
}

/** The text of a list of values; null where it is too long or cannot be read. PowerShell writes in UTF-16. */
export async function listText(file: File): Promise<string | null> {
  if (file.size > MOST_OF_LIST) return null;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8').decode(bytes);
  } catch {
    return null;
  }
}
