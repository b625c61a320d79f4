import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import type { Action } from '../../src/core/advice';
import { type Assessment, assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document, Plan, Targets } from '../../src/core/document';
import { proposedPlan } from '../../src/core/plan';
import type { Answer, LevelId, Question } from '../../src/core/questionnaire';
import { suppose } from '../../src/core/sandbox';
import { levelOf, levels } from '../../src/core/scoring';
import { finishOf, planOnly } from '../../src/core/targetDate';
import type { CostMode } from '../../src/core/targetSearch';
import { areByHand, isAimed, proposedTargets, shortAfter, type TargetPlan, targetPlan } from '../../src/core/targets';
import { action, chosen, documentWith, invented, NOW, TODAY, unknown } from '../support/invented';

const all: Record<string, LevelId> = { red: 'settling', blue: 'settling' };
const plain = proposedPlan({}, TODAY);

function question(id: string, area: string, more: Partial<Question> = {}): Question {
  const { askWhen: _, notApplicable: __, ...first } = invented.questions[0] as Question;
  return { ...first, id, area, phase: area === 'blue' ? 'prepare' : 'start', weight: 1, ...more };
}

const red = question('red-one', 'red');
const otherRed = question('red-two', 'red');
const blue = question('blue-one', 'blue');

const efforts = [
  { id: 'few', min: 1, max: 5 },
  { id: 'weeks', min: 6, max: 20 },
  { id: 'months', min: 21, max: 60 },
];

/** Proposed whatever is answered to `red-one`. */
function lifting(id: string, raises: readonly (readonly [string, string])[], more: Partial<Action> = {}): Action {
  return action(id, {
    when: { question: 'red-one', in: [...red.choices] },
    raises: raises.map(([of, to]) => ({ question: of, to })),
    ...more,
  });
}

function catalogueOf(actions: readonly Action[], more: Partial<Catalogue> = {}): Catalogue {
  return { ...invented, questions: [red, otherRed, blue], gates: [], efforts, actions, ...more };
}

interface Asked {
  readonly catalogue: Catalogue;
  readonly answers?: Record<string, Answer>;
  readonly plan?: Partial<Plan>;
  readonly levels?: Targets['levels'];
  readonly by?: CostMode;
}

const low = { 'red-one': chosen('none'), 'red-two': chosen('none'), 'blue-one': chosen('none') };

function planFor({ catalogue, answers = low, plan = {}, levels: wanted = all, by = 'effort' }: Asked): TargetPlan {
  const assessment = assess(catalogue, documentWith(answers), TODAY);
  return targetPlan({ catalogue, assessment, plan: { ...plain, ...plan }, levels: wanted, by });
}

const setOf = (plan: TargetPlan) => (plan.state === 'reached' ? plan.steps.map((step) => step.action) : plan.state);
const obstaclesOf = (plan: TargetPlan, area = 'red') => plan.areas.find((one) => one.area === area)?.obstacles;

const both = lifting('both', [
  ['red-one', 'all'],
  ['red-two', 'all'],
]);
const first = lifting('first', [['red-one', 'all']]);
const second = lifting('second', [['red-two', 'all']]);
const gates = [{ id: 'door', question: 'red-two', in: ['most', 'all'], level: 'preparing' as const }];

