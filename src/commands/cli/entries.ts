import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Catalogue } from '../../core/catalogue';
import type { Refusal } from '../../core/document';
import { SIZE_LIMIT } from '../../storage/limits';
import { type Parsed, parseBytes } from '../../storage/parse';
import { linesOf } from './lines';
import { type Source, STDIN } from './sources';

/** One save file, or one line, as the gate for everything from outside reads it. */
export interface Entry {
  readonly source: Source;
  /** From 1; null where the file is one document. */
  readonly line: number | null;
  readonly parsed: Parsed;
}

type Input = AsyncIterable<Uint8Array>;

const refused = (reason: Refusal): Parsed => ({ ok: false, reason });

async function parsedFile(path: string, catalogue: Catalogue): Promise<Parsed> {
  try {
    const { size } = await stat(path);
    return size > SIZE_LIMIT ? refused('too-large') : parseBytes(await readFile(path), catalogue);
  } catch {
    return refused('unreadable');
  }
}

async function* entriesOfLines(source: Source, input: Input, catalogue: Catalogue): AsyncGenerator<Entry> {
  const chunks = source.path === STDIN ? input : createReadStream(source.path);
  let line = 0;
  try {
    for await (const { number, bytes } of linesOf(chunks, SIZE_LIMIT)) {
      line = number;
      yield { source, line, parsed: bytes ? parseBytes(bytes, catalogue) : refused('too-large') };
    }
  } catch {
    yield { source, line: line + 1, parsed: refused('unreadable') };
  }
}

/** Everything that the sources hold, one after the other, so that no more than one document is held at a time. */
export async function* entriesOf(
  sources: readonly Source[],
  input: Input,
  catalogue: Catalogue,
): AsyncGenerator<Entry> {
  for (const source of sources) {
    if (source.kind === 'lines') yield* entriesOfLines(source, input, catalogue);
    else if (source.kind === 'file') yield { source, line: null, parsed: await parsedFile(source.path, catalogue) };
    else yield { source, line: null, parsed: refused('unreadable') };
  }
}
