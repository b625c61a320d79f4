import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { sectionsOf } from '../../src/core/interview';
import { chapters } from '../../src/reports/reasoning/chapters';
import { anchorOf, type Entry, type Kind, type Matter } from '../../src/reports/reasoning/entry';
import { searchable } from '../../src/reports/reasoning/searchable';
import { words } from '../locales/words';
import { TODAY } from '../support/invented';
import { speechIn } from '../support/speech';

const matters: Readonly<Record<'ja' | 'en', Matter>> = {
  ja: { catalogue, speech: await speechIn('ja') },
  en: { catalogue, speech: await speechIn('en') },
};
const all = chapters(matters.ja);
const entries = all.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
const ofKind = (kind: Kind): readonly Entry[] => entries.filter((entry) => entry.kind === kind);
const idsOf = (kind: Kind) => ofKind(kind).map(({ id }) => id);

describe('chapters', () => {
  it('hold everything by which the self-check asks, blocks, suggests, compares and checks, once', () => {
    const compared = catalogue.cases.filter(({ group }) => group !== 'mention');
    expect(idsOf('phase')).toEqual(catalogue.phases.map(({ id }) => id));
    expect(idsOf('area')).toEqual(catalogue.areas);
    expect(idsOf('gate')).toEqual(catalogue.gates.map(({ id }) => id));
    expect(idsOf('ceiling')).toEqual(catalogue.ceilings.map(({ question }) => question));
    expect(idsOf('tool')).toEqual(catalogue.tools.map(({ id }) => id));
    expect(idsOf('check')).toEqual(catalogue.checks.map(({ id }) => id));
    expect([...idsOf('case')].sort()).toEqual(compared.map(({ id }) => id).sort());
  });

  it('list the questions as they are asked and the actions in the order that breaks ties', () => {
    expect(idsOf('question')).toEqual(sectionsOf(catalogue).flatMap(({ questions }) => questions.map(({ id }) => id)));
    expect(idsOf('action')).toEqual(catalogue.actions.map(({ id }) => id));
  });

  it('print every rule that has words', () => {
    const { rules } = words.ja.reasoning as { readonly rules: object };
    expect(idsOf('rule')).toEqual(expect.arrayContaining(Object.keys(rules)));
    for (const line of ['order', 'quarters', 'money', 'prerequisites', 'load'] as const) {
      const roadmap = ofKind('rule').find(({ id }) => id === 'roadmap');
      const said = roadmap?.facts.flatMap(({ lines }) => lines.map(({ text }) => text));
      expect(said).toContain(matters.ja.speech.t(`plan:rule.lines.${line}`));
    }
  });

  it('give every entry and chapter a name of its own', () => {
    const anchors = [...entries.map(anchorOf), ...all.map(({ id }) => id)];
    expect(anchors.filter((anchor, place) => anchors.indexOf(anchor) !== place)).toEqual([]);
    expect(anchors.filter((anchor) => !/^[a-z][a-z0-9-]*$/.test(anchor))).toEqual([]);
  });

  it('lead only to entries and pages that are there', () => {
    const anchors = new Set(entries.map((entry) => `#/reasoning/${anchorOf(entry)}`));
    const pages = new Set([
      '#/methods',
      ...catalogue.cases.map(({ id }) => `#/cases/${id}`),
      ...catalogue.doubts.map(({ id }) => `#/doubts/${id}`),
    ]);
    const links = entries.flatMap(({ facts }) => facts.flatMap(({ lines }) => lines.flatMap(({ href }) => href ?? [])));
    expect(links.length).toBeGreaterThan(catalogue.questions.length);
    expect(links.filter((href) => !(anchors.has(href) || pages.has(href)))).toEqual([]);
  });

  it.each(['ja', 'en'] as const)('say nothing in ids, keys or placeholders (%s)', (language) => {
    const known = new Set<string>([
      ...[...catalogue.questions, ...catalogue.actions, ...catalogue.checks, ...catalogue.tools].map(({ id }) => id),
      ...catalogue.questions.flatMap(({ choices }) => choices),
    ]);
    const texts = chapters(matters[language]).flatMap(({ title, lead, groups }) => [
      title,
      lead,
      ...groups
        .flatMap((group) => group.entries)
        .flatMap((entry) => [
          entry.title,
          ...entry.facts.flatMap(({ label, lines }) => [label, ...lines.map(({ text }) => text)]),
        ]),
    ]);
    const isRaw = (text: string) => known.has(text) || text === '' || /\{\{|undefined|null|NaN|\[object/.test(text);
    const isKey = (text: string) => /(^|[^\w])[a-zA-Z]+:[a-z][\w-]*\.[\w.-]+|^[a-z]+(\.[a-zA-Z-]+)+$/.test(text);
    // A hyphenated id is no word of either language.
    const hasId = (text: string) => [...known].some((id) => id.includes('-') && language === 'ja' && text.includes(id));
    expect(texts.filter((text) => isRaw(text) || isKey(text) || hasId(text))).toEqual([]);
  });
});

describe('searchable', () => {
  const texts = searchable(all, matters.ja, TODAY);

  it('has every entry under its name, with its id and all that it says', () => {
    expect([...texts.keys()]).toEqual(entries.map(anchorOf));
    for (const entry of entries) {
      const text = texts.get(anchorOf(entry)) ?? '';
      expect(text).toContain(entry.id);
      expect(text).toContain(entry.title.normalize('NFKC').toLowerCase());
    }
  });

  it('has the date of every source and says which are old', () => {
    const dated = catalogue.sources.find((source) => 'perishable' in source && source.asOf.startsWith('2020-'));
    const citing = entries.find(({ sources }) => sources.includes(dated?.id ?? ''));
    const text = citing ? texts.get(anchorOf(citing)) : '';
    expect(text).toContain('令和2年');
    expect(text).toContain('5年以上前');
  });
});
