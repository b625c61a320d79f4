import fc from 'fast-check';
import type { Action } from '../../src/core/advice';
import type { Catalogue } from '../../src/core/catalogue';
import { type Document, FORMAT, VERSION } from '../../src/core/document';
import type { Answer, Condition, PhaseId, Profile, Question } from '../../src/core/questionnaire';
import { action, caseOf, invented, tool } from './invented';

const areas = ['red', 'blue', 'green'];
const phases: readonly PhaseId[] = ['start', 'prepare', 'try'];
const choices = ['none', 'some', 'most', 'all', 'beyond'];

/** Picks from a list by any natural number. */
function pick<T>(list: readonly T[], number: number): T {
  const found = list[number % list.length];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}

const profileCondition: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { profile: 'counterSections', above: 0 },
  { profile: 'staff', atMost: 100 },
  { profile: 'newOffice', is: 'planned' },
);

interface ConditionSeed {
  readonly kind: 'question' | 'profile' | 'all' | 'any';
  readonly first: number;
  readonly second: number;
  readonly from: number;
  readonly other: Condition;
}

const conditionSeed: fc.Arbitrary<ConditionSeed> = fc.record({
  kind: fc.constantFrom('question', 'question', 'profile', 'all', 'any'),
  first: fc.nat(99),
  second: fc.nat(99),
  from: fc.nat(99),
  other: profileCondition,
});

/** A condition that listens only to the given questions. @param side which end of the choices it wants */
function conditionOn(questions: readonly Question[], seed: ConditionSeed, side: 'ready' | 'unready'): Condition {
  if (questions.length === 0 || seed.kind === 'profile') return seed.other;
  const one = (number: number): Condition => {
    const question = pick(questions, number);
    const cut = 1 + (seed.from % (question.choices.length - 1));
    return {
      question: question.id,
      in: side === 'ready' ? question.choices.slice(cut) : question.choices.slice(0, cut),
    };
  };
  if (seed.kind === 'question') return one(seed.first);
  return seed.kind === 'all' ? { all: [one(seed.first), seed.other] } : { any: [one(seed.first), one(seed.second)] };
}

const questionSeed = fc.record({
  area: fc.constantFrom(...areas),
  phase: fc.constantFrom(...phases),
  weight: fc.constantFrom(1, 2),
  choices: fc.integer({ min: 2, max: 5 }),
  core: fc.boolean(),
  askWhen: fc.option(conditionSeed),
  notApplicable: fc.constantFrom('never', 'always', 'profile'),
});

const phaseOrders: fc.Arbitrary<Catalogue['phases']> = fc
  .tuple(...phases.map((id) => fc.shuffledSubarray(areas, { minLength: 3 }).map((order) => ({ id, areas: order }))))
  .map((order) => order);

function questionsFrom(
  order: Catalogue['phases'],
  seeds: readonly (typeof questionSeed extends fc.Arbitrary<infer S> ? S : never)[],
) {
  const place = ({ phase, area }: { phase: PhaseId; area: string }) =>
    phases.indexOf(phase) * 10 + (order.find(({ id }) => id === phase)?.areas.indexOf(area) ?? 0);
  const inAskingOrder = seeds.map((seed, index) => ({ ...seed, index })).sort((a, b) => place(a) - place(b));
  const built: { readonly question: Question; readonly index: number }[] = [];
  for (const { area, phase, weight, choices: count, core, askWhen, notApplicable, index } of inAskingOrder) {
    const earlier = built.map(({ question }) => question);
    const question: Question = {
      id: `q${index}`,
      area,
      phase,
      weight,
      choices: choices.slice(0, count),
      owners: ['it'],
      cases: [],
      sources: [],
      terms: [],
      rests: 'inferred',
      ...(core ? { core: true as const } : {}),
      ...(askWhen ? { askWhen: conditionOn(earlier, askWhen, 'ready') } : {}),
      ...(notApplicable === 'always' ? { notApplicable: 'always' as const } : {}),
      ...(notApplicable === 'profile' ? { notApplicable: { profile: 'ownDevices' as const, is: 'only' } } : {}),
    };
    built.push({ question, index });
  }
  return built.sort((a, b) => a.index - b.index).map(({ question }) => question);
}

