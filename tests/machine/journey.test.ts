import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, type SnapshotFrom } from 'xstate';
import { adjacencyMapToArray, getAdjacencyMap, getShortestPaths } from 'xstate/graph';
import type { Catalogue } from '../../src/core/catalogue';
import type { Cursor, Document } from '../../src/core/document';
import { proposedPlan } from '../../src/core/plan';
import type { Answer, Mode } from '../../src/core/questionnaire';
import { type JourneyEvent, type JourneyInput, places } from '../../src/machine/context';
import { journey } from '../../src/machine/journey';
import { type Layout, pageAt, pages, talkOf } from '../../src/machine/pages';
import { anyAnswers, anyCatalogue, anyProfile } from '../support/arbitrary';
import { chosen, documentWith, invented, NOW, notApplicable, roomy, TODAY, unknown } from '../support/invented';

type Snapshot = SnapshotFrom<typeof journey>;

const everything = { a: chosen('all'), b: chosen('all'), c: chosen('all'), d: chosen('all') };
const on = (question: string): Cursor => ({ at: 'question', question });
const walks = ['welcome', 'profile', 'start', 'prepare', 'try', 'review', 'result'] as const;

function input(document: Document, more: Partial<JourneyInput> = {}): JourneyInput {
  return { catalogue: roomy, document, layout: 'question', readOnly: false, now: () => NOW, ...more };
}

function start(document: Document, more: Partial<JourneyInput> = {}) {
  return createActor(journey, { input: input(document, more) }).start();
}

type Actor = ReturnType<typeof start>;
const walkOf = (actor: Actor) => actor.getSnapshot().value.walk;
const cursorOf = (actor: Actor) => actor.getSnapshot().context.document.cursor;

function send(actor: Actor, ...events: (JourneyEvent | JourneyEvent['type'])[]) {
  for (const event of events) actor.send(typeof event === 'string' ? ({ type: event } as JourneyEvent) : event);
}

/** The questions on screen that lack an answer. */
function openOn(actor: Actor) {
  const { context } = actor.getSnapshot();
  const { heard } = talkOf(context);
  return pageAt(context, context.document.cursor)?.questions.filter(({ id }) => !heard[id]) ?? [];
}

/** What two situations must share to be the same one. */
function serializeState({ value, context }: Snapshot): string {
  const { document, layout, filling, readOnly, place, topic } = context;
  const answers = Object.entries(document.answers).map(([id, { answer }]) => [id, answer]);
  return JSON.stringify([
    value,
    document.cursor,
    document.mode,
    answers.sort(),
    layout,
    filling,
    readOnly,
    place,
    topic,
  ]);
}

const walking: readonly JourneyEvent[] = [
  { type: 'begin', mode: 'quick' },
  { type: 'begin', mode: 'full' },
  { type: 'resume' },
  { type: 'home' },
  { type: 'next' },
  { type: 'back' },
  { type: 'review' },
  { type: 'finish' },
  { type: 'extend' },
  { type: 'fill' },
  ...[on('d'), on('b'), on('c'), on('missing'), { at: 'result' } as const].map(
    (cursor) => ({ type: 'goTo', cursor }) as const,
  ),
  { type: 'lay', layout: 'question' },
  { type: 'lay', layout: 'section' },
];
const answering: readonly JourneyEvent[] = [
  ...(
    [
      ['a', chosen('none')],
      ['a', chosen('all')],
      ['b', unknown],
      ['b', chosen('all')],
      ['d', chosen('all')],
    ] as const
  ).map(([question, answer]) => ({ type: 'answer', question, answer }) as const),
  { type: 'clear', question: 'a' },
];

function explore(events: readonly JourneyEvent[], more: Partial<JourneyInput> = {}, document = documentWith({})) {
  return { input: input(document, more), events, serializeState };
}

/** Answers arriving at any time, whatever is on screen. */
const graph = getAdjacencyMap(journey, explore([...walking, ...answering]));
const steps = adjacencyMapToArray(graph);
const situations = Object.values(graph).map(({ state }) => state);

/** Answers given only to the questions on screen, as a person gives them. */
const onScreen = getAdjacencyMap(journey, {
  ...explore([...walking, ...answering]),
  filterEvents: ({ context }, event) =>
    !('question' in event) ||
    (pageAt(context, context.document.cursor)?.questions.some(({ id }) => id === event.question) ?? false),
});

