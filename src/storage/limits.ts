import type { Refusal } from '../core/document';

/** Bytes; our own document with 200 answers and long notes has about 50,000. */
export const SIZE_LIMIT = 2_000_000;
/** Levels; our own document has five. */
const DEPTH_LIMIT = 12;
/** Colons and commas outside of texts; our own document with 200 answers has about 5,000. */
const PARTS_LIMIT = 20_000;

/** Where the text in quotation marks ends that begins at a place; the end of all where it has none. */
function endOfText(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at += 1) {
    if (json[at] === '\\') at += 1;
    else if (json[at] === '"') return at;
  }
  return json.length;
}

const STEPS: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 };

/** What JSON has too much of, found in its text so that nothing deep or long is ever built or walked; null where all is well. */
export function excessIn(json: string): Extract<Refusal, 'too-deep' | 'too-many'> | null {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < json.length; at += 1) {
    const mark = json[at] ?? '';
    if (mark === '"') at = endOfText(json, at);
    else if (mark === ':' || mark === ',') parts += 1;
    else depth += STEPS[mark] ?? 0;
    if (depth > DEPTH_LIMIT) return 'too-deep';
    if (parts > PARTS_LIMIT) return 'too-many';
  }
  return null;
}
