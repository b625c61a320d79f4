import { createHash } from 'node:crypto';
import type { Entry } from './zipped';

/** SHA-256 in hexadecimal, small letters, as `sha256sum` and `certutil` print it. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The sums of some files as `sha256sum --check` reads them. */
export function sumsText(entries: readonly Entry[]): string {
  return entries.map(({ path, content }) => `${sha256(content)}  ${path}\n`).join('');
}
