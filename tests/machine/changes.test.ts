import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { Document } from '../../src/core/document';
import { proposedPlan } from '../../src/core/plan';
import type { JourneyEvent } from '../../src/machine/context';
import { journey } from '../../src/machine/journey';
import { chosen, documentWith, NOW, roomy, TODAY, unknown } from '../support/invented';

function start(document: Document = documentWith({}, { cursor: { at: 'question', question: 'a' } })) {
  return createActor(journey, {
    input: { catalogue: roomy, document, layout: 'question', readOnly: false, now: () => NOW },
  }).start();
}

type Actor = ReturnType<typeof start>;
const contextOf = (actor: Actor) => actor.getSnapshot().context;
const revOf = (actor: Actor) => contextOf(actor).document.rev;

/** What people have entered: everything but where one stands, the language, and the numbers that keep order. */
function contentOf(actor: Actor) {
  const { rev: _, savedAt: __, cursor: ___, language: ____, ...content } = contextOf(actor).document;
  return content;
}

const send = (actor: Actor, ...events: readonly JourneyEvent[]) => {
  for (const event of events) actor.send(event);
};
const undo: JourneyEvent = { type: 'undo' };
const redo: JourneyEvent = { type: 'redo' };
const answer = (question: string, choice: string): JourneyEvent => ({
  type: 'answer',
  question,
  answer: chosen(choice),
});
const note = (question: string, text: string): JourneyEvent => ({ type: 'remark', question, remark: { note: text } });
const body = (name: string): JourneyEvent => ({ type: 'describe', profile: {}, respondent: { body: name } });
const word = (part: string, text: string): JourneyEvent => ({ type: 'word', part, text });

const question = fc.constantFrom('a', 'b', 'c', 'd');
const anyEdit: fc.Arbitrary<JourneyEvent> = fc.oneof(
  fc.record({
    type: fc.constant('answer' as const),
    question,
    answer: fc.constantFrom(chosen('none'), chosen('all'), unknown),
  }),
  fc.record({ type: fc.constant('clear' as const), question }),
  fc.tuple(question, fc.string({ maxLength: 3 })).map(([id, text]) => note(id, text)),
  fc.string({ maxLength: 3 }).map(body),
  fc.nat(9).map((staff): JourneyEvent => ({ type: 'describe', profile: { staff }, respondent: { body: '' } })),
  fc
    .integer({ min: 1, max: 9 })
    .map((capacity): JourneyEvent => ({ type: 'arrange', plan: { ...proposedPlan({}, TODAY), capacity } })),
  fc.constantFrom<JourneyEvent>({ type: 'aim', targets: null }, { type: 'aim', targets: { date: TODAY, levels: {} } }),
  fc.tuple(fc.constantFrom('one', 'two'), fc.string({ maxLength: 3 })).map(([part, text]) => word(part, text)),
  fc.string({ maxLength: 3 }).map((docNumber): JourneyEvent => ({ type: 'stamp', paper: { stamps: [], docNumber } })),
  fc.constantFrom<JourneyEvent>({ type: 'begin', mode: 'quick' }, { type: 'begin', mode: 'full' }),
);
const anyMove: fc.Arbitrary<JourneyEvent> = fc.constantFrom<JourneyEvent>(
  { type: 'next' },
  { type: 'back' },
  { type: 'home' },
  { type: 'visit', place: 'plan', topic: null },
  { type: 'leave' },
  { type: 'speak', language: 'en' },
);
const anyEvents = fc.array(fc.oneof({ weight: 3, arbitrary: anyEdit }, anyMove), { maxLength: 40, size: 'max' });

