import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import type { Catalogue } from '../../src/core/catalogue';
import { allLeaves, leavesOf, namespaces, placeholdersIn, words } from './words';

const catalogue: Catalogue = content;
const keysOf = (language: 'ja' | 'en', namespace: string) => leavesOf(language, namespace).map(({ key }) => key);

/** Keys of the entries one level down. */
const entriesOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).sort();

function at(language: 'ja' | 'en', ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    words[language],
  );
}

describe('both languages', () => {
  it('have the same namespaces', () => {
    expect(Object.keys(words.en).sort()).toEqual([...namespaces].sort());
  });

  it.each(namespaces)('have the same keys and lists of the same length in %s', (namespace) => {
    const [ja, en] = [new Set(keysOf('ja', namespace)), new Set(keysOf('en', namespace))];
    expect(ja.size).toBeGreaterThan(0);
    expect([...ja].filter((key) => !en.has(key))).toEqual([]);
    expect([...en].filter((key) => !ja.has(key))).toEqual([]);
  });

  it.each(namespaces)('have lists of the same length in %s', (namespace) => {
    const lengths = (language: 'ja' | 'en') =>
      leavesOf(language, namespace).filter(({ key }) => key.endsWith('.length'));
    expect(lengths('en')).toEqual(lengths('ja'));
  });

  it.each(namespaces)('have the same placeholders in %s', (namespace) => {
    const english = new Map(leavesOf('en', namespace).map(({ key, word }) => [key, placeholdersIn(word).join()]));
    const different = leavesOf('ja', namespace)
      .map(({ key, word }) => ({ key, ja: placeholdersIn(word).join(), en: english.get(key) ?? '' }))
      .filter(({ ja, en }) => ja !== en);
    expect(different).toEqual([]);
  });
});

describe.each(['ja', 'en'] as const)('the words of %s', (language) => {
  it('are texts, none of them empty', () => {
    expect(allLeaves(language).filter(({ word }) => typeof word !== 'string' || word.trim() === '')).toEqual([]);
  });

  it('have no blank at their ends but for words that join others or follow in brackets, and none doubled', () => {
    const joins = ['ui:or', 'result:rules.and', 'result:rules.or'];
    const loose = allLeaves(language).filter(
      ({ key, word }) => word !== String(word).trim() && !joins.includes(key) && !key.startsWith('ui:punctuation.'),
    );
    expect(loose.filter(({ word }) => !/^ \(.*\)$/.test(String(word)))).toEqual([]);
    expect(allLeaves(language).filter(({ word }) => /\s\s|\t/.test(String(word)))).toEqual([]);
  });

  it('have no key that i18next would split', () => {
    const names = allLeaves(language).map(({ key }) => key.slice(key.indexOf(':') + 1));
    expect(names.filter((name) => /:|\.\.|^\.|\.$/.test(name))).toEqual([]);
  });

  it('are there for every entry of the catalogue, and for no other', () => {
    const expected = {
      questions: catalogue.questions,
      examples: catalogue.questions,
      glossary: catalogue.terms,
      tools: catalogue.tools,
      methods: catalogue.methods,
      actions: catalogue.actions,
      cases: catalogue.cases,
      doubts: catalogue.doubts,
      figures: catalogue.figures,
      prices: catalogue.prices,
      sources: catalogue.sources,
    };
    for (const [namespace, entries] of Object.entries(expected)) {
      expect([namespace, entriesOf(at(language, namespace)).sort()]).toEqual([namespace, idsOf(entries)]);
    }
  });

  it('are there for every choice of every question', () => {
    for (const { id, choices } of catalogue.questions) {
      expect([id, entriesOf(at(language, 'questions', id, 'choices'))]).toEqual([id, choices]);
      expect([id, entriesOf(at(language, 'examples', id, 'examples'))]).toEqual([id, choices]);
    }
  });

  it('say when 該当なし is right exactly where it is offered', () => {
    const said = catalogue.questions.filter(({ id }) => at(language, 'questions', id, 'notApplicable') !== undefined);
    expect(idsOf(said)).toEqual(idsOf(catalogue.questions.filter(({ notApplicable }) => notApplicable)));
  });

  it('are there for every note, every dated step and every paragraph of evidence', () => {
    for (const { id, notes } of catalogue.actions) {
      expect([id, entriesOf(at(language, 'actions', id, 'notes')).sort()]).toEqual([id, idsOf(notes ?? [])]);
    }
    for (const { id, timeline } of catalogue.cases) {
      expect([id, entriesOf(at(language, 'casePages', id, 'steps')).sort()]).toEqual([id, idsOf(timeline)]);
    }
    for (const { id, evidence } of catalogue.doubts) {
      expect([id, entriesOf(at(language, 'doubts', id, 'evidence'))]).toEqual([id, evidence]);
    }
  });
});
