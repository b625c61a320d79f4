import type { ActorRefFrom, SnapshotFrom } from 'xstate';
import { journeySetup, untried } from './moves';
import type { Step } from './pages';

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
    writer: 'here',
  }),
  on: {
    describe: { guard: 'mayEdit', actions: 'describe' },
    answer: { guard: 'mayEdit', actions: 'record' },
    clear: { guard: 'mayEdit', actions: 'clear' },
    remark: { guard: 'mayEdit', actions: 'remark' },
    arrange: { guard: 'mayEdit', actions: 'arrange' },
    aim: { guard: 'mayEdit', actions: 'aim' },
    word: { guard: 'mayEdit', actions: 'word' },
    stamp: { guard: 'mayEdit', actions: 'stamp' },
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
        open: { guard: 'mayOpen', target: '.arriving', actions: 'open' },
        bind: [{ guard: 'bringsStored', target: '.arriving', actions: ['bind', 'reload'] }, { actions: 'bind' }],
        undo: { guard: 'mayUndo', target: '.arriving', actions: 'undo' },
        redo: { guard: 'mayRedo', target: '.arriving', actions: 'redo' },
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
            bind: { guard: 'bringsSame', actions: ['bind', 'reload'] },
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
        open: { guard: 'mayOpen', target: '.closed', actions: 'look' },
        undo: [
          { guard: 'wasBeside', target: '.open' },
          { guard: 'mayUndo', target: '.closed' },
        ],
        redo: [
          { guard: 'willBeBeside', target: '.open' },
          { guard: 'mayRedo', target: '.closed' },
        ],
        closeFile: { guard: 'hasShelved', target: '.closed', actions: 'look' },
      },
      states: { closed: {}, open: {} },
    },
  },
});

export type JourneyActor = ActorRefFrom<typeof journey>;
export type JourneySnapshot = SnapshotFrom<typeof journey>;
