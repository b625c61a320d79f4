import { type ActorRefFrom, assign, type SnapshotFrom, setup } from 'xstate';
import type { Cursor } from '../core/document';
import { emptySandbox } from '../core/sandbox';
import type { JourneyContext, JourneyEvent, JourneyInput } from './context';
import { aim, arrange, chooseMode, clearAnswer, describe, recordAnswer, recordRemark, recordText } from './edits';
import { after, before, firstOpen, type Step, settle, stepOf } from './pages';

function at(context: JourneyContext, cursor: Cursor): Pick<JourneyContext, 'document'> {
  return { document: { ...context.document, cursor } };
}

/** What belongs to one document and does not outlive it. */
const untried = { filling: false, sandbox: emptySandbox, former: null } as const;

/** A file that may only be read lays what was being answered aside; one that may be changed takes its place. */
function opened(
  { document, readOnly, shelved }: JourneyContext,
  file: Pick<JourneyContext, 'document' | 'readOnly'>,
): Partial<JourneyContext> {
  const aside = readOnly ? shelved : document;
  return { ...file, ...untried, shelved: file.readOnly ? aside : null };
}

const journeySetup = setup({
  types: {
    context: {} as JourneyContext,
    events: {} as JourneyEvent,
    input: {} as JourneyInput,
  },
  guards: {
    mayEdit: ({ context }) => !context.readOnly,
    mayBegin: ({ context, event }) =>
      !context.readOnly || (event.type === 'begin' && event.mode === context.document.mode),
    hasShelved: ({ context }) => context.shelved !== null,
    stands: ({ context }, { step }: { step: Step }) => stepOf(context, context.document.cursor) === step,
    nextIs: ({ context }, { step }: { step: Step }) => stepOf(context, after(context)) === step,
    lastIs: ({ context }, { step }: { step: Step }) => stepOf(context, before(context)) === step,
  },
  actions: {
    stepForward: assign(({ context }) => at(context, after(context))),
    stepBack: assign(({ context }) => ({ ...at(context, before(context)), filling: false })),
    stand: assign(({ context }, { at: step }: { at: Exclude<Cursor['at'], 'question'> }) => at(context, { at: step })),
    settle: assign(({ context }) => at(context, settle(context, context.document.cursor))),
    jump: assign(({ context, event }) =>
      event.type === 'goTo' ? { ...at(context, settle(context, event.cursor)), filling: false } : {},
    ),
    choose: assign(({ context, event }) =>
      event.type === 'begin' && !context.readOnly
        ? { ...chooseMode(context, event.mode), filling: false }
        : { filling: false },
    ),
    extend: assign(({ context }) => chooseMode(context, 'full')),
    fill: assign(({ context }) => ({ ...at(context, firstOpen(context)), filling: true })),
    describe: assign(({ context, event }) => (event.type === 'describe' ? describe(context, event) : {})),
    record: assign(({ context, event }) => (event.type === 'answer' ? recordAnswer(context, event) : {})),
    clear: assign(({ context, event }) => (event.type === 'clear' ? clearAnswer(context, event.question) : {})),
    remark: assign(({ context, event }) => (event.type === 'remark' ? recordRemark(context, event) : {})),
    arrange: assign(({ context, event }) => (event.type === 'arrange' ? arrange(context, event.plan) : {})),
    aim: assign(({ context, event }) => (event.type === 'aim' ? aim(context, event.targets) : {})),
    word: assign(({ context, event }) => (event.type === 'word' ? recordText(context, event) : {})),
    suppose: assign(({ event }) => (event.type === 'suppose' ? { sandbox: event.sandbox } : {})),
    compare: assign(({ event }) => (event.type === 'compare' ? { former: event.former } : {})),
    open: assign(({ context, event }) =>
      event.type === 'open' ? opened(context, { document: event.document, readOnly: event.readOnly }) : {},
    ),
    unshelve: assign(({ context: { shelved } }) =>
      shelved ? { ...untried, document: shelved, readOnly: false, shelved: null } : {},
    ),
    lay: assign(({ event }) => (event.type === 'lay' ? { layout: event.layout } : {})),
    speak: assign(({ context, event }) =>
      event.type === 'speak' ? { document: { ...context.document, language: event.language } } : {},
    ),
    look: assign(({ event }) =>
      event.type === 'visit' ? { place: event.place, topic: event.topic } : { place: null, topic: null },
    ),
  },
});

