import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, found } from '../../src/reports/search';

const texts = new Map([
  ['plain', folded('ＬＧＷＡＮ接続系から、Ｗｅｂ会議を使う（access-method）')],
  ['other', folded('端末を Web で管理する ①')],
]);
const hits = (query: string) => [...found(texts, query)];

describe('found', () => {
  it.each([
    ['lgwan', ['plain']],
    ['ＷＥＢ', ['plain', 'other']],
    ['web　会議', ['plain']],
    ['会議 ｗｅｂ', ['plain']],
    ['ACCESS-method', ['plain']],
    ['管理する 1', ['other']],
    ['管理 会議', []],
  ])('takes width and capitals for the same and wants every word: %s', (query, expected) => {
    expect(hits(query)).toEqual(expected);
  });

  it.each(['', ' ', '　\t'])('finds everything where the query has no word (%j)', (query) => {
    expect(hits(query)).toEqual(['plain', 'other']);
  });

  it('finds a text by any part of it, and fewer with each word more', () => {
    const word = fc.string({ minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), fc.nat(9), word, (text, from, length, more) => {
        const start = from % text.length;
        const part = text.slice(start, start + 1 + length);
        const one = new Map([['one', folded(text)]]);
        // Folding may join what a cut has torn apart.
        fc.pre(folded(text).includes(folded(part)));
        expect(found(one, part).size).toBe(1);
        expect(found(one, `${part} ${more}`).size).toBe(Math.min(1, found(one, more).size));
      }),
    );
  });
});
