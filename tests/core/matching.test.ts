import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/advice';
import type { Catalogue } from '../../src/core/catalogue';
import { interview } from '../../src/core/interview';
import { gapsIn, matchCases, matchTools } from '../../src/core/matching';
import type { Answers, Profile } from '../../src/core/questionnaire';
import { anyAnswers, anyCatalogue, anyProfile } from '../support/arbitrary';
import { caseOf, chosen, invented, notApplicable, tool, unknown } from '../support/invented';

const rules: Partial<Catalogue> = {
  matching: {
    ...invented.matching,
    staffBands: [100, 300],
    populationBands: [10_000, 50_000],
    aimsOfTrigger: { continuity: ['continuity'] },
    stageQuestion: 'a',
    stagesAhead: { none: ['trial'], all: [] },
  },
};
const matched = (cases: readonly Case[], profile: Profile = {}, heard: Answers = {}) =>
  matchCases({ ...invented, ...rules, cases }, profile, heard);
const alike = (more: Partial<Case>, profile: Profile, heard: Answers = {}) =>
  matched([caseOf('one', { group: 'casebook', ...more })], profile, heard)[0]?.alike;
const differs = (more: Partial<Case>, profile: Profile) =>
  matched([caseOf('one', { group: 'casebook', ...more })], profile)[0]?.differs;
const staff = (value: number): Partial<Case> => ({ staff: { value, mark: 'source' } });
const population = (value: number): Partial<Case> => ({ population: { value, asOf: '2026' } });

const setting = anyCatalogue.chain((catalogue) =>
  fc.record({ catalogue: fc.constant(catalogue), answers: anyAnswers(catalogue), profile: anyProfile }),
);
function everywhere(rule: (catalogue: Catalogue, profile: Profile, heard: Answers) => void) {
  fc.assert(
    fc.property(setting, ({ catalogue, answers, profile }) =>
      rule(catalogue, profile, interview(catalogue, { mode: 'full', answers, profile }).heard),
    ),
    { numRuns: 500 },
  );
}