describe('journey', () => {
  it('has a graph worth walking', () => {
    expect(situations.length).toBeGreaterThan(500);
    expect(situations.filter(({ value }) => value.walk === 'arriving')).toEqual([]);
  });

  it('reaches every state of the walk and every question', () => {
    expect(new Set(situations.map(({ value }) => value.walk))).toEqual(new Set(walks));
    const asked = situations.flatMap(({ context }) =>
      context.document.cursor.at === 'question' ? [context.document.cursor.question] : [],
    );
    expect(new Set(asked)).toEqual(new Set(['a', 'b', 'c', 'd']));
  });

  it('reaches every question by 次へ and answers alone', () => {
    const forward: JourneyEvent[] = [
      { type: 'begin', mode: 'full' },
      { type: 'next' },
      ...['a', 'b', 'c', 'd'].map((question) => ({ type: 'answer', question, answer: chosen('all') }) as const),
    ];
    const ends = getShortestPaths(journey, explore(forward)).map(({ state }) => state.context.document.cursor);
    for (const question of ['a', 'b', 'c', 'd']) expect(ends).toContainEqual(on(question));
  });

  it('stands in the state to which its cursor belongs, on an asked question', () => {
    for (const { state } of Object.values(onScreen)) {
      const { value, context } = state;
      if (value.walk === 'welcome') continue;
      const { cursor } = context.document;
      if (cursor.at !== 'question') {
        expect(cursor.at).toBe(value.walk);
        continue;
      }
      expect(talkOf(context).asked.map(({ id }) => id)).toContain(cursor.question);
      expect(pageAt(context, cursor)?.phase).toBe(value.walk);
    }
  });

  it('has no dead end: forward alone leads from everywhere to the review and to the result', () => {
    const forward = new Map<string, Map<string, string>>();
    for (const { state, event, nextState } of steps) {
      const from = serializeState(state);
      const ways = forward.get(from) ?? new Map<string, string>();
      ways.set(JSON.stringify(event), serializeState(nextState));
      forward.set(from, ways);
    }
    const walkAt = new Map(situations.map((state) => [serializeState(state), state.value.walk]));
    const go = (from: string, event: JourneyEvent) => forward.get(from)?.get(JSON.stringify(event)) ?? from;
    for (const situation of situations) {
      let place = serializeState(situation);
      if (situation.value.walk === 'welcome') place = go(place, { type: 'begin', mode: 'full' });
      for (let step = 0; step < 6 && walkAt.get(place) !== 'review' && walkAt.get(place) !== 'result'; step += 1) {
        place = go(place, { type: 'next' });
      }
      if (walkAt.get(place) === 'result') place = go(place, { type: 'back' });
      expect(walkAt.get(place)).toBe('review');
      expect(walkAt.get(go(place, { type: 'finish' }))).toBe('result');
    }
  });

  it('comes back to the welcome from everywhere by 戻る alone', () => {
    for (const situation of situations) {
      const actor = createActor(journey, { snapshot: situation, input: situation.context }).start();
      for (let step = 0; step < 8; step += 1) send(actor, 'back');
      expect(actor.getSnapshot().value.walk).toBe('welcome');
    }
  });

  it('undoes 次へ by 戻る', () => {
    let undone = 0;
    for (const { state, event, nextState } of adjacencyMapToArray(onScreen)) {
      if (event.type !== 'next' || state.context.filling || state.value.walk === nextState.value.walk) continue;
      const actor = createActor(journey, { snapshot: nextState, input: nextState.context }).start();
      send(actor, 'back');
      const { value, context } = actor.getSnapshot();
      expect(value.walk).toBe(state.value.walk);
      expect(pageAt(context, context.document.cursor)).toEqual(pageAt(state.context, state.context.document.cursor));
      undone += 1;
    }
    expect(undone).toBeGreaterThan(100);
  });

  it('changes answers only by answering', () => {
    const answersIn = (state: Snapshot) => state.context.document.answers;
    for (const { state, event, nextState } of steps) {
      if (event.type === 'answer' || event.type === 'clear') continue;
      expect(answersIn(nextState)).toBe(answersIn(state));
    }
  });

  it('counts each change of answers or mode in the revision, and nothing else', () => {
    const counted = new Set(['answer', 'clear', 'begin', 'extend']);
    for (const { state, event, nextState } of steps) {
      const isChange = nextState.context.document.rev === state.context.document.rev + 1;
      expect(isChange || nextState.context.document.rev === state.context.document.rev).toBe(true);
      if (isChange) expect(counted).toContain(event.type);
      if (event.type === 'answer') expect(isChange).toBe(true);
    }
  });

  it('walks the phases in order from the welcome to the result and back', () => {
    const actor = start(documentWith({}));
    expect(walkOf(actor)).toBe('welcome');
    send(actor, { type: 'begin', mode: 'full' }, 'next');
    for (const [question, answer] of Object.entries(everything)) send(actor, { type: 'answer', question, answer });
    const walked = (type: 'next' | 'finish' | 'back') => {
      send(actor, type);
      return walkOf(actor);
    };
    const seen = [walkOf(actor), ...(['next', 'next', 'next', 'next', 'finish'] as const).map(walked)];
    expect(seen).toEqual(['start', 'start', 'prepare', 'try', 'review', 'result']);
    const way = Array.from({ length: 7 }, () => walked('back'));
    expect(way).toEqual(['review', 'try', 'prepare', 'start', 'start', 'profile', 'welcome']);
  });

  it('passes a phase in which nothing is asked', () => {
    const actor = start(documentWith({ a: chosen('none') }, { cursor: on('d') }));
    send(actor, 'next');
    expect(walkOf(actor)).toBe('review');
    send(actor, 'back');
    expect(cursorOf(actor)).toEqual(on('d'));
  });

  it('leads from any question to the review at once', () => {
    for (const cursor of [on('a'), on('b'), on('c')]) {
      const actor = start(documentWith(everything, { cursor }));
      send(actor, 'review');
      expect([walkOf(actor), cursorOf(actor)]).toEqual(['review', { at: 'review' }]);
    }
  });

  it('reaches the review although the catalogue asks nothing', () => {
    const actor = start(documentWith({}), { catalogue: { ...invented, questions: [] } });
    send(actor, { type: 'begin', mode: 'full' }, 'next');
    expect(walkOf(actor)).toBe('review');
    send(actor, 'back');
    expect(walkOf(actor)).toBe('profile');
  });

  it.each<[Cursor, string]>([
    [on('a'), 'start'],
    [on('d'), 'start'],
    [on('b'), 'prepare'],
    [on('c'), 'try'],
    [{ at: 'profile' }, 'profile'],
    [{ at: 'review' }, 'review'],
    [{ at: 'result' }, 'result'],
    [{ at: 'welcome' }, 'welcome'],
  ])('resumes a document at its cursor %j, at the start and when it is opened', (cursor, walk) => {
    const document = documentWith(everything, { cursor });
    const opened = start(documentWith({}));
    send(opened, { type: 'open', document, readOnly: false });
    for (const actor of [start(document), opened]) {
      expect(walkOf(actor)).toBe(walk);
      expect(actor.getSnapshot().context.document).toEqual(document);
    }
  });

  it('resumes at the next asked question where the one at the cursor is not asked any more', () => {
    const actor = start(documentWith({ a: chosen('all'), b: chosen('all') }, { cursor: on('d'), mode: 'quick' }));
    expect([walkOf(actor), cursorOf(actor)]).toEqual(['prepare', on('b')]);
  });

  it.each<[string, Record<string, Answer>, Cursor]>([
    ['b', { a: chosen('none') }, { at: 'review' }],
    ['c', { a: chosen('all'), b: chosen('none') }, { at: 'review' }],
    ['missing', { a: chosen('none') }, on('a')],
    ['b', { a: chosen('all') }, on('b')],
  ])('settles goTo %s after %j on %j', (question, answers, settled) => {
    const actor = start(documentWith(answers, { cursor: { at: 'profile' } }));
    send(actor, { type: 'goTo', cursor: on(question) });
    expect(cursorOf(actor)).toEqual(settled);
  });

  it('leaves the document the very same where it is sent to where it stands, and at its start', () => {
    const document = documentWith(everything, { cursor: on('b') });
    const actor = start(document);
    expect(actor.getSnapshot().context.document).toBe(document);
    send(actor, { type: 'goTo', cursor: on('b') });
    expect(actor.getSnapshot().context.document).toBe(document);
    send(actor, { type: 'goTo', cursor: on('d') });
    expect(actor.getSnapshot().context.document).not.toBe(document);
  });

  it('goes home without losing the place, and resumes there', () => {
    const actor = start(documentWith(everything, { cursor: on('b') }));
    send(actor, 'home');
    expect([walkOf(actor), cursorOf(actor)]).toEqual(['welcome', on('b')]);
    send(actor, 'resume');
    expect(walkOf(actor)).toBe('prepare');
  });

  it('keeps the answers when it begins anew in the other version', () => {
    const actor = start(documentWith(everything));
    send(actor, { type: 'begin', mode: 'quick' });
    expect(actor.getSnapshot().context.document).toMatchObject({
      mode: 'quick',
      answers: documentWith(everything).answers,
    });
  });

  it('visits the same questions in both layouts', () => {
    const visited = (layout: Layout) => {
      const actor = start(documentWith(everything, { cursor: { at: 'profile' } }), { layout });
      const seen: string[] = [];
      for (let step = 0; step < 9 && walkOf(actor) !== 'review'; step += 1) {
        send(actor, 'next');
        const { context } = actor.getSnapshot();
        seen.push(...(pageAt(context, context.document.cursor)?.questions.map(({ id }) => id) ?? []));
      }
      return seen;
    };
    expect(visited('section')).toEqual(['a', 'd', 'b', 'c']);
    expect(visited('question')).toEqual(['a', 'd', 'b', 'c']);
  });

  it('keeps its place when the layout changes', () => {
    const actor = start(documentWith(everything, { cursor: on('d') }));
    send(actor, { type: 'lay', layout: 'section' });
    expect([walkOf(actor), cursorOf(actor)]).toEqual(['start', on('d')]);
    send(actor, 'next');
    expect(cursorOf(actor)).toEqual(on('b'));
  });

  it('extends quick to full at the first question that is still open', () => {
    const actor = start(
      documentWith({ a: chosen('all'), b: chosen('all') }, { mode: 'quick', cursor: { at: 'result' } }),
    );
    send(actor, 'extend');
    expect(actor.getSnapshot().context.document).toMatchObject({ mode: 'full', cursor: on('d') });
    send(actor, 'next');
    expect(cursorOf(actor)).toEqual(on('c'));
    send(actor, 'next');
    expect(walkOf(actor)).toBe('review');
  });

  it('goes to every neighbour again once 戻る has ended the filling', () => {
    const actor = start(documentWith({ a: chosen('all'), b: chosen('all') }, { cursor: { at: 'result' } }));
    send(actor, 'fill', 'next');
    expect(cursorOf(actor)).toEqual(on('c'));
    send(actor, 'back', 'back');
    expect(cursorOf(actor)).toEqual(on('d'));
    send(actor, 'next');
    expect(cursorOf(actor)).toEqual(on('b'));
  });

  const filling = anyCatalogue.chain((catalogue: Catalogue) =>
    fc.record({
      catalogue: fc.constant(catalogue),
      answers: anyAnswers(catalogue),
      profile: anyProfile,
      layout: fc.constantFrom<Layout[]>('question', 'section'),
      way: fc.constantFrom<{ event: 'fill' | 'extend'; mode: Mode }[]>(
        { event: 'fill', mode: 'full' },
        { event: 'extend', mode: 'quick' },
      ),
      reply: fc.nat(9),
    }),
  );

  it('asks again nothing that was answered, and everything that was not, while it fills', () => {
    let met = 0;
    fc.assert(
      fc.property(filling, ({ catalogue, answers, profile, layout, way: { event, mode }, reply }) => {
        const actor = start(documentWith(answers, { profile, mode, cursor: { at: 'result' } }), { catalogue, layout });
        send(actor, event);
        for (let step = 0; step < 12 && cursorOf(actor).at === 'question'; step += 1) {
          expect(openOn(actor).length).toBeGreaterThan(0);
          for (const { id, choices } of openOn(actor)) {
            send(actor, { type: 'answer', question: id, answer: chosen(choices.at(reply % choices.length) ?? '') });
          }
          // a section may hold a follow-up that its own answers have just called for
          for (const { id } of openOn(actor)) send(actor, { type: 'answer', question: id, answer: unknown });
          met += 1;
          send(actor, 'next');
        }
        const { context, value } = actor.getSnapshot();
        expect(value.walk).toBe('review');
        expect(Object.keys(talkOf(context).heard)).toHaveLength(talkOf(context).asked.length);
      }),
      { numRuns: 300 },
    );
    expect(met).toBeGreaterThan(100);
  });

  it('walks any catalogue from the profile through every page to the review', () => {
    const setting = anyCatalogue.chain((catalogue) =>
      fc.tuple(fc.constant(catalogue), anyAnswers(catalogue), fc.constantFrom<Layout[]>('question', 'section')),
    );
    fc.assert(
      fc.property(setting, ([catalogue, answers, layout]) => {
        const actor = start(documentWith(answers, { cursor: { at: 'profile' } }), { catalogue, layout });
        const all = pages(actor.getSnapshot().context);
        for (const page of all) {
          send(actor, 'next');
          expect(cursorOf(actor)).toEqual(on(page.questions[0]?.id ?? ''));
          expect(walkOf(actor)).toBe(page.phase);
        }
        send(actor, 'next');
        expect(walkOf(actor)).toBe('review');
        for (const page of [...all].reverse()) {
          send(actor, 'back');
          expect(walkOf(actor)).toBe(page.phase);
        }
        send(actor, 'back');
        expect(walkOf(actor)).toBe('profile');
      }),
      { numRuns: 200 },
    );
  });

  it('records answers, remarks and the description', () => {
    const actor = start(documentWith({}, { cursor: on('a') }));
    send(
      actor,
      { type: 'answer', question: 'a', answer: chosen('all') },
      { type: 'remark', question: 'a', remark: { note: 'text' } },
      { type: 'describe', profile: { staff: 57 }, respondent: { body: '朝日村' } },
      { type: 'answer', question: 'b', answer: notApplicable },
      { type: 'clear', question: 'a' },
    );
    expect(actor.getSnapshot().context.document).toMatchObject({
      rev: 5,
      answers: { b: { answer: notApplicable, at: NOW } },
      remarks: { a: { note: 'text' } },
      profile: { staff: 57 },
      respondent: { body: '朝日村' },
    });
    expect(cursorOf(actor)).toEqual(on('a'));
  });

  it('keeps the plan, the targets and the texts that were settled', () => {
    const actor = start(documentWith({}));
    const plan = proposedPlan({}, TODAY);
    const targets = { date: TODAY, levels: { red: 'settling' } } as const;
    send(
      actor,
      { type: 'arrange', plan },
      { type: 'aim', targets },
      { type: 'word', part: 'subject', text: 'text' },
      { type: 'word', part: 'reason', text: '' },
    );
    const { document } = actor.getSnapshot().context;
    expect(document).toMatchObject({ rev: 4, plan, targets, texts: { subject: 'text', reason: '' } });
    send(actor, { type: 'aim', targets: null }, { type: 'word', part: 'subject', text: null });
    expect(actor.getSnapshot().context.document).not.toHaveProperty('targets');
    expect(actor.getSnapshot().context.document.texts).toEqual({ reason: '' });
    send(actor, { type: 'word', part: 'reason', text: null });
    expect(actor.getSnapshot().context.document).not.toHaveProperty('texts');
  });

  it('lets a reader of a newer file walk everywhere but change nothing', () => {
    const editing: readonly JourneyEvent[] = [
      { type: 'remark', question: 'a', remark: { note: 'text' } },
      { type: 'describe', profile: { staff: 1 }, respondent: { body: 'other' } },
      { type: 'clear', question: 'b' },
      { type: 'arrange', plan: proposedPlan({}, TODAY) },
      { type: 'aim', targets: { date: TODAY, levels: {} } },
      { type: 'word', part: 'subject', text: 'text' },
    ];
    const document = documentWith({ a: chosen('all'), b: chosen('all') }, { mode: 'quick' });
    const reachable = Object.values(
      getAdjacencyMap(journey, explore([...walking, ...answering, ...editing], { readOnly: true }, document)),
    );
    expect(new Set(reachable.map(({ state }) => state.value.walk))).toEqual(
      new Set(['welcome', 'profile', 'start', 'prepare', 'review', 'result']),
    );
    for (const { state } of reachable) {
      expect({ ...state.context.document, cursor: document.cursor }).toEqual(document);
      expect(state.context.readOnly).toBe(true);
    }
  });

  it('offers a reader of a newer file nothing that would change it', () => {
    const document = documentWith({ a: chosen('all') }, { mode: 'quick' });
    const reader = start(document, { readOnly: true }).getSnapshot();
    const may = (event: JourneyEvent) => reader.can(event);
    expect([may({ type: 'begin', mode: 'quick' }), may({ type: 'begin', mode: 'full' })]).toEqual([true, false]);
    expect([may({ type: 'fill' }), may({ type: 'extend' }), may({ type: 'clear', question: 'a' })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(start(document).getSnapshot().can({ type: 'begin', mode: 'full' })).toBe(true);
  });

  it('gives back what was being answered when the newer file is closed', () => {
    const mine = documentWith({ a: chosen('all') }, { cursor: on('b') });
    const theirs = documentWith(everything, { id: 'theirs', cursor: { at: 'result' } });
    const actor = start(mine);
    expect(actor.getSnapshot().can({ type: 'closeFile' })).toBe(false);
    send(actor, { type: 'open', document: theirs, readOnly: true });
    send(actor, { type: 'open', document: documentWith({}, { id: 'others' }), readOnly: true });
    send(actor, { type: 'visit', place: 'doubts', topic: 'paper' }, 'closeFile');
    const { context, value } = actor.getSnapshot();
    expect(value).toEqual({ walk: 'prepare', beside: 'closed' });
    expect(context).toMatchObject({ document: mine, readOnly: false, shelved: null, place: null, topic: null });
    expect(actor.getSnapshot().can({ type: 'closeFile' })).toBe(false);
  });

  it('has nothing to give back where a file that may be changed has taken its place, or none was open', () => {
    const actor = start(documentWith(everything));
    send(actor, { type: 'open', document: documentWith({}), readOnly: true });
    send(actor, { type: 'open', document: documentWith({ a: chosen('all') }), readOnly: false });
    expect(actor.getSnapshot().can({ type: 'closeFile' })).toBe(false);
    const reader = start(documentWith(everything), { readOnly: true });
    send(reader, 'closeFile');
    expect(reader.getSnapshot().context.document).toEqual(documentWith(everything));
    send(reader, { type: 'open', document: documentWith({}), readOnly: true });
    expect(reader.getSnapshot().can({ type: 'closeFile' })).toBe(false);
  });

  it('lets a reader choose the language', () => {
    const actor = start(documentWith({}), { readOnly: true });
    send(actor, { type: 'speak', language: 'en' });
    expect(actor.getSnapshot().context.document).toEqual(documentWith({}, { language: 'en' }));
  });

  it('takes up a document read-only and gives it up again for one that may be changed', () => {
    const actor = start(documentWith({}));
    send(actor, { type: 'open', document: documentWith(everything), readOnly: true }, { type: 'clear', question: 'a' });
    expect(actor.getSnapshot().context.document).toEqual(documentWith(everything));
    send(
      actor,
      { type: 'open', document: documentWith(everything), readOnly: false },
      { type: 'clear', question: 'a' },
    );
    expect(actor.getSnapshot().context.document.answers).not.toHaveProperty('a');
  });

  it('opens every place beside the walk from everywhere and leaves it without a step', () => {
    const visits = places.map((place) => ({ type: 'visit', place, topic: 'one' }) as const);
    const beside = adjacencyMapToArray(
      getAdjacencyMap(
        journey,
        explore([...walking.slice(0, 8), ...visits, { type: 'leave' }], {}, documentWith(everything)),
      ),
    );
    expect(new Set(beside.map(({ nextState }) => nextState.value.beside))).toEqual(new Set(['closed', 'open']));
    expect(new Set(beside.map(({ nextState }) => nextState.context.place))).toEqual(new Set([null, ...places]));
    for (const { nextState } of beside)
      expect(nextState.value.beside === 'closed').toBe(nextState.context.place === null);
    for (const { state, event, nextState } of beside) {
      if (event.type === 'visit')
        expect([nextState.context.place, nextState.context.topic]).toEqual([event.place, 'one']);
      if (event.type === 'leave') expect([nextState.context.place, nextState.context.topic]).toEqual([null, null]);
      if (event.type !== 'visit' && event.type !== 'leave') continue;
      expect(nextState.value.walk).toBe(state.value.walk);
      expect(nextState.context.document).toBe(state.context.document);
    }
  });

  it.each<JourneyEvent>([
    { type: 'goTo', cursor: on('b') },
    { type: 'home' },
    { type: 'open', document: documentWith({}), readOnly: false },
  ])('closes the place beside on %j', (event) => {
    const actor = start(documentWith(everything));
    send(actor, { type: 'visit', place: 'doubts', topic: 'paper' }, event);
    const { value, context } = actor.getSnapshot();
    expect([value.beside, context.topic]).toEqual(['closed', null]);
  });
});
