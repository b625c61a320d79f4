import type { Catalogue } from '../../core/catalogue';
import { type Entry, entriesOf } from './entries';
import type { Outlet } from './outlet';
import type { Sources } from './sources';
import { isOpen, type OpenEntry, refusalText, warningTexts } from './telling';
import { filled, type Words } from './words';

/** What a command has of the world around it. */
export interface Surroundings {
  readonly input: AsyncIterable<Uint8Array>;
  /** For data. */
  readonly out: Outlet;
  /** For sentences about what went wrong or deserves a look. */
  readonly told: Outlet;
  /** That relative paths start from. */
  readonly folder: string;
  /** ISO 8601 with offset. */
  readonly now: string;
}

/** What a command works on. */
export interface Job {
  readonly catalogue: Catalogue;
  readonly sources: Sources;
  readonly words: Words;
  readonly around: Surroundings;
}

/** Whether many may come: anything but one file by itself. */
export function isMany({ found, skipped }: Sources): boolean {
  const [only, second] = found;
  return second !== undefined || skipped > 0 || only?.kind !== 'file' || only.name.includes('/');
}

/** `each` says whether an entry was dealt with. */
type Each = (entry: Entry) => Promise<boolean>;

/** Goes through all entries and says at the end how many there were. @returns the exit code, 0 or 1 */
export async function forEach({ catalogue, sources, words, around }: Job, each: Each): Promise<0 | 1> {
  let [all, opened, failed] = [0, 0, 0];
  for await (const entry of entriesOf(sources.found, around.input, catalogue)) {
    all += 1;
    if (entry.parsed.ok) opened += 1;
    if (!(await each(entry))) failed += 1;
  }
  if (all === 0) await around.told.write(`${filled(words.nothing, { names: '.json, .html' })}\n`);
  else if (isMany(sources)) {
    const counts = { all, opened, refused: all - opened, skipped: sources.skipped };
    await around.told.write(`${filled(words.summary, counts)}\n`);
  }
  return all === 0 || failed > 0 ? 1 : 0;
}

/** The same for entries that open; what does not, and what deserves a look, is told. */
export function forEachOpen(job: Job, each: (entry: OpenEntry) => Promise<boolean>): Promise<0 | 1> {
  const { catalogue, words, around } = job;
  return forEach(job, async (entry) => {
    if (!isOpen(entry)) {
      await around.told.write(`${refusalText(entry, words) ?? ''}\n`);
      return false;
    }
    for (const text of warningTexts(entry, catalogue, words)) await around.told.write(`${text}\n`);
    return each(entry);
  });
}