describe('undo and redo', () => {
  it('lead back and forth through the same contents, whatever was edited', () => {
    let most = 0;
    fc.assert(
      fc.property(anyEvents, fc.nat(25), (events, wanted) => {
        const actor = start();
        send(actor, ...events);
        const steps = contextOf(actor).past.length;
        most = Math.max(most, steps);
        const seen = [contentOf(actor)];
        for (let count = 0; count < wanted; count += 1) {
          send(actor, undo);
          if (count < steps) seen.push(contentOf(actor));
        }
        for (const content of seen.slice(0, -1).reverse()) {
          send(actor, redo);
          expect(contentOf(actor)).toEqual(content);
        }
        expect(contextOf(actor).past).toHaveLength(steps);
      }),
      { numRuns: 300 },
    );
    expect(most).toBe(20);
  });

  it('reach exactly what stood before each step', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20, size: 'max' }), (edits) => {
        const actor = start();
        const before: object[] = [];
        for (const edit of edits) {
          const content = contentOf(actor);
          const top = contextOf(actor).past.at(-1);
          send(actor, edit);
          if (contextOf(actor).past.at(-1) !== top) before.push(content);
        }
        for (const content of before.reverse()) {
          send(actor, undo);
          expect(contentOf(actor)).toEqual(content);
        }
        expect(contextOf(actor).past).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('let the revision grow with every change, and never go back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyEdit, fc.constantFrom(undo, redo)), { maxLength: 40, size: 'max' }),
        (events) => {
          const actor = start();
          for (const event of events) {
            const { document } = contextOf(actor);
            send(actor, event);
            const now = contextOf(actor).document;
            const isMoveOnly = event.type === 'begin' && event.mode === document.mode;
            if (now !== document && !isMoveOnly) expect(now.rev).toBe(document.rev + 1);
            else expect(now.rev).toBe(document.rev);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('go back twenty steps and no further', () => {
    const actor = start();
    for (let count = 0; count < 25; count += 1)
      send(actor, answer('a', count % 2 ? 'all' : 'none'), answer('d', 'all'));
    for (let count = 0; count < 30; count += 1) send(actor, undo);
    expect(actor.getSnapshot().can(undo)).toBe(false);
    expect(contextOf(actor).future).toHaveLength(20);
    expect(revOf(actor)).toBe(70);
  });

  it('take a run of typing in one field for one step', () => {
    const actor = start();
    for (const text of ['あ', 'あい', 'あいう']) send(actor, note('a', text));
    send(actor, note('d', 'え'), note('a', 'あいうお'));
    expect(contextOf(actor).past).toHaveLength(3);
    send(actor, undo, undo);
    expect(contextOf(actor).document.remarks).toEqual({ a: { note: 'あいう' } });
    send(actor, undo);
    expect(contextOf(actor).document.remarks).toEqual({});
  });

  it.each([
    ['two answers to one question', [answer('a', 'none'), answer('a', 'all')], 2],
    ['two parts of a text', [word('one', 'x'), word('two', 'x')], 2],
    ['one part of a text', [word('one', 'x'), word('one', 'xy')], 1],
    ['one field of the profile', [body('朝'), body('朝日')], 1],
    [
      'two fields of the profile',
      [body('朝'), { type: 'describe', profile: { staff: 5 }, respondent: { body: '朝' } }],
      2,
    ],
  ] as const)('count the steps of %s', (_what, events, steps) => {
    const actor = start();
    send(actor, ...events);
    expect(contextOf(actor).past).toHaveLength(steps);
  });

  it('begin a new step with what is typed after going back', () => {
    const actor = start();
    send(actor, note('a', 'あ'), answer('a', 'all'), undo, note('a', 'い'), undo);
    expect(contextOf(actor).document.remarks).toEqual({ a: { note: 'あ' } });
  });

  it('forget what was taken back once something else is entered', () => {
    const actor = start();
    send(actor, answer('a', 'none'), undo);
    expect(actor.getSnapshot().can(redo)).toBe(true);
    send(actor, answer('d', 'all'));
    expect(actor.getSnapshot().can(redo)).toBe(false);
  });

  it('lead to where the change was made', () => {
    const actor = start();
    send(actor, answer('a', 'all'), { type: 'next' }, answer('d', 'all'), { type: 'review' }, { type: 'finish' });
    expect(actor.getSnapshot().value.walk).toBe('result');
    send(actor, undo);
    expect(actor.getSnapshot().value.walk).toBe('start');
    expect(contextOf(actor).document.cursor).toEqual({ at: 'question', question: 'd' });
    send(actor, undo, redo);
    expect(contextOf(actor).document.cursor).toEqual({ at: 'question', question: 'a' });
  });

  it('lead to the place beside the journey where the change was made, and out of it', () => {
    const actor = start();
    send(actor, answer('a', 'all'), { type: 'visit', place: 'plan', topic: null });
    send(actor, { type: 'arrange', plan: proposedPlan({}, TODAY) }, { type: 'leave' }, undo);
    expect([contextOf(actor).place, actor.getSnapshot().value.beside]).toEqual(['plan', 'open']);
    send(actor, undo);
    expect([contextOf(actor).place, actor.getSnapshot().value.beside]).toEqual([null, 'closed']);
  });

  it('settle on an asked question where going back hides the one that was changed', () => {
    const actor = start(documentWith({}, { cursor: { at: 'question', question: 'a' } }));
    send(actor, answer('a', 'all'), { type: 'next' }, { type: 'next' }, answer('b', 'all'), { type: 'next' });
    send(actor, answer('c', 'all'), undo, undo, undo);
    expect(contextOf(actor).document.cursor).toEqual({ at: 'question', question: 'a' });
    send(actor, redo, redo, redo);
    expect(contextOf(actor).document.cursor).toEqual({ at: 'question', question: 'c' });
    expect(actor.getSnapshot().value.walk).toBe('try');
  });

  it('keep the language and the moment of saving', () => {
    const actor = start();
    send(actor, answer('a', 'all'), { type: 'speak', language: 'en' }, undo);
    expect(contextOf(actor).document.language).toBe('en');
  });

  it('begin anew with another document', () => {
    const actor = start();
    send(actor, answer('a', 'all'), answer('a', 'none'), undo);
    send(actor, { type: 'open', document: documentWith({}, { id: 'other' }), readOnly: false });
    expect([actor.getSnapshot().can(undo), actor.getSnapshot().can(redo)]).toEqual([false, false]);
  });
});

describe('bind', () => {
  it.each(['elsewhere', 'newer'] as const)('lets nothing be changed while the writer is %s', (writer) => {
    const actor = start();
    send(actor, answer('a', 'all'), answer('a', 'none'), undo, { type: 'bind', writer, stored: null });
    const { document } = contextOf(actor);
    const other: JourneyEvent = { type: 'open', document: documentWith({}, { id: 'other' }), readOnly: false };
    const events = [undo, redo, answer('a', 'most'), note('a', 'x'), body('x'), word('one', 'x'), other] as const;
    for (const event of events) expect(actor.getSnapshot().can(event)).toBe(false);
    send(actor, ...events, { type: 'begin', mode: 'quick' });
    expect(contextOf(actor).document).toBe(document);
  });

  it('lets one walk and read meanwhile, and edit once this window writes', () => {
    const actor = start();
    send(actor, { type: 'bind', writer: 'elsewhere', stored: null }, { type: 'next' });
    expect(contextOf(actor).document.cursor).toEqual({ at: 'question', question: 'd' });
    send(actor, { type: 'bind', writer: 'here', stored: null }, answer('d', 'all'));
    expect(contextOf(actor).document.answers.d).toBeDefined();
  });

  it('goes on with what another window has stored, and with no step back to what stood here', () => {
    const actor = start();
    const stored = documentWith({ a: chosen('all') }, { rev: 9, cursor: { at: 'review' } });
    send(actor, answer('a', 'none'), { type: 'bind', writer: 'elsewhere', stored: null });
    send(actor, { type: 'bind', writer: 'here', stored });
    expect(contextOf(actor).document).toEqual({ ...stored, cursor: { at: 'question', question: 'a' } });
    expect(actor.getSnapshot().can(undo)).toBe(false);
  });

  it('stays where this window reads, on the first page and beside the questions too', () => {
    const actor = start();
    const stored = documentWith({ a: chosen('all') }, { rev: 9, cursor: { at: 'review' } });
    send(actor, { type: 'home' }, { type: 'visit', place: 'about', topic: null });
    send(actor, { type: 'bind', writer: 'here', stored });
    expect(contextOf(actor).document.answers).toEqual(stored.answers);
    expect(contextOf(actor).place).toBe('about');
    expect(actor.getSnapshot().value.walk).toBe('welcome');
  });

  it('goes to a question that is asked where its own is not any more', () => {
    const hidden = start(documentWith({}, { cursor: { at: 'question', question: 'gone' } }));
    send(hidden, { type: 'bind', writer: 'here', stored: documentWith({}, { rev: 9, cursor: { at: 'result' } }) });
    const { cursor } = contextOf(hidden).document;
    expect(cursor).not.toEqual({ at: 'question', question: 'gone' });
    expect(cursor.at).not.toBe('result');
  });

  it('goes to where another document stands', () => {
    const actor = start();
    const stored = documentWith({}, { id: 'other', cursor: { at: 'review' } });
    send(actor, { type: 'bind', writer: 'here', stored });
    expect(contextOf(actor).document).toEqual(stored);
    expect(actor.getSnapshot().value.walk).toBe('review');
  });

  it('does not make a file of a newer version editable', () => {
    const actor = start();
    send(
      actor,
      { type: 'open', document: documentWith({}), readOnly: true },
      { type: 'bind', writer: 'here', stored: null },
    );
    expect(actor.getSnapshot().can(answer('a', 'all'))).toBe(false);
  });
});
