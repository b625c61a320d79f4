import type { Catalogue } from '../../core/catalogue';
import type { Entry } from './entries';
import { filled, inOneLine, type Words } from './words';

export const warningIds = ['altered', 'newer', 'edition', 'orphaned'] as const;
export type Warning = (typeof warningIds)[number];

export type OpenEntry = Entry & { readonly parsed: Extract<Entry['parsed'], { readonly ok: true }> };

export function isOpen(entry: Entry): entry is OpenEntry {
  return entry.parsed.ok;
}

/** What one should know of a file that opens. */
export function warningsOf({ parsed }: OpenEntry, { edition }: Catalogue): readonly Warning[] {
  const { document, altered, newer } = parsed;
  const holds: Readonly<Record<Warning, boolean>> = {
    altered,
    newer,
    edition: document.edition !== edition,
    orphaned: Object.keys(document.orphaned).length > 0,
  };
  return warningIds.filter((warning) => holds[warning]);
}

export function warningText(warning: Warning, { parsed }: OpenEntry, { edition }: Catalogue, words: Words): string {
  const { document } = parsed;
  const count = Object.keys(document.orphaned).length;
  return filled(words.warnings[warning], { file: inOneLine(document.edition), now: edition, count });
}

/** A file, and a line where it has many. */
export function entryName({ source, line }: Entry, words: Words): string {
  const file = inOneLine(source.name);
  return line === null ? file : filled(words.entry.line, { file, line });
}

/** Why an entry does not open, as a sentence; null where it opens. */
export function refusalText(entry: Entry, words: Words): string | null {
  if (entry.parsed.ok) return null;
  const { reason } = entry.parsed;
  return filled(words.entry.refused, { name: entryName(entry, words), reason, sentence: words.refusals[reason] });
}

/** The warnings of an entry that opens, each as a sentence that names it. */
export function warningTexts(entry: OpenEntry, catalogue: Catalogue, words: Words): readonly string[] {
  const name = entryName(entry, words);
  return warningsOf(entry, catalogue).map((warning) =>
    filled(words.entry.warned, { name, sentence: warningText(warning, entry, catalogue, words) }),
  );
}
