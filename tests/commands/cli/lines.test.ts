import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/commands/cli/lines';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const size of [...sizes, bytes.length]) {
    // The memory of a chunk is used again, as a stream may do.
    const chunk = bytes.slice(at, at + size);
    at += size;
    yield chunk;
    chunk.fill(0x21);
  }
}

async function read(text: string, sizes: readonly number[] = [], most = 1000) {
  const found: (readonly [number, string | null])[] = [];
  for await (const { number, bytes } of linesOf(cut(bytesOf(text), sizes), most)) {
    found.push([number, bytes && new TextDecoder().decode(bytes)]);
  }
  return found;
}

describe('linesOf', () => {
  it('gives each line with its number, the last one with or without an end', async () => {
    const expected = [
      [1, 'a'],
      [2, 'b'],
    ];
    expect(await read('a\nb')).toEqual(expected);
    expect(await read('a\nb\n')).toEqual(expected);
  });

  it('leaves out blank lines and counts them', async () => {
    expect(await read('\n \r\na\r\n\n\t\nb\n\n')).toEqual([
      [3, 'a\r'],
      [6, 'b'],
    ]);
    expect(await read('')).toEqual([]);
  });

  it('gives nothing of a line that is too long, and the next one whole', async () => {
    expect(await read(`${'x'.repeat(11)}\n${'y'.repeat(10)}\n${'z'.repeat(99)}`, [3, 3, 20], 10)).toEqual([
      [1, null],
      [2, 'y'.repeat(10)],
      [3, null],
    ]);
  });

  it('gives the same however the bytes are cut', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '村', '\n', '\r', ' ', '🏢') });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(5), { maxLength: 40 }), async (whole, sizes) => {
        const lines = whole.split('\n').map((line, index) => [index + 1, line] as const);
        expect(await read(whole, sizes)).toEqual(lines.filter(([, line]) => /[^ \r]/.test(line)));
      }),
    );
  });

  it('holds no more of a line without end than is allowed', async () => {
    const megabyte = new Uint8Array(1_000_000).fill(0x78);
    let held = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 500; count += 1) yield megabyte;
      held = process.memoryUsage().arrayBuffers;
    }
    const before = process.memoryUsage().arrayBuffers;
    for await (const { bytes } of linesOf(endless(), 2_000_000)) expect(bytes).toBeNull();
    expect(held - before).toBeLessThan(300_000_000);
  });
});
