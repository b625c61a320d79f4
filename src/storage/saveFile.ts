import type { Document } from '../core/document';
import { checksumOf } from './checksum';

/** Signs that no name may hold on Windows, and what is not seen. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The text of a save file; `savedAt` is when the file was written. */
export function saveFileText(document: Document, savedAt: string): string {
  const dated: Document = { ...document, savedAt };
  return `${JSON.stringify({ ...dated, checksum: checksumOf(dated) }, null, 2)}\n`;
}

/** Names of devices, which Windows takes for no file, whatever follows their dot. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Code points of a name without its extension. */
const MOST = 80;

function clean(part: string): string {
  return part.normalize('NFC').replace(FORBIDDEN, '').trim();
}

/**
 * A file name that Windows accepts, such as テレワーク診断_朝日村_20261122.html. A long name of the body is cut, never
 * the day.
 * @param writtenAt ISO 8601 with offset
 * @param extension without its dot
 */
export function saveFileName(prefix: string, body: string, writtenAt: string, extension: string): string {
  const [begin, day] = [clean(prefix), writtenAt.slice(0, 10).replaceAll('-', '')];
  const room = MOST - [...begin].length - day.length - 2;
  const middle = [...clean(body)].slice(0, Math.max(room, 0)).join('').trim();
  const name = [begin, middle, day].filter(Boolean).join('_');
  return `${name.replace(DEVICE, '$1_')}.${extension}`;
}

/**
 * Hands bytes to the browser's downloads under a name. Whether the browser keeps them cannot be known: a policy may
 * forbid it without a word.
 * @param type media type
 */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
