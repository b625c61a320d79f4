import { describe, expect, it } from 'vitest';
import { foreignIn } from './latin';
import { allLeaves, leavesOf, namespaces } from './words';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff01-\uffee]/u;

/** Japanese terms that may stand in English words because a reader must find them in Japanese documents. */
const quotedInEnglish: readonly string[] = [];

/** Names of publishers and their sites stand in Latin letters there. */
const mayNameSites = ['sources'];

const withoutPlaceholders = (word: unknown) => String(word).replace(/\{\{[^}]*\}\}/g, '');

describe('English words', () => {
  it('hold no Japanese character outside the quoted terms', () => {
    const found = allLeaves('en').filter(({ word }) => {
      const rest = quotedInEnglish.reduce((text, term) => text.replaceAll(term, ''), String(word));
      return japanese.test(rest);
    });
    expect(found).toEqual([]);
  });
});

describe('Japanese words', () => {
  it('hold no half-width brackets', () => {
    expect(allLeaves('ja').filter(({ word }) => /[()[\]]/.test(withoutPlaceholders(word)))).toEqual([]);
  });

  it('hold no half-width kana and no full-width letters or digits', () => {
    expect(
      allLeaves('ja').filter(({ word }) => /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff61-\uff9f]/.test(String(word))),
    ).toEqual([]);
  });

  it('hold no half-width comma, exclamation or question mark', () => {
    expect(allLeaves('ja').filter(({ word }) => /[!?;]|,(?!\d{3})/.test(withoutPlaceholders(word)))).toEqual([]);
  });

  it.each(namespaces.filter((namespace) => !mayNameSites.includes(namespace)))(
    'hold only the listed Latin words in %s',
    (namespace) => {
      const foreign = leavesOf('ja', namespace).flatMap(({ key, word }) =>
        key.endsWith('.length') ? [] : foreignIn(withoutPlaceholders(word)).map((latin) => `${key} ${latin}`),
      );
      expect(foreign).toEqual([]);
    },
  );

  it('write the words of the decisions', () => {
    const unwanted = /守り|裏側|山をなら|もめやすい|口づて|窓口に要る|条件を外し|届かせる系/;
    expect(allLeaves('ja').filter(({ word }) => unwanted.test(String(word)))).toEqual([]);
  });
});

describe.each(['ja', 'en'] as const)('the questions in %s', (language) => {
  const questions = leavesOf(language, 'questions');
  const asks = questions.filter(({ key }) => key.endsWith('.ask'));

  it('are one sentence each', () => {
    expect(
      asks.filter(({ word }) => String(word).split(language === 'ja' ? '。' : /[.?](?=\s|$)/).length !== 2),
    ).toEqual([]);
  });

  it('have examples without figures', () => {
    const examples = leavesOf(language, 'examples').filter(({ key }) => key.includes('.examples.'));
    expect(examples.length).toBe(4 * asks.length);
    expect(examples.filter(({ word }) => /\p{Nd}/u.test(String(word)))).toEqual([]);
  });
});

describe('the questions', () => {
  it.each([
    ['ja', 90],
    ['en', 180],
  ] as const)('in %s are at most %d characters long', (language, most) => {
    const asks = leavesOf(language, 'questions').filter(({ key }) => key.endsWith('.ask'));
    expect(asks.filter(({ word }) => [...String(word)].length > most)).toEqual([]);
  });
});