describe('gapsIn', () => {
  it('finds the questions answered below their readiest choice and nothing else', () => {
    expect(gapsIn(invented, { a: chosen('most'), b: unknown, c: chosen('all') })).toEqual([
      { question: 'a', choice: 'most' },
    ]);
    expect(gapsIn(invented, { a: chosen('all'), b: notApplicable })).toEqual([]);
  });

  it('goes in asking order, not in that of the list', () => {
    const turned = { ...invented, questions: [...invented.questions].reverse() };
    expect(gapsIn(turned, { a: chosen('some'), b: chosen('some') }).map(({ question }) => question)).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('matchCases', () => {
  it.each<[number, string | undefined, number | undefined]>([
    [80, 'same', 3],
    [100, 'same', 3],
    [101, 'next', 1],
    [300, 'next', 1],
    [301, undefined, undefined],
  ])('compares by bands of staff: 57 beside %d', (value, near, points) => {
    const [like] = alike(staff(value), { staff: 57 }) ?? [];
    expect(like).toEqual(near && { kind: 'size', by: 'staff', near, points });
  });

  it('compares by residents where the staff of either is not known', () => {
    const same = { kind: 'size', by: 'population', near: 'same', points: 3 };
    expect(alike(population(9000), { population: 4000, staff: 57 })).toEqual([same]);
    expect(alike({ ...population(9000), ...staff(57) }, { population: 4000 })).toEqual([same]);
    const next = { ...same, near: 'next', points: 1 };
    expect(alike(population(60_000), { population: 20_000 })).toEqual([next]);
    expect(alike(population(20_000), { population: 60_000 })).toEqual([next]);
  });

  it('never counts a fact that is not known, of the case or of the body', () => {
    expect(
      alike({}, { staff: 57, population: 4000, networkModel: 'alpha', newOffice: 'planned', aims: ['continuity'] }),
    ).toEqual([]);
    const known: Partial<Case> = {
      ...staff(57),
      ...population(4000),
      networkModel: 'alpha',
      trigger: 'new-office',
      stage: 'trial',
    };
    expect(alike(known, {})).toEqual([]);
    expect(alike(known, {}, { a: unknown })).toEqual([]);
    expect(differs(known, {})).toEqual([{ kind: 'size-unknown' }]);
    expect(differs({}, { networkModel: 'alpha', staff: 57 })).toEqual([{ kind: 'size-unknown' }]);
  });

  it('finds shared aims, those that lie in the trigger included', () => {
    const both: Partial<Case> = { aims: ['efficiency'], trigger: 'continuity' };
    expect(alike(both, { aims: ['continuity', 'efficiency', 'work-styles'] })).toEqual([
      { kind: 'aim', points: 2, aims: ['continuity', 'efficiency'] },
    ]);
    expect(alike(both, { aims: ['work-styles'] })).toEqual([]);
  });

  it('finds shared obstacles, a point each, up to the limit', () => {
    const heard = { a: chosen('most'), b: chosen('none'), c: chosen('all') };
    expect(alike({ addresses: ['c', 'b', 'a'] }, {}, heard)).toEqual([
      { kind: 'obstacle', points: 2, questions: ['a', 'b'] },
    ]);
    const strict = {
      ...invented,
      matching: { ...invented.matching, points: { ...invented.matching.points, obstaclesAtMost: 1 } },
    };
    const [only] = matchCases({ ...strict, cases: [caseOf('one', { addresses: ['a', 'b'] })] }, {}, heard);
    expect(only?.points).toBe(1);
    const heavy = { ...strict, matching: { ...strict.matching, points: { ...strict.matching.points, obstacle: 3 } } };
    const [heavier] = matchCases({ ...heavy, cases: [caseOf('one', { addresses: ['a', 'b'] })] }, {}, heard);
    expect(heavier?.points).toBe(3);
  });

  it('finds the network model, the stage that lies ahead and the new office', () => {
    expect(alike({ networkModel: 'alpha' }, { networkModel: 'alpha' })).toEqual([
      { kind: 'network', points: 2, model: 'alpha' },
    ]);
    expect(alike({ networkModel: 'alpha' }, { networkModel: 'beta' })).toEqual([]);
    expect(alike({ stage: 'trial' }, {}, { a: chosen('none') })).toEqual([{ kind: 'stage', points: 1 }]);
    expect(alike({ stage: 'trial' }, {}, { a: chosen('all') })).toEqual([]);
    expect(alike({ trigger: 'new-office' }, { newOffice: 'planned' })).toEqual([
      { kind: 'occasion', points: 2, trigger: 'new-office' },
    ]);
    expect(alike({ trigger: 'new-office' }, { newOffice: 'none' })).toEqual([]);
    expect(alike({ trigger: 'continuity' }, { newOffice: 'planned' })).toEqual([]);
  });

  it('says what differs: size, network model, kind of body', () => {
    expect(
      differs({ ...staff(400), networkModel: 'beta' }, { staff: 57, networkModel: 'alpha', bodyType: 'village' }),
    ).toEqual([{ kind: 'size', than: 'larger' }, { kind: 'network', model: 'beta' }, { kind: 'type' }]);
    expect(differs(staff(57), { staff: 400, bodyType: 'town' })).toEqual([{ kind: 'size', than: 'smaller' }]);
    expect(differs(staff(57), { staff: 90 })).toEqual([]);
    expect(differs({ ...staff(57), networkModel: 'beta' }, { staff: 57, networkModel: 'beta' })).toEqual([]);
  });

  it('always lists the casebook, the others only where they are alike, and mentions never', () => {
    const cases = (['casebook', 'outside', 'rules', 'mention'] as const).map((group) => caseOf(group, { group }));
    expect(matched(cases).map((match) => match.case)).toEqual(['casebook']);
    const near = cases.map((entry) => ({ ...entry, addresses: ['a'] }));
    expect(matched(near, {}, { a: chosen('none') }).map((match) => match.case)).toEqual([
      'casebook',
      'outside',
      'rules',
    ]);
  });

  it('ranks the most alike first and keeps the order of the list among equals', () => {
    const cases = [
      caseOf('x', { addresses: ['a'] }),
      caseOf('y', { addresses: ['a'] }),
      caseOf('z', { addresses: ['a', 'b'] }),
    ];
    expect(matched(cases, {}, { a: chosen('none'), b: chosen('none') }).map((match) => match.case)).toEqual([
      'z',
      'x',
      'y',
    ]);
  });

  it('sums the points that it shows, finds every casebook case and ranks downward', () => {
    everywhere((catalogue, profile, heard) => {
      const list = matchCases(catalogue, profile, heard);
      for (const { points, alike: likenesses } of list) {
        expect(likenesses.map((like) => like.points).reduce((sum, more) => sum + more, 0)).toBe(points);
      }
      const casebook = catalogue.cases.filter(({ group }) => group === 'casebook').map(({ id }) => id);
      expect(list.map((match) => match.case)).toEqual(expect.arrayContaining(casebook));
      expect(list.map(({ points }) => points)).toEqual(list.map(({ points }) => points).sort((a, b) => b - a));
    });
  });

  it('gives no point more for a fact less', () => {
    everywhere((catalogue, profile, heard) => {
      const points = new Map(matchCases(catalogue, profile, heard).map((match) => [match.case, match.points]));
      const {
        networkModel: _network,
        aims: _aims,
        newOffice: _office,
        population: _people,
        staff: _staff,
        ...less
      } = profile;
      for (const match of matchCases(catalogue, less, {})) {
        expect(match.points).toBe(0);
        expect(points.get(match.case)).toBeGreaterThanOrEqual(0);
      }
    });
  });
});

describe('matchTools', () => {
  const tools = [tool('chat', ['b']), tool('desk', ['a', 'b']), tool('phone', ['c'])];
  const matchedTools = (heard: Answers, profile: Profile = {}) => matchTools({ ...invented, tools }, profile, heard);

  it('names the gaps that a tool answers', () => {
    expect(matchedTools({ a: chosen('most'), b: chosen('all') })).toEqual([
      { tool: 'desk', because: [{ question: 'a', choice: 'most' }], inUse: false },
    ]);
  });

  it('names no tool where there is no gap', () => {
    expect(matchedTools({ a: chosen('all'), b: unknown, c: notApplicable })).toEqual([]);
  });

  it('puts the tool for the weightiest gaps first', () => {
    expect(matchedTools({ a: chosen('none'), b: chosen('none') }).map((match) => match.tool)).toEqual(['desk', 'chat']);
    const other = [tool('light', ['b', 'c']), tool('heavy', ['a', 'b'])];
    const heard = { a: chosen('some'), b: chosen('most'), c: chosen('none') };
    expect(matchTools({ ...invented, tools: other }, {}, heard).map((match) => match.tool)).toEqual(['heavy', 'light']);
  });

  it('says of a tool that it is in use already', () => {
    expect(matchedTools({ b: chosen('none') }, { tools: ['chat'] }).map(({ tool: id, inUse }) => [id, inUse])).toEqual([
      ['chat', true],
      ['desk', false],
    ]);
  });

  it('lists a tool exactly where it answers a gap', () => {
    everywhere((catalogue, profile, heard) => {
      const gaps = new Set(gapsIn(catalogue, heard).map(({ question }) => question));
      const useful = catalogue.tools.filter(({ addresses }) => addresses.some((question) => gaps.has(question)));
      const list = matchTools(catalogue, profile, heard);
      expect(list.map((match) => match.tool).sort()).toEqual(useful.map(({ id }) => id).sort());
      for (const { because } of list) expect(because.every(({ question }) => gaps.has(question))).toBe(true);
    });
  });
});