describe('targetPlan', () => {
  it('asks for nothing where every target is met', () => {
    const answers = { ...low, 'red-one': chosen('all'), 'red-two': chosen('most') };
    const plan = planFor({ catalogue: catalogueOf([first]), answers, levels: { red: 'settling' } });
    expect(plan).toMatchObject({ state: 'met', areas: [{ area: 'red', isReached: true, obstacles: [] }] });
  });

  it('takes one action rather than two of the same effort each', () => {
    expect(setOf(planFor({ catalogue: catalogueOf([first, second, both]), levels: { red: 'settling' } }))).toEqual([
      'both',
    ]);
  });

  it('takes two short actions rather than a long one', () => {
    const long = { ...both, effort: 'months' };
    expect(setOf(planFor({ catalogue: catalogueOf([first, second, long]), levels: { red: 'settling' } }))).toEqual([
      'first',
      'second',
    ]);
  });

  it('goes no further than the target', () => {
    const plan = planFor({ catalogue: catalogueOf([first, second]), levels: { red: 'preparing' } });
    expect(setOf(plan)).toEqual(['first']);
    expect(plan.areas[0]).toMatchObject({ now: 0, reached: 50, isReached: true });
  });

  it('counts the readiest choice once where two actions raise one question', () => {
    const some = lifting('some', [['red-one', 'most']]);
    const plan = planFor({ catalogue: catalogueOf([some, first]), levels: { red: 'trial-ready' } });
    expect(plan).toMatchObject({ state: 'out-of-reach', areas: [{ reached: 50 }] });
  });

  it('avoids initial budgets first, then supplementary ones, then days where one goes by funding', () => {
    const dear = { ...both, id: 'dear', funding: 'initial' as const };
    const middling = { ...both, id: 'middling', funding: 'supplementary' as const };
    const slow = [
      { ...first, id: 'slow-one', effort: 'months' },
      { ...second, id: 'slow-two', effort: 'months' },
    ];
    const levelsOf = { red: 'settling' } as const;
    const by = 'funding';
    const allowed: Partial<Plan> = { allow: ['supplementary'] };
    expect(setOf(planFor({ catalogue: catalogueOf([dear, middling, ...slow]), levels: levelsOf, by }))).toEqual([
      'slow-one',
      'slow-two',
    ]);
    const two = catalogueOf([dear, middling]);
    expect(setOf(planFor({ catalogue: two, levels: levelsOf, by, plan: allowed }))).toEqual(['middling']);
    expect(setOf(planFor({ catalogue: two, levels: levelsOf, by }))).toEqual(['dear']);
    expect(setOf(planFor({ catalogue: catalogueOf([dear, middling, ...slow]), levels: levelsOf }))).toEqual(['dear']);
  });

  it('takes the action that stands first in the assessment where two cost the same', () => {
    for (const actions of [
      [both, { ...both, id: 'twin' }],
      [{ ...both, id: 'twin' }, both],
    ]) {
      const [foremost] = assess(catalogueOf(actions), documentWith(low), TODAY).actions;
      expect(setOf(planFor({ catalogue: catalogueOf(actions), levels: { red: 'settling' } }))).toEqual([
        foremost?.action,
      ]);
    }
  });

  it('draws in what must come before, says for what, and reckons with its days', () => {
    const before = lifting('before', [['blue-one', 'some']], { effort: 'weeks' });
    const late = { ...both, after: ['before'] };
    const plan = planFor({ catalogue: catalogueOf([late, before]), levels: { red: 'settling' } });
    expect(plan).toMatchObject({
      state: 'reached',
      steps: [
        { action: 'before', lifts: [], before: ['both'] },
        { action: 'both', lifts: ['red'], before: [] },
      ],
      cost: { days: { min: 7, max: 25 }, initial: 0, supplementary: 0 },
    });
    const free = { ...both, id: 'free', effort: 'weeks' };
    expect(setOf(planFor({ catalogue: catalogueOf([late, before, free]), levels: { red: 'settling' } }))).toEqual([
      'free',
    ]);
  });

  it('names only the areas below their target among those that an action lifts', () => {
    const wide = lifting('wide', [
      ['red-one', 'all'],
      ['blue-one', 'all'],
    ]);
    const answers = { ...low, 'blue-one': chosen('most') };
    const plan = planFor({ catalogue: catalogueOf([wide]), answers, levels: { red: 'preparing', blue: 'preparing' } });
    expect(plan).toMatchObject({ state: 'reached', steps: [{ lifts: ['red'] }] });
  });

  it('draws in one action that opens a gate in the way, the one with which the set is smallest', () => {
    const behind = lifting('behind', [['blue-one', 'all']], { gates: 'required' });
    const long = { ...second, id: 'long', effort: 'weeks' };
    const plan = planFor({ catalogue: catalogueOf([behind, long, second], { gates }), levels: { blue: 'settling' } });
    expect(plan).toMatchObject({ steps: [{ action: 'second', before: ['behind'] }, { action: 'behind' }] });
    const useful = { ...long, raises: [...long.raises, { question: 'red-one', to: 'all' }] };
    expect(setOf(planFor({ catalogue: catalogueOf([behind, useful, second], { gates }) }))).toEqual(['long', 'behind']);
  });

  it('does not reckon with an action whose gate nothing opens, and says so', () => {
    const behind = lifting('behind', [['blue-one', 'all']], { gates: 'required' });
    const short = lifting('short', [['red-two', 'some']]);
    for (const opener of [[], [short], [{ ...second, gates: 'required' as const }]]) {
      const plan = planFor({ catalogue: catalogueOf([behind, ...opener], { gates }), levels: { blue: 'settling' } });
      expect(plan.state).toBe('out-of-reach');
      expect(obstaclesOf(plan, 'blue')).toEqual([{ kind: 'gate', gates: ['door'], actions: ['behind'] }]);
    }
  });

  it.each<[string, Partial<Plan>]>([
    ['dropped', { dropped: ['both'] }],
    ['decided against', { items: { both: { status: 'passed-over' } } }],
  ])('does not propose what was %s, and says that it would have helped', (_what, plan) => {
    const found = planFor({ catalogue: catalogueOf([both]), plan, levels: { red: 'settling' } });
    expect(found.state).toBe('out-of-reach');
    expect(obstaclesOf(found)).toEqual([{ kind: 'out-of-plan', actions: ['both'] }]);
  });

  it('names an opener that was dropped beside the gate that it would open', () => {
    const behind = lifting('behind', [['blue-one', 'all']], { gates: 'required' });
    const catalogue = catalogueOf([behind, second], { gates });
    const plan = planFor({ catalogue, plan: { dropped: ['second'] }, levels: { blue: 'settling' } });
    expect(obstaclesOf(plan, 'blue')).toEqual([
      { kind: 'gate', gates: ['door'], actions: ['behind'] },
      { kind: 'out-of-plan', actions: ['second'] },
    ]);
  });

  it('names わからない, unanswered questions and those that nothing lifts, and how far it comes', () => {
    const third = question('red-three', 'red');
    const catalogue = catalogueOf([second], { questions: [red, otherRed, third, blue] });
    const answers = { 'red-one': unknown, 'red-two': chosen('some'), 'blue-one': chosen('some') };
    // `second` fires at `red-one` answered by a choice; here it must fire at `red-two`.
    const fired = { ...catalogue, actions: [{ ...second, when: { question: 'red-two', in: ['some'] } }] };
    const plan = planFor({ catalogue: fired, answers });
    expect(plan.state).toBe('out-of-reach');
    expect(plan.areas[0]).toMatchObject({ now: 100 / 6, reached: 50, isReached: false });
    expect(obstaclesOf(plan)).toEqual([
      { kind: 'unanswered', questions: ['red-three'] },
      { kind: 'unknown', questions: ['red-one'] },
    ]);
    expect(obstaclesOf(plan, 'blue')).toEqual([{ kind: 'unlifted', questions: ['blue-one'] }]);
  });

  it('cannot reach a target for an area without a score', () => {
    const { 'blue-one': _, ...some } = low;
    const plan = planFor({ catalogue: catalogueOf([both]), answers: some, levels: { blue: 'preparing' } });
    expect(plan).toMatchObject({ state: 'out-of-reach', areas: [{ area: 'blue', now: null, reached: null }] });
    expect(obstaclesOf(plan, 'blue')).toEqual([{ kind: 'unanswered', questions: ['blue-one'] }]);
    const outside = catalogueOf([both], { questions: [red, otherRed] });
    expect(obstaclesOf(planFor({ catalogue: outside, levels: { blue: 'preparing' } }), 'blue')).toEqual([
      { kind: 'out-of-scope' },
    ]);
  });
});

