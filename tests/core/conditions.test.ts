import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Facts, holds, questionsIn, type Reason, reasons } from '../../src/core/conditions';
import type { Condition, Profile } from '../../src/core/questionnaire';
import { anyProfile } from '../support/arbitrary';
import { chosen, notApplicable, TODAY, unknown } from '../support/invented';

const facts = (answers: Facts['answers'], profile: Profile = {}): Facts => ({ answers, profile, date: TODAY });
const some: Condition = { question: 'a', in: ['some', 'most'] };
const counters: Condition = { profile: 'counterSections', above: 0 };
const renewal: Condition = { renewal: 'pcs', withinMonths: 18 };

const leaf: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  some,
  { question: 'b', in: ['all'] },
  counters,
  { profile: 'staff', atMost: 100 },
  { profile: 'newOffice', is: 'planned' },
  renewal,
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('condition'), { maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any) => ({ any })),
  ),
}));
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  answers: fc.dictionary(
    fc.constantFrom('a', 'b'),
    fc.constantFrom(chosen('none'), chosen('some'), chosen('all'), unknown),
  ),
  profile: anyProfile,
  date: fc.constant(TODAY),
});

describe('holds', () => {
  it.each([true, false])(
    'hears only the listed choices of a question, whatever an absent value counts as (%s)',
    (absent) => {
      expect(holds(some, facts({ a: chosen('most') }), absent)).toBe(true);
      expect(holds(some, facts({ a: chosen('all') }), absent)).toBe(false);
      expect(holds(some, facts({ a: unknown }), absent)).toBe(false);
      expect(holds(some, facts({ a: notApplicable }), absent)).toBe(false);
      expect(holds(some, facts({}), absent)).toBe(false);
    },
  );

  it.each<[Condition, Profile, Profile]>([
    [counters, { counterSections: 1 }, { counterSections: 0 }],
    [{ profile: 'staff', above: 100 }, { staff: 101 }, { staff: 100 }],
    [{ profile: 'staff', atMost: 100 }, { staff: 100 }, { staff: 101 }],
    [{ profile: 'ownDevices', is: 'only' }, { ownDevices: 'only' }, { ownDevices: 'some' }],
  ])('compares the profile: %j', (asked, fits, misses) => {
    for (const absent of [true, false]) {
      expect(holds(asked, facts({}, fits), absent)).toBe(true);
      expect(holds(asked, facts({}, misses), absent)).toBe(false);
    }
  });

  it.each<Condition>([counters, { profile: 'staff', atMost: 100 }, { profile: 'newOffice', is: 'planned' }, renewal])(
    'counts a profile value that was not said as told: %j',
    (asked) => {
      expect(holds(asked, facts({}), true)).toBe(true);
      expect(holds(asked, facts({}), false)).toBe(false);
    },
  );

  it.each([
    ['2026-10', false],
    ['2026-11', true],
    ['2028-05', true],
    ['2028-06', false],
  ])('opens the window of a renewal this month and closes it after the months given: %s %s', (pcs, open) => {
    for (const absent of [true, false]) expect(holds(renewal, facts({}, { renewals: { pcs } }), absent)).toBe(open);
  });

  it('does not take the renewal of one thing for that of another', () => {
    expect(holds(renewal, facts({}, { renewals: { telephone: '2027-01' } }), false)).toBe(false);
  });

  it('counts a renewal as not said while the day is not known', () => {
    const undated = { answers: {}, profile: { renewals: { pcs: '2027-01' } } };
    expect(holds(renewal, undated, true)).toBe(true);
    expect(holds(renewal, undated, false)).toBe(false);
  });

  it('wants every part of `all` and one part of `any`', () => {
    const one = facts({ a: chosen('some') }, { counterSections: 0 });
    expect(holds({ all: [some, counters] }, one, false)).toBe(false);
    expect(holds({ any: [some, counters] }, one, false)).toBe(true);
    expect(holds({ all: [] }, one, false)).toBe(true);
    expect(holds({ any: [] }, one, true)).toBe(false);
  });

  it('never holds less where absent values count as yes', () => {
    fc.assert(
      fc.property(condition, anyFacts, (asked, said) => {
        if (holds(asked, said, false)) expect(holds(asked, said, true)).toBe(true);
      }),
    );
  });
});

describe('reasons', () => {
  it('names the answer, the profile value and the renewal that made a condition hold', () => {
    const said = facts({ a: chosen('some') }, { counterSections: 2, renewals: { pcs: '2027-03' } });
    expect(reasons({ all: [some, counters, renewal] }, said)).toEqual([
      { question: 'a', choice: 'some' },
      { profile: 'counterSections', value: 2 },
      { renewal: 'pcs', month: '2027-03' },
    ]);
  });

  it('leaves out the parts of `any` that do not hold', () => {
    expect(reasons({ any: [some, counters] }, facts({ a: chosen('none') }, { counterSections: 2 }))).toEqual([
      { profile: 'counterSections', value: 2 },
    ]);
  });

  it('gives none where a part of `all` fails, though another holds', () => {
    expect(reasons({ all: [some, counters] }, facts({ a: chosen('some') }, { counterSections: 0 }))).toEqual([]);
  });

  it('gives none without the condition holding, and none from what was not said', () => {
    fc.assert(
      fc.property(condition, anyFacts, (asked, said) => {
        const given = reasons(asked, said);
        if (!holds(asked, said, false)) expect(given).toEqual([]);
        for (const reason of given) expectSaid(reason, said);
      }),
    );
  });
});

function expectSaid(reason: Reason, said: Facts): void {
  if ('question' in reason) expect(said.answers[reason.question]).toEqual(chosen(reason.choice));
  if ('profile' in reason) expect(said.profile[reason.profile]).toEqual(reason.value);
  if ('renewal' in reason) expect(said.profile.renewals).toMatchObject({ [reason.renewal]: reason.month });
}

describe('questionsIn', () => {
  it('finds the questions of every part, however deep', () => {
    expect(questionsIn({ all: [some, { any: [counters, { question: 'b', in: [] }, renewal] }] })).toEqual(['a', 'b']);
  });
});
