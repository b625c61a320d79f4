import { readdirSync, readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outletTo, writeThrough } from '../../../src/commands/cli/outlet';
import { folderFor } from './stage';

const tick = () => new Promise((resolve) => setImmediate(resolve));

describe('outletTo', () => {
  it('waits while the other side takes no more', async () => {
    const waiting: (() => void)[] = [];
    const slow = new Writable({ highWaterMark: 4, write: (_chunk, _encoding, done) => void waiting.push(done) });
    let isTaken = false;
    const writing = outletTo(slow)
      .write('more than four')
      .then(() => {
        isTaken = true;
      });
    for (let turn = 0; turn < 5; turn += 1) await tick();
    expect(isTaken).toBe(false);
    waiting.shift()?.();
    await writing;
    expect(isTaken).toBe(true);
  });

  it('fails once the other side is gone', async () => {
    const gone = new Writable({ write: (_chunk, _encoding, done) => done(new Error('gone')) });
    const outlet = outletTo(gone);
    await outlet.write('a').catch(() => undefined);
    await tick();
    await expect(outlet.write('b')).rejects.toThrow('gone');
  });
});

describe('writeThrough', () => {
  let folder: ReturnType<typeof folderFor>;
  beforeEach(() => {
    folder = folderFor();
  });
  afterEach(() => folder.remove());

  it('shows the file only once it is whole', async () => {
    await writeThrough(`${folder.path}/a.csv`, async (outlet) => {
      await outlet.write('村\n');
      expect(readdirSync(folder.path)).not.toContain('a.csv');
      await outlet.write('町\n');
    });
    expect(readFileSync(`${folder.path}/a.csv`, 'utf8')).toBe('村\n町\n');
    expect(readdirSync(folder.path)).toEqual(['a.csv']);
  });

  it('leaves nothing where writing fails, and what stood there as it was', async () => {
    folder.write('a.csv', 'before');
    const failing = writeThrough(`${folder.path}/a.csv`, async (outlet) => {
      await outlet.write('half');
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(readdirSync(folder.path)).toEqual(['a.csv']);
    expect(readFileSync(`${folder.path}/a.csv`, 'utf8')).toBe('before');
  });
});