const areas = ['red', 'blue', 'green'];
const scales = [2, 3, 4];
const anyLevel = fc.constantFrom<LevelId>('preparing', 'trial-ready', 'settling');

const anyCase = fc
  .record({
    questions: fc.array(
      fc.record({
        area: fc.constantFrom(...areas),
        weight: fc.constantFrom(1, 2),
        choices: fc.constantFrom(...scales),
        answer: fc.oneof(
          { weight: 12, arbitrary: fc.constantFrom<(number | 'unknown' | null)[]>(0, 0, 1, 2) },
          { weight: 1, arbitrary: fc.constantFrom<(number | 'unknown' | null)[]>('unknown', null) },
        ),
      }),
      { minLength: 3, maxLength: 8 },
    ),
    actions: fc.array(
      fc.record({
        raises: fc.array(fc.tuple(fc.nat(99), fc.constantFrom(1, 2, 3, 3)), { minLength: 1, maxLength: 3 }),
        gates: fc.constantFrom(undefined, undefined, 'required' as const),
        effort: fc.constantFrom('few', 'few', 'weeks', 'months'),
        funding: fc.constantFrom('none' as const, 'none' as const, 'initial' as const, 'supplementary' as const),
        after: fc.array(fc.nat(99), { maxLength: 2 }),
      }),
      { minLength: 6, maxLength: 12 },
    ),
    gates: fc.array(fc.tuple(fc.nat(99), fc.integer({ min: 1, max: 3 })), { maxLength: 2 }),
    out: fc.array(fc.nat(99), { maxLength: 2 }),
    levels: fc.record({ red: anyLevel, blue: anyLevel, green: anyLevel }, { requiredKeys: ['red'] }),
    by: fc.constantFrom<CostMode>('effort', 'funding'),
  })
  .map(({ questions: seeds, actions, gates: gateSeeds, out, levels: wanted, by }) => {
    const trigger = question('trigger', 'red', { weight: 1 });
    const questions = [
      trigger,
      ...seeds.map(({ area, weight, choices }, index) =>
        question(`q${index}`, area, { weight, choices: red.choices.slice(0, choices), phase: 'start' }),
      ),
    ];
    const at = (place: number) => questions[1 + (place % (questions.length - 1))] as Question;
    const choiceAt = (of: Question, place: number) => of.choices[Math.min(place, of.choices.length - 1)] as string;
    const raisesOf = (raises: readonly (readonly [number, number])[]) => {
      const to = new Map(raises.map(([place, step]) => [at(place).id, choiceAt(at(place), step)]));
      return [...to].map(([id, choice]) => ({ question: id, to: choice }));
    };
    const catalogue: Catalogue = {
      ...invented,
      areas,
      phases: [{ id: 'start', areas }],
      questions,
      efforts,
      gates: gateSeeds.map(([place, from], index) => {
        const of = at(place);
        return {
          id: `gate${index}`,
          question: of.id,
          in: [choiceAt(of, from), of.choices.at(-1) ?? ''],
          level: 'preparing',
        };
      }),
      actions: actions.map(({ raises, gates: rule, after, ...rest }, index) =>
        action(`act${index}`, {
          ...rest,
          when: { question: 'trigger', in: [...trigger.choices] },
          raises: raisesOf(raises),
          ...(rule ? { gates: rule } : {}),
          after: index === 0 ? [] : [...new Set(after.map((number) => `act${number % index}`))],
        }),
      ),
    };
    const answers: Record<string, Answer> = { trigger: chosen('all') };
    seeds.forEach(({ answer }, index) => {
      const of = questions[index + 1] as Question;
      if (answer !== null) answers[of.id] = answer === 'unknown' ? unknown : chosen(choiceAt(of, answer));
    });
    const plan: Plan = {
      ...plain,
      allow: by === 'funding' && out.length > 0 ? ['supplementary'] : [],
      dropped: out.map((number) => `act${number % actions.length}`),
    };
    return { catalogue, answers, plan, levels: wanted, by };
  });

