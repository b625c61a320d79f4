import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/advice';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import { quarterOf } from '../../src/core/dates';
import type { Document, Plan } from '../../src/core/document';
import { quartersFor } from '../../src/core/layout';
import { proposedPlan } from '../../src/core/plan';
import type { Answer } from '../../src/core/questionnaire';
import { type Roadmap, roadmap } from '../../src/core/roadmap';
import { anyAnswers, anyCatalogue, anyProfile } from '../support/arbitrary';
import { action, chosen, documentWith, invented, TODAY, unknown } from '../support/invented';
import { broken, faults } from '../support/roadmapRules';

/** Third quarter of fiscal 2026, in which the tests take place. */
const NOW_QUARTER = quarterOf(TODAY);
const APRIL_2028 = quarterOf('2028-04-01');

const plan = (more: Partial<Plan> = {}): Plan => ({ ...proposedPlan({}, TODAY), ...more });

function laidOut(
  actions: readonly Action[],
  more: { readonly plan?: Partial<Plan>; readonly answer?: Answer; readonly profile?: Document['profile'] } = {},
): Roadmap {
  const catalogue: Catalogue = { ...invented, actions };
  const document = documentWith(
    { a: more.answer ?? chosen('none') },
    { plan: plan(more.plan), ...(more.profile ? { profile: more.profile } : {}) },
  );
  return roadmap(catalogue, document, assess(catalogue, document, TODAY));
}

const placed = ({ placements }: Roadmap) => Object.fromEntries(placements.map(({ action: id, from }) => [id, from]));
const rulesOf = ({ placements }: Roadmap, id: string) =>
  placements.find((one) => one.action === id)?.because.map(({ rule }) => rule);

const duration = (max: number) => ({ min: 1, max, unit: 'week' as const, mark: 'estimate' as const });

describe('quartersFor', () => {
  it.each([
    [null, 1],
    [1, 1],
    [13, 1],
    [14, 2],
    [26, 2],
    [52, 4],
  ])('gives %s weeks %i quarters', (weeks, quarters) => {
    expect(quartersFor({ duration: weeks === null ? null : duration(weeks) })).toBe(quarters);
  });
});