const actionSeed = fc.record({
  when: conditionSeed,
  renewal: fc.boolean(),
  phase: fc.constantFrom(...phases),
  raises: fc.array(fc.tuple(fc.nat(99), fc.nat(4)), { minLength: 1, maxLength: 3 }),
  gates: fc.constantFrom(undefined, undefined, undefined, 'required' as const, 'unmet' as const),
  effort: fc.constantFrom('few', 'weeks', 'unheard-of'),
  after: fc.array(fc.nat(99), { maxLength: 2 }),
});

function raisesOf(questions: readonly Question[], seeds: readonly (readonly [number, number])[]): Action['raises'] {
  const raised = new Map(
    seeds.map(([number, to]) => {
      const { id, choices: its } = pick(questions, number);
      return [id, pick(its, to)];
    }),
  );
  return [...raised].map(([question, to]) => ({ question, to }));
}

/** A catalogue of up to nine questions, conditions pointing backward, prerequisites without cycles. */
export const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    order: phaseOrders,
    questions: fc.array(questionSeed, { minLength: 1, maxLength: 9 }),
    gates: fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { maxLength: 2 }),
    actions: fc.array(actionSeed, { maxLength: 7 }),
    turn: fc.nat(6),
    addresses: fc.array(fc.array(fc.nat(99), { maxLength: 3 }), { maxLength: 4 }),
  })
  .map(({ order, questions: seeds, gates, actions: actionSeeds, turn, addresses }) => {
    const questions = questionsFrom(order, seeds);
    const actions = actionSeeds.map(({ when, renewal, raises, gates: rule, after, ...rest }, index): Action => {
      const said = conditionOn(questions, when, 'unready');
      const soon: Condition = { renewal: 'pcs', withinMonths: 18 };
      return action(`act${index}`, {
        ...rest,
        when: renewal ? { any: [said, soon] } : said,
        raises: raisesOf(questions, [...raises, [when.first, 4]]),
        ...(rule ? { gates: rule } : {}),
        after: index === 0 ? [] : [...new Set(after.map((number) => `act${number % index}`))],
      });
    });
    const addressed = addresses.map((list) => list.map((number) => pick(questions, number).id));
    return {
      ...invented,
      areas,
      phases: order,
      questions,
      gates: gates.map(([number, from], index) => {
        const { id, choices: its } = pick(questions, number);
        return {
          id: `gate${index}`,
          question: id,
          in: its.slice(1 + (from % (its.length - 1))),
          level: 'preparing' as const,
        };
      }),
      efforts: [
        { id: 'few', min: 1, max: 5 },
        { id: 'weeks', min: 6, max: 20 },
      ],
      actions: [...actions.slice(turn), ...actions.slice(0, turn)],
      cases: addressed.map((list, index) =>
        caseOf(`case${index}`, {
          addresses: list,
          group: pick(['casebook', 'outside', 'rules', 'mention'] as const, index + turn),
          ...(index % 2 ? { staff: { value: 90 * (index + 1), mark: 'source' as const } } : {}),
          trigger: pick([null, 'new-office', 'continuity'], index + turn),
          networkModel: pick([null, 'alpha', 'beta'], index),
          stage: pick([null, 'trial', 'settled'] as const, index),
        }),
      ),
      tools: addressed.map((list, index) => tool(`tool${index}`, list)),
      matching: {
        ...invented.matching,
        stageQuestion: 'q0',
        stagesAhead: { none: ['trial'] },
        aimsOfTrigger: { continuity: ['continuity'] },
      },
    };
  });

