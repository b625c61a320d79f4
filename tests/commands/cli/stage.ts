import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../../src/commands/cli/run';
import { catalogue } from '../../../src/content/catalogue';
import type { Document } from '../../../src/core/document';
import { saveFileText } from '../../../src/storage/saveFile';
import { NOW } from '../../support/invented';

/** A folder of its own for a test. */
export function folderFor() {
  const path = mkdtempSync(join(tmpdir(), 'テレワーク 診断 '));
  return {
    path,
    write: (name: string, content: string | Uint8Array) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

async function* chunksOf(texts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

/** Runs a command line and gathers all that it says. */
export async function commandLine(
  args: readonly string[],
  {
    input = [],
    folder = process.cwd(),
  }: { readonly input?: readonly (string | Uint8Array)[]; readonly folder?: string } = {},
) {
  const [out, told]: readonly [string[], string[]] = [[], []];
  const code = await run(args, {
    input: chunksOf(input),
    out: { write: async (text) => void out.push(text) },
    told: { write: async (text) => void told.push(text) },
    folder,
    now: NOW,
  });
  const [said, sentences] = [out.join(''), told.join('')];
  const linesIn = (text: string) => text.split('\n').filter(Boolean);
  return { code, out: said, told: sentences, lines: linesIn(said), toldLines: linesIn(sentences) };
}

/** A document of the present edition as a save file, and as a line. */
export function savedAs(document: Document) {
  const file = saveFileText({ ...document, edition: catalogue.edition }, NOW);
  return { file, line: `${JSON.stringify(JSON.parse(file))}\n` };
}
