import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Check, type Clause, inconsistencies } from '../../src/core/checks';
import type { Facts } from '../../src/core/conditions';
import { interview } from '../../src/core/interview';
import type { Answers, Profile } from '../../src/core/questionnaire';
import { anyAnswers, anyProfile } from '../support/arbitrary';
import { chosen, invented, notApplicable, TODAY, unknown } from '../support/invented';

const facts = (answers: Answers, profile: Profile = {}): Facts => ({ answers, profile, date: TODAY });
const checkOf = (...when: readonly Clause[]): Check => ({ id: 'check', when });
const because = (when: readonly Clause[], answers: Answers, profile: Profile = {}) =>
  inconsistencies([checkOf(...when)], facts(answers, profile)).map((found) => found.because);

const readyA: Clause = { question: 'a', in: ['most', 'all'] };
const poorB: Clause = { question: 'b', in: ['none'] };

describe('inconsistencies', () => {
  it('are the checks whose statements all hold, each with what was said', () => {
    expect(because([readyA, poorB], { a: chosen('all'), b: chosen('none') })).toEqual([
      [
        { question: 'a', choice: 'all' },
        { question: 'b', choice: 'none' },
      ],
    ]);
    expect(because([readyA, poorB], { a: chosen('all'), b: chosen('some') })).toEqual([]);
    expect(because([readyA, poorB], { a: chosen('some'), b: chosen('none') })).toEqual([]);
  });

  it('keep the order of the checks', () => {
    const named = (id: string): Check => ({ id, when: [readyA] });
    const found = inconsistencies([named('second'), named('first')], facts({ a: chosen('all') }));
    expect(found.map(({ check }) => check)).toEqual(['second', 'first']);
  });

  it.each([
    ['わからない', unknown],
    ['該当なし', notApplicable],
    ['nothing', undefined],
  ])('do not come from %s', (_, answer) => {
    expect(because([readyA, poorB], { a: chosen('all'), ...(answer ? { b: answer } : {}) })).toEqual([]);
  });

  it('may rest on 該当なし where a check says so', () => {
    const left: Clause = { question: 'b', state: 'not-applicable' };
    expect(because([readyA, left], { a: chosen('all'), b: notApplicable })).toEqual([
      [{ question: 'a', choice: 'all' }, left],
    ]);
    expect(because([readyA, left], { a: chosen('all'), b: unknown })).toEqual([]);
    expect(because([readyA, left], { a: chosen('all'), b: chosen('none') })).toEqual([]);
  });

  it('compare two numbers of the profile, and need both', () => {
    const more: Clause = { profile: 'terminals', exceeds: 'staff' };
    expect(because([more], {}, { terminals: 200, staff: 57 })).toEqual([
      [
        { profile: 'terminals', value: 200 },
        { profile: 'staff', value: 57 },
      ],
    ]);
    expect(because([more], {}, { terminals: 57, staff: 57 })).toEqual([]);
    expect(because([more], {}, { terminals: 1, staff: 0 })).toHaveLength(1);
    expect(because([more], {}, { terminals: 200 })).toEqual([]);
    expect(because([more], {}, { staff: 57 })).toEqual([]);
  });

  it('take one of several choices of the profile', () => {
    const known: Clause = { profile: 'networkModel', in: ['alpha', 'beta'] };
    expect(because([known], {}, { networkModel: 'beta' })).toEqual([[{ profile: 'networkModel', value: 'beta' }]]);
    expect(because([known], {}, { networkModel: 'gamma' })).toEqual([]);
    expect(because([known], {})).toEqual([]);
  });

  it('name the tools that are in use, or those that are missing where some are named', () => {
    const listed: Clause = { tools: 'listed', of: ['chat', 'phone'] };
    const missing: Clause = { tools: 'missing', of: ['chat', 'phone'] };
    expect(because([listed], {}, { tools: ['phone', 'desk'] })).toEqual([[{ tools: 'listed', of: ['phone'] }]]);
    expect(because([listed], {}, { tools: ['desk'] })).toEqual([]);
    expect(because([missing], {}, { tools: ['desk'] })).toEqual([[missing]]);
    expect(because([missing], {}, { tools: ['phone'] })).toEqual([]);
    expect(because([missing], {}, { tools: [] })).toEqual([]);
    expect(because([missing], {})).toEqual([]);
  });

  it('hold either of several statements to be enough, and name those that hold', () => {
    const either: Clause = { either: [readyA, { profile: 'staff', exceeds: 'population' }] };
    const said = { a: chosen('most') };
    expect(because([either], said)).toEqual([[{ question: 'a', choice: 'most' }]]);
    expect(because([either], said, { staff: 2, population: 1 })[0]).toHaveLength(3);
    expect(because([either], { a: chosen('none') }, { staff: 1, population: 1 })).toEqual([]);
  });

  it('take a condition as conditions are taken: what was not said does not hold', () => {
    const small: Clause = { profile: 'staff', atMost: 100 };
    const both: Clause = { all: [small, { profile: 'ownDevices', is: 'only' }] };
    const soon: Clause = { renewal: 'pcs', withinMonths: 12 };
    expect(because([small], {})).toEqual([]);
    expect(because([both], {}, { staff: 57 })).toEqual([]);
    expect(because([both], {}, { staff: 57, ownDevices: 'only' })[0]).toHaveLength(2);
    expect(because([soon], {}, { renewals: { pcs: '2027-03' } })).toEqual([[{ renewal: 'pcs', month: '2027-03' }]]);
    expect(because([soon], {}, { renewals: { pcs: '2029-03' } })).toEqual([]);
  });

  it('change nothing that they look at, and say the same again', () => {
    const checks = [checkOf(readyA, poorB), checkOf({ either: [readyA, { profile: 'terminals', exceeds: 'staff' }] })];
    fc.assert(
      fc.property(anyAnswers(invented), anyProfile, (answers, profile) => {
        const { heard } = interview(invented, { mode: 'full', answers, profile });
        const before = JSON.stringify({ heard, profile });
        for (const part of [heard, profile, ...Object.values(heard), profile.tools ?? []]) Object.freeze(part);
        const found = inconsistencies(checks, facts(heard, profile));
        expect(JSON.stringify({ heard, profile })).toBe(before);
        expect(inconsistencies(checks, facts(heard, profile))).toEqual(found);
      }),
    );
  });
});