describe('roadmap', () => {
  it('begins what needs no money at once', () => {
    const map = laidOut([action('free')]);
    expect(placed(map)).toEqual({ free: NOW_QUARTER });
    expect(rulesOf(map, 'free')).toEqual(['start']);
  });

  it('begins what needs the initial budget in the April after the next request', () => {
    const map = laidOut([action('bought', { funding: 'initial' })]);
    expect(map.request).toEqual({ day: '2027-10-31', from: APRIL_2028 });
    expect(placed(map)).toEqual({ bought: APRIL_2028 });
    expect(map.placements[0]?.because).toEqual([{ rule: 'funding', by: 'initial', request: '2027-10-31' }]);
  });

  it('takes the request of this autumn while it can still be made', () => {
    const map = laidOut([action('bought', { funding: 'initial' })], { plan: { requestDate: '2026-11-30' } });
    expect(placed(map)).toEqual({ bought: quarterOf('2027-04-01') });
  });

  it('moves a request that has passed to the next year', () => {
    const map = laidOut([action('bought', { funding: 'initial' })], { plan: { requestDate: '2026-11-21' } });
    expect(map.request.day).toBe('2027-11-21');
  });

  it('uses a supplementary budget in the next quarter where the body allows it', () => {
    const one = action('extra', { funding: 'supplementary' });
    expect(placed(laidOut([one]))).toEqual({ extra: APRIL_2028 });
    const allowed = laidOut([one], { plan: { allow: ['supplementary'] } });
    expect(placed(allowed)).toEqual({ extra: NOW_QUARTER + 1 });
    expect(allowed.placements[0]?.because).toEqual([{ rule: 'funding', by: 'supplementary', request: null }]);
  });

  it('leaves out what changes rules where the body does not allow that, and what waits for it', () => {
    const map = laidOut([action('rules', { needs: ['rule-change'] }), action('next', { after: ['rules'] })], {
      plan: { allow: [] },
    });
    expect(map.placements).toEqual([]);
    expect(map.unplaced).toEqual([
      { action: 'rules', because: { rule: 'rule-change' } },
      { action: 'next', because: { rule: 'after', actions: ['rules'] } },
    ]);
  });

  it('begins an action in the quarter after its prerequisites end', () => {
    const map = laidOut([action('last', { after: ['first'] }), action('first', { duration: duration(20) })]);
    expect(placed(map)).toEqual({ first: NOW_QUARTER, last: NOW_QUARTER + 2 });
    expect(map.placements.find((one) => one.action === 'last')?.because).toEqual([
      { rule: 'after', actions: ['first'] },
    ]);
  });

  it('begins what waits for a gate after the first action that opens it', () => {
    const slow = action('slow', { duration: duration(26) });
    const quick = action('quick', { raises: [{ question: 'a', to: 'most' }] });
    const idle = action('idle', { raises: [{ question: 'a', to: 'some' }] });
    const map = laidOut([action('risky', { gates: 'required', raises: [] }), slow, quick, idle], {
      plan: { capacity: 9 },
    });
    expect(placed(map).risky).toBe(NOW_QUARTER + 1);
    expect(map.placements.at(-1)?.because).toEqual([{ rule: 'gate', gates: ['first'], actions: ['quick'] }]);
  });

  it('has no place for what waits for a gate that nothing in the plan opens', () => {
    const actions = [action('risky', { gates: 'required', raises: [] }), action('opener')];
    const because = { rule: 'gate', gates: ['first'] };
    const dropped = laidOut(actions, { plan: { dropped: ['opener'] } });
    expect(dropped.unplaced).toEqual([{ action: 'risky', because }]);
    const done = laidOut(actions, { plan: { items: { opener: { status: 'done' } } } });
    expect(done.unplaced).toEqual([{ action: 'risky', because }]);
    const unsure = laidOut([action('risky', { gates: 'required', when: { profile: 'staff', above: 1 } })], {
      answer: unknown,
      profile: { staff: 57 },
    });
    expect(unsure.unplaced).toEqual([{ action: 'risky', because }]);
  });

  it('gives one owner no more at once than the plan says, and says who is full when', () => {
    const map = laidOut([action('one'), action('two'), action('three')], { plan: { capacity: 2 } });
    expect(placed(map)).toEqual({ one: NOW_QUARTER, two: NOW_QUARTER, three: NOW_QUARTER + 1 });
    expect(map.placements.at(-1)?.because).toEqual([
      { rule: 'load', owner: { role: 'it' }, quarter: NOW_QUARTER, actions: ['one', 'two'] },
    ]);
  });

  it('counts the load of the section that the body names', () => {
    const items = { two: { owner: '総務課', status: 'not-started' as const } };
    const map = laidOut([action('one'), action('two')], { plan: { capacity: 1, items } });
    expect(placed(map)).toEqual({ one: NOW_QUARTER, two: NOW_QUARTER });
    expect(map.placements[1]?.owner).toEqual({ section: '総務課' });
  });

  it('lets what is under way stand from the beginning, whatever it would need', () => {
    const items = { bought: { status: 'under-way' as const } };
    const map = laidOut([action('free'), action('bought', { funding: 'initial' })], { plan: { capacity: 1, items } });
    expect(placed(map)).toEqual({ bought: NOW_QUARTER, free: NOW_QUARTER + 1 });
    expect(rulesOf(map, 'bought')).toEqual(['under-way']);
  });

  it('waits for a renewal whose month is known', () => {
    const one = action('renewal', { renewal: 'pcs' });
    expect(placed(laidOut([one], { profile: { renewals: { pcs: '2027-07' } } }))).toEqual({
      renewal: quarterOf('2027-07'),
    });
    expect(placed(laidOut([one], { profile: { renewals: { pcs: '2020-07' } } }))).toEqual({ renewal: NOW_QUARTER });
    expect(placed(laidOut([one], { profile: { renewals: { pcs: '2036-12' } } }))).toEqual({
      renewal: quarterOf('2036-12'),
    });
    expect(placed(laidOut([one], { profile: { renewals: { pcs: '9999-12' } } }))).toEqual({ renewal: NOW_QUARTER });
    expect(placed(laidOut([one]))).toEqual({ renewal: NOW_QUARTER });
  });

  it('says where the renewal comes before the money', () => {
    const one = action('renewal', { renewal: 'pcs', funding: 'initial' });
    const missed = (pcs: string) => laidOut([one], { profile: { renewals: { pcs } } }).placements[0]?.missedRenewal;
    expect([missed('2027-07'), missed('2028-05'), missed('2020-07')]).toEqual(['2027-07', null, null]);
    expect([missed('2026-10'), missed('2026-09')]).toEqual(['2026-10', null]);
  });

  it('sets apart what is done and what was passed over, and goes on without them', () => {
    const actions = [action('one'), action('two'), action('three', { after: ['one', 'two'] })];
    const items = { one: { status: 'done' as const }, two: { status: 'passed-over' as const } };
    const map = laidOut(actions, { plan: { items } });
    expect(map.done).toEqual(['one']);
    expect(map.passedOver).toEqual(['two']);
    expect(placed(map)).toEqual({ three: NOW_QUARTER });
    expect(map.placements[0]?.without).toEqual(['two']);
  });

  it('takes up actions that were not proposed, last', () => {
    const extra = action('extra', { when: { question: 'a', in: ['all'] } });
    expect(placed(laidOut([extra, action('one')]))).toEqual({ one: NOW_QUARTER });
    const map = laidOut([extra, action('one')], { plan: { chosen: ['extra', 'unheard-of'] } });
    expect(map.placements.map((one) => one.action)).toEqual(['one', 'extra']);
  });

  it('keeps the turn of what waits for a gate behind what opens it', () => {
    const risky = action('risky', { gates: 'required', raises: [] });
    const later = action('later', { phase: 'try', raises: [] });
    const map = laidOut([later, risky, action('opener')], { plan: { capacity: 9 } });
    expect(map.placements.map((one) => one.action)).toEqual(['opener', 'risky', 'later']);
  });

  it('places what comes before an action first, though it ranks behind it', () => {
    const last = action('last', { after: ['first'], raises: [] });
    const map = laidOut([last, action('first', { duration: duration(20), raises: [] })]);
    expect(placed(map)).toEqual({ first: NOW_QUARTER, last: NOW_QUARTER + 2 });
  });

  it('lets an action wait for the latest of what comes before it, and names that alone', () => {
    const actions = [action('quick', { raises: [] }), action('slow', { duration: duration(26), raises: [] })];
    const map = laidOut([...actions, action('last', { after: ['quick', 'slow'], raises: [] })]);
    expect(placed(map).last).toBe(NOW_QUARTER + 2);
    expect(map.placements.at(-1)?.because).toEqual([{ rule: 'after', actions: ['slow'] }]);
  });

  it('lets an action wait for the latest of its gates, and names that alone', () => {
    const gates = [...invented.gates, { id: 'second', question: 'b', in: ['all'], level: 'preparing' as const }];
    const slow = action('slow', { duration: duration(26), raises: [{ question: 'b', to: 'all' }] });
    const actions = [action('risky', { gates: 'required', raises: [] }), action('quick'), slow];
    const catalogue: Catalogue = { ...invented, gates, actions };
    const document = documentWith({ a: chosen('some'), b: chosen('none') }, { plan: plan() });
    const map = roadmap(catalogue, document, assess(catalogue, document, TODAY));
    expect(placed(map)).toEqual({ quick: NOW_QUARTER, slow: NOW_QUARTER, risky: NOW_QUARTER + 2 });
    expect(map.placements.at(-1)?.because).toEqual([{ rule: 'gate', gates: ['second'], actions: ['slow'] }]);
  });

  it('waits for no opener that has no place itself', () => {
    const rules = action('rules', { needs: ['rule-change'] });
    const slow = action('slow', { duration: duration(26) });
    const map = laidOut([action('risky', { gates: 'required', raises: [] }), rules, slow], { plan: { allow: [] } });
    expect(placed(map)).toEqual({ slow: NOW_QUARTER, risky: NOW_QUARTER + 2 });
  });

  it('lets an action wait for what comes before it as the answers stand', () => {
    const afterIf = [{ action: 'first', when: { question: 'a', in: ['none'] } }];
    const actions = [action('last', { afterIf }), action('first')];
    expect(placed(laidOut(actions))).toEqual({ first: NOW_QUARTER, last: NOW_QUARTER + 1 });
    expect(placed(laidOut(actions, { answer: chosen('some') }))).toEqual({ first: NOW_QUARTER, last: NOW_QUARTER });
  });

  it('lets an action wait for what the body added before it', () => {
    const extra = action('extra', { when: { question: 'a', in: ['all'] } });
    const map = laidOut([action('one', { after: ['extra'] }), extra], { plan: { chosen: ['extra'] } });
    expect(placed(map)).toEqual({ extra: NOW_QUARTER, one: NOW_QUARTER + 1 });
  });

  it('lets what waits for a gate wait for an opener that the body added', () => {
    const opener = action('opener', { when: { question: 'a', in: ['all'] }, duration: duration(20) });
    const map = laidOut([action('risky', { gates: 'required', raises: [] }), opener], { plan: { chosen: ['opener'] } });
    expect(placed(map)).toEqual({ opener: NOW_QUARTER, risky: NOW_QUARTER + 2 });
  });

  it('takes an opener that is under way, or comes after what is done, for one that waits for no gate', () => {
    const risky = action('risky', { gates: 'required', raises: [] });
    const begun = laidOut([risky, action('opener', { gates: 'required' })], {
      plan: { items: { opener: { status: 'under-way' } } },
    });
    expect(placed(begun)).toEqual({ opener: NOW_QUARTER, risky: NOW_QUARTER + 1 });
    const after = laidOut([risky, action('done', { raises: [] }), action('opener', { after: ['done'] })], {
      plan: { items: { done: { status: 'done' } } },
    });
    expect(placed(after)).toEqual({ opener: NOW_QUARTER, risky: NOW_QUARTER + 1 });
  });

  it('waits only for the gates that are not met', () => {
    const gates = [...invented.gates, { id: 'second', question: 'b', in: ['all'], level: 'preparing' as const }];
    const opener = action('opener', { when: { question: 'b', in: ['none'] }, raises: [{ question: 'b', to: 'all' }] });
    const risky = action('risky', { when: { question: 'b', in: ['none', 'all'] }, gates: 'required', raises: [] });
    const laid = (a: string, b: string) => {
      const catalogue: Catalogue = { ...invented, gates, actions: [risky, opener] };
      const document = documentWith({ a: chosen(a), b: chosen(b) }, { plan: plan() });
      return roadmap(catalogue, document, assess(catalogue, document, TODAY));
    };
    expect(placed(laid('all', 'all'))).toEqual({ risky: NOW_QUARTER });
    expect(laid('all', 'none').placements.at(-1)?.because).toEqual([
      { rule: 'gate', gates: ['second'], actions: ['opener'] },
    ]);
    expect(laid('some', 'none').unplaced).toEqual([{ action: 'risky', because: { rule: 'gate', gates: ['first'] } }]);
  });

  it('keeps what changes rules where the body allows that, or has begun it', () => {
    const rules = action('rules', { needs: ['rule-change'] });
    expect(placed(laidOut([rules]))).toEqual({ rules: NOW_QUARTER });
    const items = { rules: { status: 'under-way' as const } };
    expect(placed(laidOut([rules], { plan: { allow: [], items } }))).toEqual({ rules: NOW_QUARTER });
  });

  it('marks what ends after its due date', () => {
    const due = (day: string) => ({ items: { one: { due: day, status: 'not-started' as const } } });
    expect(laidOut([action('one')], { plan: due('2026-12-30') }).placements[0]?.isLate).toBe(true);
    expect(laidOut([action('one')], { plan: due('2026-12-31') }).placements[0]?.isLate).toBe(false);
  });

  it('places nothing before today, though the plan began earlier', () => {
    expect(placed(laidOut([action('one')], { plan: { start: '2025-04-01' } }))).toEqual({ one: NOW_QUARTER });
    expect(placed(laidOut([action('one')], { plan: { start: '2027-04-01' } }))).toEqual({
      one: quarterOf('2027-04-01'),
    });
  });
});

