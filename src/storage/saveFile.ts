import type { Document } from '../core/document';
import { checksumOf } from './checksum';

const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/gu;

/** The text of a save file; `savedAt` is when the file was written. */
export function saveFileText(document: Document, savedAt: string): string {
  const dated: Document = { ...document, savedAt };
  return `${JSON.stringify({ ...dated, checksum: checksumOf(dated) }, null, 2)}\n`;
}

/** A file name that Windows accepts, such as テレワーク診断_朝日村_20261122.json. */
export function saveFileName(prefix: string, body: string, savedAt: string): string {
  const parts = [prefix, body, savedAt.slice(0, 10).replaceAll('-', '')];
  const clean = parts.map((part) => part.normalize('NFC').replace(FORBIDDEN, '').trim()).filter(Boolean);
  return `${[...clean.join('_')].slice(0, 80).join('')}.json`;
}

/** Hands a save file to the browser's downloads and tells its name. @param prefix what the name begins with */
export function downloadSaveFile(saved: Document, prefix: string, savedAt: string): string {
  const name = saveFileName(prefix, saved.respondent.body, savedAt);
  const address = URL.createObjectURL(new Blob([saveFileText(saved, savedAt)], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}
