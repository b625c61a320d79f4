import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/core/document';
import { excessIn, SIZE_LIMIT } from '../../src/storage/limits';
import { parseBytes, parseFile } from '../../src/storage/parse';
import { invented } from '../support/invented';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const page = (json: string) =>
  `<!DOCTYPE html><script type="application/json" id="telework-readiness-check">${json}</script>`;

/** The shortest of three runs, in milliseconds of this process: other programs may be at work on the machine. */
async function shortest(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const from = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

const manyKeys = (count: number) => `{${Array.from({ length: count }, (_, at) => `"${at}":1`).join(',')}}`;
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const monsters: readonly (readonly [Refusal, string, string])[] = [
  ['too-large', '1,000,000 keys', manyKeys(1_000_000)],
  ['too-many', 'as many keys as fit', manyKeys(180_000)],
  ['too-many', 'a list without end', `[${'1,'.repeat(900_000)}1]`],
  ['too-large', '1,000,000 nested lists', nested(1_000_001)],
  ['too-deep', 'as many nested lists as fit', nested(999_900)],
  ['too-deep', 'brackets that are never closed', '['.repeat(1_900_000)],
  ['too-deep', 'nested objects', '{"a":'.repeat(300_000)],
];

describe('excessIn', () => {
  it.each([
    ['too-deep', nested(13)],
    [null, nested(12)],
    [null, '"[[[[[[[[[[[[[[[[["'],
    [null, '"\\"[[[[[[[[[[[[[[[[["'],
    ['too-deep', '"\\\\"[[[[[[[[[[[[[[[[['],
    [null, '[]'.repeat(1000)],
    ['too-many', `[${'1,'.repeat(20_001)}1]`],
    [null, `[${'1,'.repeat(19_000)}1]`],
    [null, `"${',:'.repeat(30_000)}"`],
    [null, ''],
    [null, '"'],
    [null, '"\\'],
  ])('is %s', (excess, json) => {
    expect(excessIn(json)).toBe(excess);
  });
});

describe('parseFile', () => {
  it('fault 18: refuses 100 MB unread', async () => {
    const file = new File([], 'large.json');
    Object.defineProperty(file, 'size', { value: 100_000_000 });
    file.arrayBuffer = () => Promise.reject(new Error('it was read'));
    expect(await parseFile(file, invented)).toEqual({ ok: false, reason: 'too-large' });
  });

  it.each(monsters)('fault 18: refuses as %s within 100 ms: %s', async (reason, _, json) => {
    const file = new File([json], 'x.json');
    expect(await parseFile(file, invented)).toEqual({ ok: false, reason });
    expect(await shortest(() => parseFile(file, invented))).toBeLessThan(100);
  });
});

describe('parseBytes', () => {
  it.each(monsters.filter(([reason]) => reason !== 'too-large'))(
    'fault 18: refuses as %s within 100 ms in a page: %s',
    async (reason, _, json) => {
      const bytes = bytesOf(page(json));
      expect(parseBytes(bytes, invented)).toEqual({ ok: false, reason });
      expect(await shortest(() => parseBytes(bytes, invented))).toBeLessThan(100);
    },
  );

  it.each([
    ['strings without an end', '"a'.repeat(900_000)],
    ['one string of backslashes', `"${'\\'.repeat(1_900_000)}`],
    ['tags without an end', '<script '.repeat(240_000)],
    ['marks that never come to be', `<script id ${' '.repeat(1_900_000)}>`],
    ['a page of spaces', `<html>${' '.repeat(1_900_000)}`],
    ['pages in pages', '<!doctype html><html>'.repeat(90_000)],
    ['one line of commas', 'a,'.repeat(900_000)],
    ['digits like a checksum', `<html>${'0'.repeat(1_900_000)}`],
    ['blanks', ' '.repeat(SIZE_LIMIT)],
    ['no ASCII at all', '朝'.repeat(600_000)],
  ])('answers within a moment to %s', async (_, text) => {
    const bytes = bytesOf(text);
    expect(parseBytes(bytes, invented).ok).toBe(false);
    expect(await shortest(() => parseBytes(bytes, invented))).toBeLessThan(250);
  });

  it('answers within a moment to bytes that are no UTF-8', async () => {
    const bytes = new Uint8Array(SIZE_LIMIT).fill(0x92);
    expect(parseBytes(bytes, invented).ok).toBe(false);
    expect(await shortest(() => parseBytes(bytes, invented))).toBeLessThan(500);
  });
});
