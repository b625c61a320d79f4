import type { Refusal } from '../core/document';

type Kind = Extract<Refusal, 'old-office' | 'pdf' | 'utf-16' | 'gzip' | 'picture'>;

/** What files of a kind begin with, a byte as two hexadecimal digits and `..` for any. */
const beginnings: Readonly<Record<Kind, readonly string[]>> = {
  'old-office': ['d0cf11e0'],
  pdf: ['25504446'],
  gzip: ['1f8b'],
  picture: [
    '89504e47',
    'ffd8ff',
    '47494638',
    '52494646........57454250',
    '49492a00',
    '4d4d002a',
    '424d........00000000',
  ],
  'utf-16': ['fffe', 'feff'],
};
const ZIP = /^504b(0304|0506|0708)/;
/** Two letters of plain text, each with an empty byte beside it. */
const WIDE = /^(?:(?!00)..00(?!00)..00|00(?!00)..00(?!00)..)/;

function begins(start: string, pattern: string): boolean {
  return new RegExp(`^${pattern}`).test(start);
}

/** Which of the things that are packed as a ZIP file it is, by the names of the parts, which are never compressed. */
function packed(bytes: Uint8Array): Refusal {
  const names = new TextDecoder('latin1').decode(bytes);
  if (names.includes('xl/workbook')) return 'workbook';
  return names.includes('word/document') ? 'word-file' : 'archive';
}

/** What a file that cannot be a save file is, by its first bytes; null where it may be one. Its name does not matter. */
export function foreignKind(bytes: Uint8Array): Refusal | null {
  const start = [...bytes.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (ZIP.test(start)) return packed(bytes);
  if (WIDE.test(start)) return 'utf-16';
  const kinds = Object.keys(beginnings) as Kind[];
  return kinds.find((kind) => beginnings[kind].some((pattern) => begins(start, pattern))) ?? null;
}
