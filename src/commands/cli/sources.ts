import { readdirSync, type Stats, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { reportEndings } from './endings';

/** Something to read: one save file, or many documents one a line. */
export interface Source {
  readonly kind: 'file' | 'lines' | 'closed';
  /** Absolute; `-` for standard input. */
  readonly path: string;
  /** As it is shown and written: its place below the folder that was named, with `/`. */
  readonly name: string;
}

export interface Sources {
  readonly found: readonly Source[];
  /** Files of other kinds, hidden ones, links and reports in the folders. */
  readonly skipped: number;
}

export const saveFileEndings = ['.json', '.html', '.htm'];
export const lineFileEndings = ['.ndjson', '.jsonl'];
export const STDIN = '-';

const endsIn = (name: string, endings: readonly string[]) =>
  endings.some((ending) => name.toLowerCase().endsWith(ending));

const isReport = (name: string) => endsIn(name.replace(/\.[^.]*$/, ''), reportEndings);
const isSaveFile = (name: string) => endsIn(name, saveFileEndings) && !name.startsWith('.') && !isReport(name);

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function together(parts: readonly Sources[]): Sources {
  const skipped = parts.reduce((sum, part) => sum + part.skipped, 0);
  return { found: parts.flatMap(({ found }) => found), skipped };
}

/** What a folder holds, the folders in it included; a link is not followed, since it may lead back. */
function inFolder(path: string, name: string): Sources {
  const nameOf = (entry: string) => (name === '' ? entry : `${name}/${entry}`);
  try {
    const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    return together(
      entries.map((entry): Sources => {
        const below = { path: join(path, entry.name), name: nameOf(entry.name) };
        if (entry.isDirectory() && !entry.name.startsWith('.')) return inFolder(below.path, below.name);
        if (!(entry.isFile() && isSaveFile(entry.name))) return { found: [], skipped: 1 };
        return { found: [{ kind: 'file', ...below }], skipped: 0 };
      }),
    );
  } catch {
    return { found: [{ kind: 'closed', path, name: name || basename(path) }], skipped: 0 };
  }
}

function sourcesAt(path: string, stats: Stats | null): Sources {
  if (stats?.isDirectory()) return inFolder(path, '');
  const name = basename(path);
  const isStream = path === STDIN || !stats?.isFile() || endsIn(name, lineFileEndings);
  return { found: [{ kind: isStream ? 'lines' : 'file', path, name }], skipped: 0 };
}

/**
 * All that the named paths hold, or the first that is not there. A file that is named itself is read whatever its name:
 * only what it holds tells whether it is a save file.
 * @param folder that relative paths start from
 */
export function sourcesOf(paths: readonly string[], folder: string): Sources | { readonly missing: string } {
  const placed = paths.map((path) => ({ given: path, path: path === STDIN ? path : resolve(folder, path) }));
  const seen = placed.map(({ given, path }) => ({ given, path, stats: path === STDIN ? null : statOf(path) }));
  const missing = seen.find(({ path, stats }) => path !== STDIN && !stats);
  if (missing) return { missing: missing.given };
  return together(seen.map(({ path, stats }) => sourcesAt(path, stats)));
}