const forward = (step: Step) =>
  ({ guard: { type: 'nextIs', params: { step } }, target: step, actions: 'stepForward' }) as const;
const backward = (step: Step) =>
  ({ guard: { type: 'lastIs', params: { step } }, target: step, actions: 'stepBack' }) as const;
const resumption = (step: Step) =>
  ({ guard: { type: 'stands', params: { step } }, target: step, actions: 'settle' }) as const;

/**
 * The walk through the self-check. Its states are what the municipality is doing; which questions there
 * are, and which come next, it asks of the catalogue, so it does not grow with the question bank.
 */
export const journey = journeySetup.createMachine({
  id: 'journey',
  type: 'parallel',
  context: ({ input }) => ({
    ...input,
    ...untried,
    place: null,
    topic: null,
    shelved: null,
  }),
  on: {
    describe: { guard: 'mayEdit', actions: 'describe' },
    answer: { guard: 'mayEdit', actions: 'record' },
    clear: { guard: 'mayEdit', actions: 'clear' },
    remark: { guard: 'mayEdit', actions: 'remark' },
    arrange: { guard: 'mayEdit', actions: 'arrange' },
    aim: { guard: 'mayEdit', actions: 'aim' },
    word: { guard: 'mayEdit', actions: 'word' },
    suppose: { actions: 'suppose' },
    compare: { actions: 'compare' },
    lay: { actions: 'lay' },
    speak: { actions: 'speak' },
  },
  states: {
    walk: {
      initial: 'arriving',
      on: {
        home: '.welcome',
        open: { target: '.arriving', actions: 'open' },
        closeFile: { guard: 'hasShelved', target: '.arriving', actions: 'unshelve' },
        goTo: { target: '.arriving', actions: 'jump' },
        extend: { guard: 'mayEdit', target: '.arriving', actions: ['extend', 'fill'] },
        fill: { guard: 'mayEdit', target: '.arriving', actions: 'fill' },
      },
      states: {
        arriving: {
          always: [
            resumption('profile'),
            resumption('start'),
            resumption('prepare'),
            resumption('try'),
            resumption('review'),
            resumption('result'),
            'welcome',
          ],
        },
        welcome: {
          on: {
            begin: {
              guard: 'mayBegin',
              target: 'profile',
              actions: ['choose', { type: 'stand', params: { at: 'profile' } }],
            },
            resume: 'arriving',
          },
        },
        profile: {
          on: { next: [forward('start'), forward('prepare'), forward('try'), forward('review')], back: 'welcome' },
        },
        start: {
          on: {
            next: [forward('start'), forward('prepare'), forward('try'), forward('review')],
            back: [backward('start'), backward('profile')],
            review: { target: 'review', actions: { type: 'stand', params: { at: 'review' } } },
          },
        },
        prepare: {
          on: {
            next: [forward('prepare'), forward('try'), forward('review')],
            back: [backward('prepare'), backward('start'), backward('profile')],
            review: { target: 'review', actions: { type: 'stand', params: { at: 'review' } } },
          },
        },
        try: {
          on: {
            next: [forward('try'), forward('review')],
            back: [backward('try'), backward('prepare'), backward('start'), backward('profile')],
            review: { target: 'review', actions: { type: 'stand', params: { at: 'review' } } },
          },
        },
        review: {
          on: {
            finish: { target: 'result', actions: { type: 'stand', params: { at: 'result' } } },
            back: [backward('try'), backward('prepare'), backward('start'), backward('profile')],
          },
        },
        result: { on: { back: { target: 'review', actions: { type: 'stand', params: { at: 'review' } } } } },
      },
    },
    beside: {
      initial: 'closed',
      on: {
        visit: { target: '.open', actions: 'look' },
        leave: { target: '.closed', actions: 'look' },
        goTo: { target: '.closed', actions: 'look' },
        home: { target: '.closed', actions: 'look' },
        open: { target: '.closed', actions: 'look' },
        closeFile: { guard: 'hasShelved', target: '.closed', actions: 'look' },
      },
      states: { closed: {}, open: {} },
    },
  },
});

export type JourneyActor = ActorRefFrom<typeof journey>;
export type JourneySnapshot = SnapshotFrom<typeof journey>;
