import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/commands/cli/entries';
import type { Source } from '../../../src/commands/cli/sources';
import { catalogue } from '../../../src/content/catalogue';
import { documentWith } from '../../support/invented';
import { folderFor, savedAs } from './stage';

async function* broken(line: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(line);
  throw new Error('the share is gone');
}

let folder: ReturnType<typeof folderFor>;
beforeEach(() => {
  folder = folderFor();
});
afterEach(() => folder.remove());

async function read(sources: readonly Source[], input: AsyncIterable<Uint8Array> = broken('')) {
  const found: (readonly [string, number | null, string])[] = [];
  for await (const { source, line, parsed } of entriesOf(sources, input, catalogue)) {
    found.push([source.name, line, parsed.ok ? 'open' : parsed.reason]);
  }
  return found;
}

describe('entriesOf', () => {
  const { file, line } = savedAs(documentWith({}));

  it('says of what is gone by the time it is read that it cannot be read, and goes on', async () => {
    const path = folder.write('b.json', file);
    const found = await read([
      { kind: 'file', path: `${folder.path}/a.json`, name: 'a' },
      { kind: 'closed', path: folder.path, name: 'folder' },
      { kind: 'lines', path: `${folder.path}/a.ndjson`, name: 'lines' },
      { kind: 'file', path, name: 'b' },
    ]);
    expect(found).toEqual([
      ['a', null, 'unreadable'],
      ['folder', null, 'unreadable'],
      ['lines', 1, 'unreadable'],
      ['b', null, 'open'],
    ]);
  });

  it('names the line at which a stream broke off', async () => {
    expect(await read([{ kind: 'lines', path: '-', name: '-' }], broken(line))).toEqual([
      ['-', 1, 'open'],
      ['-', 2, 'unreadable'],
    ]);
  });

  it('does not read a file that is larger than any save file', async () => {
    const path = folder.write('a.json', ' '.repeat(2_000_001));
    expect(await read([{ kind: 'file', path, name: 'a' }])).toEqual([['a', null, 'too-large']]);
  });
});