type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never;

const has = (answer: Answer | undefined): answer is Extract<Answer, { state: 'chosen' }> => answer?.state === 'chosen';

/** What the rule says, written down once more and tried on every set, the foremost actions first. */
class Exhaustive {
  readonly #given: Case;
  readonly order: readonly Action[];

  constructor(given: Case, assessment: Assessment) {
    this.#given = given;
    this.order = assessment.actions
      .filter(({ action: id }) => !given.plan.dropped.includes(id))
      .map(({ action: id }) => given.catalogue.actions.find((one) => one.id === id) as Action);
  }

  #place(of: string, choice: string): number {
    return this.#given.catalogue.questions.find(({ id }) => id === of)?.choices.indexOf(choice) ?? -1;
  }

  #raises(one: Action, of: string): string | null {
    const to = one.raises.find((raise) => raise.question === of)?.to;
    const now = this.#given.answers[of];
    return to && has(now) && this.#place(of, to) > this.#place(of, now.choice) ? to : null;
  }

  #waits(one: Action): boolean {
    return (
      one.gates === 'required' ||
      one.after.some((id) => this.order.some((other) => other.id === id && this.#waits(other)))
    );
  }

  /** The groups of which one action each must be done before an action. */
  before(one: Action): readonly (readonly Action[])[] {
    const after = this.order.filter(({ id }) => one.after.includes(id)).map((other) => [other]);
    if (one.gates !== 'required') return after;
    const openers = this.#given.catalogue.gates
      .filter(({ question: of, in: enough }) => {
        const answer = this.#given.answers[of];
        return !(has(answer) && enough.includes(answer.choice));
      })
      .map(({ question: of, in: enough }) =>
        this.order.filter(
          (other) =>
            !this.#waits(other) && other.raises.some(({ question, to }) => question === of && enough.includes(to)),
        ),
      );
    return [...after, ...openers];
  }

  #reaches(set: readonly Action[]): boolean {
    const { catalogue, answers, levels: wanted } = this.#given;
    return Object.entries(wanted).every(([area, level]) => {
      const counted = catalogue.questions.filter(({ id, area: of }) => of === area && answers[id]);
      const points = counted.map((of) => {
        const answer = answers[of.id];
        if (!has(answer)) return 0;
        const reached = [answer.choice, ...set.flatMap((one) => this.#raises(one, of.id) ?? [])];
        return (of.weight * Math.max(...reached.map((choice) => this.#place(of.id, choice)))) / (of.choices.length - 1);
      });
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      const score = (100 * sum(points)) / sum(counted.map(({ weight }) => weight));
      const rank = (id: LevelId) => levels.findIndex((one) => one.id === id);
      return counted.length > 0 && rank(levelOf(score)) >= rank(level as LevelId);
    });
  }

  #price(set: readonly Action[]): readonly number[] {
    const days = set.reduce((sum, one) => sum + (efforts.find(({ id }) => id === one.effort)?.max ?? 0), 0);
    const isInitial = ({ funding }: Action) =>
      funding === 'initial' || (funding === 'supplementary' && !this.#given.plan.allow.includes('supplementary'));
    const initial = set.filter(isInitial).length;
    const supplementary =
      set.filter(({ funding }) => funding === 'supplementary').length -
      set.filter((one) => one.funding === 'supplementary' && isInitial(one)).length;
    return this.#given.by === 'effort' ? [days] : [initial, supplementary, days];
  }

  #isCheaper(one: readonly Action[], other: readonly Action[]): boolean {
    const prices = [this.#price(one), this.#price(other)] as const;
    const at = prices[0].findIndex((part, index) => part !== prices[1][index]);
    return at >= 0 && (prices[0][at] ?? 0) < (prices[1][at] ?? 0);
  }

  /** The first of the cheapest; ids, or null where none reaches. */
  best(): readonly string[] | null {
    const before = this.order.map((one) => this.before(one));
    let best: readonly Action[] | null = null;
    for (let bits = 2 ** this.order.length - 1; bits >= 0; bits -= 1) {
      const isIn = (index: number) => ((bits >> (this.order.length - 1 - index)) & 1) === 1;
      const set = this.order.filter((_, index) => isIn(index));
      const isClosed = before.every(
        (groups, index) => !isIn(index) || groups.every((group) => group.some((one) => set.includes(one))),
      );
      if (isClosed && (best === null || this.#isCheaper(set, best)) && this.#reaches(set)) best = set;
    }
    return best?.map(({ id }) => id) ?? null;
  }
}

/** How often each kind of case has come up. */
class Counts {
  readonly #seen = new Map<string, number>();

  add(kind: string, isSo = true): void {
    if (isSo) this.#seen.set(kind, this.of(kind) + 1);
  }

  of(kind: string): number {
    return this.#seen.get(kind) ?? 0;
  }
}

describe('targetPlan on any catalogue', () => {
  it('finds what an exhaustive search finds', () => {
    const seen = new Counts();
    fc.assert(
      fc.property(anyCase, (given) => {
        const assessment = assess(given.catalogue, documentWith(given.answers), TODAY);
        const found = targetPlan({ ...given, assessment });
        const search = new Exhaustive(given, assessment);
        const set = found.state === 'reached' ? found.steps.map((step) => step.action) : [];
        expect(found.state === 'out-of-reach' ? null : set).toEqual(search.best());
        const inSet = search.order.filter(({ id }) => set.includes(id));
        seen.add(found.state);
        seen.add(given.by, found.state === 'reached');
        seen.add('several', set.length > 1);
        seen.add(
          'drawn in',
          inSet.some((one) => search.before(one).length > 0),
        );
        const atGates = inSet.filter((one) => one.gates === 'required').map((one) => search.before(one));
        seen.add(
          'gate',
          atGates.some((groups) => groups.length > 0),
        );
        seen.add(
          'choice of openers',
          atGates.some((groups) => groups.some((group) => group.length > 1)),
        );
      }),
      { numRuns: 900, seed: 20261122 },
    );
    expect(seen.of('out-of-reach')).toBeGreaterThan(60);
    expect(seen.of('effort')).toBeGreaterThan(60);
    expect(seen.of('funding')).toBeGreaterThan(60);
    expect(seen.of('several')).toBeGreaterThan(100);
    expect(seen.of('drawn in')).toBeGreaterThan(60);
    expect(seen.of('gate')).toBeGreaterThan(20);
    expect(seen.of('choice of openers')).toBeGreaterThan(10);
  }, 60_000);

  it('says of the areas what the assessment of the supposed document says', () => {
    const seen = new Counts();
    fc.assert(
      fc.property(anyCase, (given) => {
        const document = documentWith(given.answers);
        const found = targetPlan({ ...given, assessment: assess(given.catalogue, document, TODAY) });
        const actions = found.state === 'reached' ? found.steps.map((step) => step.action) : [];
        if (actions.length === 0) return;
        seen.add('reached');
        const other = suppose(given.catalogue, document, { actions, answers: {} }, TODAY);
        const after = assess(given.catalogue, other, TODAY).areas;
        for (const { area, reached } of found.areas) {
          expect(after.find(({ id }) => id === area)?.score).toBeCloseTo(reached ?? Number.NaN, 9);
        }
      }),
      { numRuns: 300, seed: 20261122 },
    );
    expect(seen.of('reached')).toBeGreaterThan(50);
  }, 60_000);
});

/** The real questions, all answered by the same step. */
function answeredAt(step: number): Document {
  const answers = content.questions.map(({ id, choices }) => [id, chosen(choices[step] ?? '')] as const);
  return documentWith(Object.fromEntries(answers), { profile: { staff: 500, branches: 3, counterSections: 5 } });
}

describe('targetPlan on the real content', () => {
  const everywhere = (level: LevelId) => Object.fromEntries(content.areas.map((area) => [area, level]));

  it.each(['effort', 'funding'] as const)(
    'finds the set for all nine areas among more than forty actions at once, by %s',
    (by) => {
      const document = answeredAt(1);
      const assessment = assess(content, document, TODAY);
      expect(assessment.actions.length).toBeGreaterThan(40);
      for (const level of ['preparing', 'trial-ready', 'settling'] as const) {
        const times = [0, 1, 2].map(() => {
          const from = performance.now();
          const plan = targetPlan({ catalogue: content, assessment, plan: plain, levels: everywhere(level), by });
          expect(plan.state).toBe('reached');
          return performance.now() - from;
        });
        // A plain search through the sets does not end in minutes.
        expect(Math.min(...times)).toBeLessThan(1000);
      }
    },
  );

  it('says which gates nothing opens where their questions are not known', () => {
    const least = answeredAt(0);
    const gated = content.gates.map(({ question: id }) => [id, { answer: unknown, at: NOW }] as const);
    const document = { ...least, answers: { ...least.answers, ...Object.fromEntries(gated) } };
    const assessment = assess(content, document, TODAY);
    const plan = targetPlan({
      catalogue: content,
      assessment,
      plan: plain,
      levels: everywhere('settling'),
      by: 'effort',
    });
    expect(plan.state).toBe('out-of-reach');
    const shut = plan.areas.flatMap(({ obstacles }) =>
      obstacles.flatMap((one) => (one.kind === 'gate' ? one.gates : [])),
    );
    const closed = assessment.gates.filter(({ state }) => state === 'unconfirmed').map(({ id }) => id);
    expect(new Set(shut)).toEqual(new Set(closed));
    expect(closed.length).toBeGreaterThan(0);
  });

  it('brings the least ready hall everywhere, what opens its gates in the set', () => {
    const assessment = assess(content, answeredAt(0), TODAY);
    const plan = targetPlan({
      catalogue: content,
      assessment,
      plan: plain,
      levels: everywhere('settling'),
      by: 'effort',
    });
    expect(plan.state).toBe('reached');
    const all: Catalogue = content;
    const set = plan.state === 'reached' ? plan.steps.map((step) => step.action) : [];
    for (const { question: id, in: enough } of all.gates) {
      const raises = all.actions.filter((one) =>
        one.raises.some(({ question, to }) => question === id && enough.includes(to)),
      );
      expect(set.filter((one) => raises.some((action) => action.id === one))).not.toEqual([]);
    }
  });
});

describe('isAimed', () => {
  it('counts only levels of areas that the edition has', () => {
    expect(isAimed(invented, {})).toBe(false);
    expect(isAimed(invented, { gone: 'settling' })).toBe(false);
    expect(isAimed(invented, { gone: 'settling', red: 'settling' })).toBe(true);
  });
});

describe('areByHand', () => {
  it.each<[boolean, Targets['levels']]>([
    [false, {}],
    [false, { red: 'settling', blue: 'settling' }],
    [true, { red: 'settling' }],
    [true, { red: 'settling', blue: 'trial-ready' }],
    [true, { red: 'settling', blue: 'settling', gone: 'settling' }],
  ])('is %s of %o', (isSo, levelsOf) => {
    expect(areByHand(levelsOf, ['red', 'blue'])).toBe(isSo);
  });
});

describe('shortAfter', () => {
  const follow = question('red-late', 'red', { askWhen: { question: 'red-one', in: ['all'] } });
  const catalogue = catalogueOf([first], { questions: [red, follow, blue] });
  const answers = { 'red-one': chosen('none'), 'blue-one': chosen('none') };
  const short = (more: Record<string, Answer>, wanted: Targets['levels'], actions: readonly string[]) =>
    shortAfter(catalogue, documentWith({ ...answers, ...more }), { actions, levels: wanted }, TODAY).map(
      ({ id, score }) => [id, score],
    );

  it('names an area that a kept answer brings below its target once it is heard again', () => {
    const kept = { 'red-late': chosen('none') };
    expect(short(kept, { red: 'settling' }, ['first'])).toEqual([['red', 50]]);
    expect(short(kept, { red: 'preparing' }, ['first'])).toEqual([]);
  });

  it('names none where what is newly asked has no answer, and none without a target', () => {
    expect(short({}, { red: 'settling' }, ['first'])).toEqual([]);
    expect(short({ 'red-late': chosen('none') }, {}, ['first'])).toEqual([]);
  });
});

describe('proposedTargets', () => {
  it.each([
    ['2026-11-22', '2028-03-31'],
    ['2026-03-31', '2027-03-31'],
    ['2026-04-01', '2028-03-31'],
  ])('begin on %s with the end of the next fiscal year, %s, and no level', (date, end) => {
    expect(proposedTargets(date)).toEqual({ date: end, levels: {} });
  });
});

describe('planOnly', () => {
  const assessment = assess(catalogueOf([first, second, both]), documentWith(low), TODAY);

  it('drops what is proposed and not among the given ones, and nothing else of the plan', () => {
    const plan: Plan = {
      ...plain,
      chosen: ['own'],
      dropped: ['first'],
      capacity: 5,
      items: { second: { owner: 'x', status: 'not-started' } },
    };
    expect(planOnly(plan, assessment, ['both'])).toEqual({ ...plan, dropped: ['first', 'second'] });
  });

  it.each(['under-way', 'done'] as const)('keeps what is %s', (status) => {
    const plan: Plan = { ...plain, items: { first: { status } } };
    expect(planOnly(plan, assessment, ['both']).dropped).toEqual(['second']);
  });
});

describe('finishOf', () => {
  const quick = { ...first, duration: { min: 1, max: 13, unit: 'week', mark: 'estimate' } } as const;
  const slow = {
    ...second,
    duration: { min: 14, max: 26, unit: 'week', mark: 'estimate' },
    needs: ['rule-change'],
  } as const;
  const own = lifting('own', [['blue-one', 'all']], { when: { question: 'red-one', in: ['all'] } });
  const catalogue = catalogueOf([quick, slow, own]);
  const finish = (plan: Partial<Plan>, actions: readonly string[]) => {
    const document = documentWith(low, { plan: { ...plain, ...plan } });
    return finishOf(catalogue, document, assess(catalogue, document, TODAY), actions);
  };

  it('is the end of the last quarter in which one of them stands', () => {
    expect(finish({}, ['first'])).toEqual({ day: '2026-12-31', unplaced: [] });
    expect(finish({}, ['first', 'second'])).toEqual({ day: '2027-03-31', unplaced: [] });
  });

  it('does not wait for anything else that is proposed or taken up', () => {
    expect(finish({ capacity: 1, chosen: ['own'] }, ['first']).day).toBe('2026-12-31');
  });

  it('names what has no place in the roadmap', () => {
    expect(finish({ allow: [] }, ['first', 'second'])).toEqual({ day: '2026-12-31', unplaced: ['second'] });
    expect(finish({ allow: [] }, ['second'])).toEqual({ day: null, unplaced: ['second'] });
  });
});
