import { describe, expect, it } from 'vitest';
import { kit } from '../../src/locales/ja/kit';
import { foreignIn } from './latin';
import { below, type Leaf } from './words';

/** What those who run PCs and servers call by these names alone. */
const ofOfficers = [
  ...['HTML', 'HTTP', 'HTTPS', 'GET', 'HEAD', 'IIS', 'Linux', 'S', 'F', 'assets'],
  ...['IndexedDB', 'localStorage', 'sessionStorage', 'Cookie', 'Content-Security-Policy', 'CycloneDX'],
];

const leaves = below(kit, 'kit');
const prose = (word: unknown) => String(word).replace(/`[^`]*`|\{\{\w+\}\}/g, '');
const wrong = (pattern: RegExp) =>
  leaves.filter(({ key, word }: Leaf) => !key.endsWith('.length') && pattern.test(prose(word)));

/** Those who read the kit decide in Japanese; it has no words in another language. */
describe('the words of the kit', () => {
  it('are texts, none of them empty or with blanks at its ends', () => {
    expect(leaves.length).toBeGreaterThan(50);
    expect(leaves.filter(({ word }) => typeof word !== 'string' || word === '' || word !== word.trim())).toEqual([]);
  });

  it('hold no half-width brackets, marks or kana and no full-width letters or digits', () => {
    expect(wrong(/[()[\]!?;]|,(?!\d{3})|[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uff9f]/)).toEqual([]);
  });

  it('hold only the listed Latin words outside of what is typed', () => {
    const foreign = leaves
      .filter(({ key }) => !key.endsWith('.length'))
      .flatMap(({ key, word }) => foreignIn(prose(word)).map((latin) => `${key} ${latin}`))
      .filter((found) => !ofOfficers.includes(found.slice(found.indexOf(' ') + 1)));
    expect(foreign).toEqual([]);
  });

  it('need every Latin word of the list', () => {
    const all = leaves.flatMap(({ word }) => foreignIn(prose(word)));
    expect(ofOfficers.filter((latin) => !all.includes(latin))).toEqual([]);
  });

  it('close every piece of what is typed', () => {
    expect(leaves.filter(({ word }) => (String(word).split('`').length - 1) % 2 !== 0)).toEqual([]);
  });
});
