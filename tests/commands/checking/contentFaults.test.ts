import { describe, expect, it, vi } from 'vitest';
import { contentFaults } from '../../../src/commands/checking/contentFaults';
import { catalogue as content } from '../../../src/content/catalogue';
import type { Catalogue } from '../../../src/core/catalogue';

vi.setConfig({ testTimeout: 60_000 });

const catalogue: Catalogue = content;

/** A list of the catalogue with its first entry changed. */
function withFirst<L extends keyof Catalogue>(list: L, change: object): Catalogue {
  const entries = catalogue[list];
  if (!Array.isArray(entries)) throw new Error(`${list} is no list`);
  const [first, ...rest] = entries;
  return { ...catalogue, [list]: [{ ...first, ...change }, ...rest] };
}

const [question, action, entry, source] = [
  catalogue.questions[0]?.id,
  catalogue.actions[0]?.id,
  catalogue.cases[0]?.id,
  catalogue.sources[0]?.id,
];

const gone = 'not-there';
const at = (question_: string) => ({ question: question_, in: ['x'] });

describe('contentFaults', () => {
  it('finds nothing wrong with the content', async () => {
    expect(await contentFaults(catalogue)).toEqual([]);
  });

  it.each([
    ['shape', { ...catalogue, edition: 'next' }, 'edition'],
    ['shape', withFirst('questions', { colour: 'red' }), 'questions.0.colour'],
    ['shape', withFirst('questions', { weight: '1' }), 'questions.0.weight'],
    ['shape', withFirst('actions', { funding: 'gift' }), 'actions.0.funding'],
    ['shape', withFirst('actions', { when: { question: 'x' } }), 'actions.0.when'],
    ['shape', withFirst('cases', { prefecture: '1' }), 'cases.0.prefecture'],
    ['shape', withFirst('efforts', { min: 9, max: 1 }), 'efforts.0'],
    ['shape', withFirst('figures', { percent: 101 }), 'figures.0.percent'],
    ['form', withFirst('terms', { id: 'Q1_a' }), 'terms Q1_a'],
    ['twice', { ...catalogue, areas: [...catalogue.areas, ...catalogue.areas.slice(0, 1)] }, catalogue.areas[0]],
    ['twice', withFirst('questions', { choices: ['a', 'a'] }), `questions ${question} a`],
    ['unknown', withFirst('questions', { area: gone }), `${question} -> areas ${gone}`],
    ['unknown', withFirst('questions', { owners: [gone] }), `${question} -> owners ${gone}`],
    ['unknown', withFirst('questions', { sources: [gone] }), `${question} -> sources ${gone}`],
    ['unknown', withFirst('questions', { askWhen: { all: [at(gone)] } }), `${question} -> questions ${gone}`],
    ['unknown', withFirst('questions', { askWhen: at('terminals') }), `${question} -> terminals x`],
    ['unknown', withFirst('gates', { question: gone }), `-> questions ${gone}`],
    ['unknown', withFirst('ceilings', { in: [gone] }), gone],
    ['unknown', withFirst('actions', { after: [gone] }), `${action} -> actions ${gone}`],
    ['unknown', withFirst('actions', { raises: [{ question: 'terminals', to: gone }] }), `terminals ${gone}`],
    ['unknown', withFirst('cases', { addresses: [gone] }), `${entry} -> questions ${gone}`],
    ['unknown', withFirst('tools', { needs: [gone] }), gone],
    ['unknown', withFirst('checks', { when: [{ either: [{ tools: 'listed', of: [gone] }] }] }), `tools ${gone}`],
    ['unknown', withFirst('prices', { of: gone }), `cases ${gone}`],
    ['unknown', withFirst('doubts', { figures: [gone] }), `figures ${gone}`],
    ['unknown', withFirst('deeds', { steps: [gone] }), `step ${gone}`],
    ['unknown', withFirst('spending', { prices: [gone] }), `prices ${gone}`],
    ['unknown', { ...catalogue, survey: { ...catalogue.survey, laterReasons: [gone] } }, `figures ${gone}`],
    ['unknown', { ...catalogue, matching: { ...catalogue.matching, stageQuestion: gone } }, `questions ${gone}`],
    ['source', withFirst('questions', { sources: [] }), `questions ${question}`],
    ['source', withFirst('figures', { sources: [] }), 'figures '],
    ['date', withFirst('sources', { asOf: '令和8年' }), `sources ${source}`],
    ['date', withFirst('cases', { asOf: '2026-13' }), `cases ${entry}`],
    ['date', withFirst('figures', { asOf: 'unknown' }), 'figures '],
    ['date', withFirst('cases', { timeline: [{ id: 'a', date: null, certainty: 'certain' }] }), `cases ${entry} a`],
    ['address', withFirst('sources', { url: 'javascript:alert(1)' }), `sources ${source}`],
    ['address', withFirst('sources', { url: 'www.example.jp' }), `sources ${source}`],
    ['words', withFirst('terms', { id: 'new-term' }), 'glossary.new-term'],
    ['words', withFirst('actions', { notes: [{ id: 'extra', when: { all: [] } }] }), `actions.${action}.notes.extra`],
  ])('finds %s %#', async (fault, broken, where) => {
    const found = await contentFaults(broken as Catalogue);
    expect(found).toContainEqual({ fault, at: expect.stringContaining(String(where)) });
  });

  it('says of missing words in which language they are missing', async () => {
    const found = await contentFaults(withFirst('terms', { id: 'new-term' }));
    expect(found.map(({ at: where }) => where)).toEqual(['ja glossary.new-term', 'en glossary.new-term']);
  });
});
