import type { Action, Case, Tool } from '../../src/core/advice';
import type { Catalogue } from '../../src/core/catalogue';
import { type Document, emptyDocument } from '../../src/core/document';
import type { Answer } from '../../src/core/questionnaire';

const question = {
  weight: 1,
  choices: ['none', 'some', 'most', 'all'],
  owners: ['it'],
  cases: [],
  sources: [],
  terms: [],
  rests: 'inferred',
} as const;

/** Three invented questions: `b` hears `a`, `c` hears `b`; `a` is a gate. */
export const invented: Catalogue = {
  edition: 'test',
  areas: ['red', 'blue'],
  phases: [
    { id: 'start', areas: ['red'] },
    { id: 'prepare', areas: ['red', 'blue'] },
    { id: 'try', areas: ['blue'] },
  ],
  questions: [
    { ...question, id: 'a', area: 'red', phase: 'start', weight: 2, core: true },
    {
      ...question,
      id: 'b',
      area: 'red',
      phase: 'prepare',
      core: true,
      notApplicable: 'always',
      askWhen: { question: 'a', in: ['some', 'most', 'all'] },
    },
    { ...question, id: 'c', area: 'blue', phase: 'try', askWhen: { question: 'b', in: ['most', 'all'] } },
  ],
  gates: [{ id: 'first', question: 'a', in: ['most', 'all'], level: 'preparing' }],
  ceilings: [],
  efforts: [{ id: 'few', min: 1, max: 5 }],
  actions: [],
  cases: [],
  tools: [],
  profileOptions: {
    bodyTypes: ['village', 'town'],
    networkModels: ['alpha', 'beta'],
    aims: ['efficiency', 'continuity', 'work-styles'],
    ownDevices: ['none', 'some', 'only'],
    newOffice: ['none', 'planned'],
  },
  matching: {
    staffBands: [100],
    populationBands: [10_000],
    aimsOfTrigger: {},
    newOfficeTrigger: 'new-office',
    stageQuestion: 'a',
    stagesAhead: {},
    points: { sameSize: 3, nextSize: 1, aim: 2, obstacle: 1, obstaclesAtMost: 4, network: 2, stage: 1, occasion: 2 },
  },
  checks: [],
  methods: [],
  prices: [],
  deeds: [],
  spending: [],
  figures: [],
  survey: {
    introduction: { question: 'a', series: [] },
    sizes: [],
    use: { question: 'c', figures: [] },
    reasons: [],
    laterReasons: [],
  },
  doubts: [],
  sources: [],
  terms: [],
  day: [],
};

/** `invented` with a second question, `d`, on its first page; the quick version leaves it out. */
export const roomy: Catalogue = {
  ...invented,
  questions: [...invented.questions, { ...question, id: 'd', area: 'red', phase: 'start' }],
};

export const chosen = (choice: string): Answer => ({ state: 'chosen', choice });
export const unknown: Answer = { state: 'unknown' };
export const notApplicable: Answer = { state: 'not-applicable' };

export const NOW = '2026-11-22T14:05:00+09:00';
export const TODAY = '2026-11-22';

/** A document in which the given answers stand. */
export function documentWith(answers: Record<string, Answer>, more: Partial<Document> = {}): Document {
  return {
    ...emptyDocument('test', 'id', NOW, 'ja'),
    answers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, { answer, at: NOW }])),
    ...more,
  };
}

/** An action set off by anything below `all` at `a`, which it raises to `all`; `more` changes what a test is about. */
export function action(id: string, more: Partial<Action> = {}): Action {
  return {
    id,
    area: 'red',
    phase: 'start',
    when: { question: 'a', in: ['none', 'some', 'most'] },
    raises: [{ question: 'a', to: 'all' }],
    owners: ['it'],
    duration: null,
    effort: 'few',
    funding: 'none',
    needs: [],
    after: [],
    tools: [],
    cases: [],
    sources: [],
    ...more,
  };
}

/** A case of which nothing is known; `more` says what is. */
export function caseOf(id: string, more: Partial<Case> = {}): Case {
  return {
    id,
    group: 'outside',
    bodyType: 'town',
    prefecture: '20',
    trigger: null,
    aims: [],
    networkModel: null,
    stage: null,
    addresses: [],
    methods: [],
    tools: [],
    timeline: [],
    sources: [],
    asOf: 'unknown',
    ...more,
  };
}

export function tool(id: string, addresses: readonly string[]): Tool {
  return { id, addresses, needs: [], sources: [] };
}