const count = fc.nat(20_000);
const month = fc
  .tuple(fc.integer({ min: 2020, max: 2033 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

/** A profile with any of its fields absent. */
export const anyProfile: fc.Arbitrary<Profile> = fc.record(
  {
    bodyType: fc.constantFrom('town', 'village'),
    prefecture: fc.constantFrom('01', '20'),
    population: count,
    staff: fc.constantFrom(57, 100, 101, 20_000),
    counterSections: fc.nat(3),
    branches: fc.nat(3),
    terminals: fc.nat(60),
    networkModel: fc.constantFrom('alpha', 'beta'),
    aims: fc.subarray(['continuity', 'efficiency', 'work-styles']),
    tools: fc.subarray(['tool0', 'tool1']),
    remoteMethod: fc.constantFrom('none', 'remote-desktop'),
    ownDevices: fc.constantFrom('none', 'only'),
    newOffice: fc.constantFrom('none', 'planned'),
    renewals: fc.record({ pcs: month, telephone: month, 'core-system': month, building: month }, { requiredKeys: [] }),
    budgetMonth: fc.integer({ min: 1, max: 12 }),
  },
  { requiredKeys: [] },
);

/** Answers to some of the questions; now and then one that an older edition must have offered. */
export function anyAnswers({ questions }: Catalogue): fc.Arbitrary<Record<string, Answer>> {
  const answerTo = ({ choices: its }: Question): fc.Arbitrary<Answer> =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...its).map((choice): Answer => ({ state: 'chosen', choice })) },
      { weight: 1, arbitrary: fc.constant<Answer>({ state: 'unknown' }) },
      { weight: 1, arbitrary: fc.constant<Answer>({ state: 'not-applicable' }) },
      { weight: 1, arbitrary: fc.constant<Answer>({ state: 'chosen', choice: 'gone' }) },
    );
  const entries = questions.map((question) =>
    fc.option(answerTo(question).map((answer) => [question.id, answer] as const)),
  );
  return fc.tuple(...entries).map((all) => Object.fromEntries(all.filter((entry) => entry !== null)));
}

/** What people, other programs and attackers put into a text field; at most `maxLength` UTF-16 units. */
export function hostileText(maxLength: number): fc.Arbitrary<string> {
  const nasty = [
    '\u0000',
    '\u001b',
    '\ud800',
    '\udfff',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u2028',
    '"',
    '\\',
    '{',
    '</script>',
    'か\u3099',
    '𠮷',
    '朝日村',
    '=1+1',
  ];
  return fc
    .oneof(
      fc.string({ unit: 'binary', maxLength }),
      fc.string({ unit: fc.constantFrom(...nasty), maxLength }),
      fc.string({ maxLength }),
    )
    .map((text) => text.slice(0, maxLength));
}

const moment = fc
  .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2040-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any document that the program may have written, its texts hostile. */
export const anyDocument: fc.Arbitrary<Document> = anyAnswers(invented).chain((answers) =>
  fc.record({
    format: fc.constant(FORMAT),
    version: fc.constant(VERSION),
    edition: hostileText(40),
    id: fc.uuid(),
    rev: count,
    savedAt: moment,
    mode: fc.constantFrom('quick', 'full'),
    language: fc.constantFrom('ja', 'en'),
    cursor: fc.constantFrom<Document['cursor'][]>(
      { at: 'welcome' },
      { at: 'review' },
      { at: 'question', question: 'b' },
    ),
    respondent: fc.record(
      { body: hostileText(400), section: hostileText(400), role: hostileText(400) },
      { requiredKeys: ['body'] },
    ),
    profile: anyProfile,
    answers: fc
      .record({ at: moment, by: hostileText(400) }, { requiredKeys: ['at'] })
      .map((rest) => Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { ...rest, answer }]))),
    remarks: fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'left'),
      fc.record({ note: hostileText(500), evidence: hostileText(1500), recheck: fc.boolean() }, { requiredKeys: [] }),
      { noNullPrototype: true },
    ),
    orphaned: fc.dictionary(
      fc.constantFrom('left', 'gone-too'),
      fc.record({ at: moment, answer: fc.constant<Answer>({ state: 'unknown' }) }),
      {
        noNullPrototype: true,
      },
    ),
  }),
);
