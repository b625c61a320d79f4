import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed } from '../../../src/commands/building/packedData';
import { catalogue } from '../../../src/content/catalogue';
import { unpacked } from '../../../src/start/unpacked';
import { words } from '../../locales/words';

describe('packed', () => {
  it('gives back what was put in', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (data) => {
        const plain = JSON.parse(JSON.stringify(data));
        expect(unpacked(packed(plain))).toEqual(plain);
      }),
      { numRuns: 10 },
    );
  });

  it('gives back all words and all that is asked, in at most half the bytes', () => {
    for (const data of [words, catalogue]) {
      const text = packed(data);
      expect(unpacked(text)).toEqual(data);
      expect(text.length * 2).toBeLessThan(Buffer.byteLength(JSON.stringify(data)));
    }
  });

  it('is the same text for the same data', () => {
    expect(packed(words)).toBe(packed(JSON.parse(JSON.stringify(words))));
  });

  it.each([[() => 1], [{ a: undefined }], [new Date(0)], [[Number.NaN]]])(
    'refuses what text cannot hold: %s',
    (data) => {
      expect(() => packed(data)).toThrow();
    },
  );
});

describe('unpacked', () => {
  it('refuses a text that is cut off', () => {
    expect(() => unpacked(packed(words).slice(0, 4000))).toThrow();
  });
});