const particulars = fc.record({
  owner: fc.constantFrom('it', 'general-affairs'),
  weeks: fc.constantFrom(null, 4, 13, 20, 40),
  funding: fc.constantFrom('none' as const, 'none' as const, 'initial' as const, 'supplementary' as const),
  needs: fc.subarray(['rule-change', 'coordination'] as const),
  renewal: fc.constantFrom(undefined, undefined, 'pcs' as const),
  waits: fc.boolean(),
  opens: fc.boolean(),
});

/** What an action raises once it opens the first gate too. */
function opening({ gates: [gate] }: Catalogue, { raises }: Action): Action['raises'] {
  const to = gate?.in.at(-1);
  return gate && to
    ? [...raises.filter((one) => one.question !== gate.question), { question: gate.question, to }]
    : raises;
}

const richCatalogue: fc.Arbitrary<Catalogue> = fc
  .tuple(anyCatalogue, fc.array(particulars, { minLength: 7, maxLength: 7 }))
  .map(([catalogue, all]) => ({
    ...catalogue,
    actions: catalogue.actions.map((one, index) => {
      const { owner = 'it', weeks = null, funding = 'none', needs = [], renewal, waits, opens } = all[index] ?? {};
      const own = { owners: [owner], duration: weeks === null ? null : duration(weeks), funding, needs };
      const gated = {
        ...(waits ? { gates: 'required' as const } : {}),
        ...(opens ? { raises: opening(catalogue, one) } : {}),
      };
      return { ...one, ...own, ...gated, ...(renewal ? { renewal } : {}) };
    }),
  }));

