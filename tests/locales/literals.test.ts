import { describe, expect, it } from 'vitest';
import { type Literal, literals } from './sources';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff01-\uffee]/u;

/** The switch names each language in itself, whatever language is shown. */
const allowed = [{ file: 'src/ui/parts/Frame.tsx', text: '日本語' }];

const isAllowed = ({ file, text }: Literal) => allowed.some((entry) => entry.file === file && entry.text === text);

describe('the sources', () => {
  it.each(['src/core', 'src/machine', 'src/storage', 'src/content', 'src/ui'])(
    'in %s hold no Japanese text',
    (folder) => {
      const found = literals(folder);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((literal) => japanese.test(literal.text) && !isAllowed(literal))).toEqual([]);
    },
  );

  it('need every exception', () => {
    const found = literals('src/ui');
    expect(
      allowed.filter(({ file, text }) => !found.some((literal) => literal.file === file && literal.text === text)),
    ).toEqual([]);
  });

  it('in src/ui hold no sentence between tags', () => {
    expect(literals('src/ui').filter(({ isJsx, text }) => isJsx && /\p{Letter}/u.test(text))).toEqual([]);
  });
});