const day = fc
  .tuple(fc.integer({ min: 2025, max: 2028 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  start: day,
  requestDate: day,
  allow: fc.subarray(['supplementary', 'rule-change'] as const),
  capacity: fc.integer({ min: 1, max: 3 }),
  chosen: fc.subarray(['act0', 'act1', 'act2', 'act3']),
  dropped: fc.subarray(['act4', 'act5', 'act6']),
  items: fc.dictionary(
    fc.constantFrom('act0', 'act2', 'act5'),
    fc.record(
      {
        owner: fc.constantFrom('総務課', '情報課'),
        status: fc.constantFrom('not-started', 'under-way', 'done', 'passed-over'),
      },
      { requiredKeys: ['status'] },
    ),
    { noNullPrototype: true },
  ),
});

describe('a roadmap of any catalogue', () => {
  let tried = 0;
  const seen = new Map<string, number>();
  const any = richCatalogue.chain((catalogue) =>
    fc.record({
      catalogue: fc.constant(catalogue),
      answers: anyAnswers(catalogue),
      profile: anyProfile,
      plan: fc.option(anyPlan, { nil: undefined }),
      date: day,
    }),
  );

  it('is left-justified: what its explanation names forbids every earlier beginning', () => {
    fc.assert(
      fc.property(any, ({ catalogue, answers, profile, plan: settled, date }) => {
        const document = documentWith(answers, { profile, ...(settled ? { plan: settled } : {}) });
        const assessment = assess(catalogue, document, date);
        const map = roadmap(catalogue, document, assessment);
        expect(faults({ catalogue, document, assessment, map })).toEqual([]);
        tried += 1;
        for (const { rule } of map.placements.flatMap(({ because }) => because)) {
          seen.set(rule, (seen.get(rule) ?? 0) + 1);
        }
      }),
      { numRuns: 5000, seed: 20261122 },
    );
  }, 60_000);

  it('was tried against every rule', () => {
    expect([...seen.keys()].sort()).toEqual(['after', 'funding', 'gate', 'load', 'renewal', 'start', 'under-way']);
    expect(Math.min(...seen.values())).toBeGreaterThan(tried / 500);
  });

  it('holds every action of the plan exactly once', () => {
    fc.assert(
      fc.property(any, ({ catalogue, answers, profile, plan: settled, date }) => {
        const document = documentWith(answers, { profile, ...(settled ? { plan: settled } : {}) });
        const assessment = assess(catalogue, document, date);
        const { placements, unplaced, done, passedOver } = roadmap(catalogue, document, assessment);
        const known = new Set(catalogue.actions.map(({ id }) => id));
        const finished = Object.entries(settled?.items ?? {}).flatMap(([id, { status }]) =>
          status === 'done' ? [id] : [],
        );
        const proposed = assessment.actions.map((one) => one.action);
        const wanted = new Set([...proposed, ...(settled?.chosen ?? []), ...finished]);
        const there = [...placements, ...unplaced].map((one) => one.action);
        expect([...there, ...done, ...passedOver].sort()).toEqual([...wanted].filter((id) => known.has(id)).sort());
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });
});

describe('the rules as the tests know them', () => {
  it('find fault with a roadmap that is wrong', () => {
    const catalogue: Catalogue = { ...invented, actions: [action('bought', { funding: 'initial' })] };
    const document = documentWith({ a: chosen('none') });
    const assessment = assess(catalogue, document, TODAY);
    const map = roadmap(catalogue, document, assessment);
    const moved = (by: number): Roadmap => ({
      ...map,
      placements: map.placements.map((one) => ({ ...one, from: one.from + by, to: one.to + by })),
    });
    const laid = { catalogue, document, assessment };
    expect(faults({ ...laid, map: moved(-1) })).toEqual(['bought breaks funding at 8111']);
    expect(faults({ ...laid, map: moved(1) })).toEqual(['bought: funding forbids nothing']);
    expect(map.placements.map((one) => [...broken(one, 0, { ...laid, map })])).toEqual([['start', 'funding']]);
  });
});
