import { assign, setup } from 'xstate';
import type { Cursor, Document } from '../core/document';
import { isSame } from '../core/isSame';
import { emptySandbox } from '../core/sandbox';
import { redo, undo } from './changes';
import type { JourneyContext, JourneyEvent, JourneyInput } from './context';
import {
  aim,
  arrange,
  chooseMode,
  clearAnswer,
  describe,
  mayEdit,
  recordAnswer,
  recordRemark,
  recordText,
  stamp,
} from './edits';
import { after, before, firstOpen, type Step, settle, stepOf } from './pages';

/** The document at a cursor; the very same where it stands there, so that nobody takes it for a changed one. */
function at({ document }: JourneyContext, cursor: Cursor): Pick<JourneyContext, 'document'> {
  return { document: isSame(document.cursor, cursor) ? document : { ...document, cursor } };
}

/** What belongs to one document and does not outlive it. */
export const untried = { filling: false, sandbox: emptySandbox, former: null, past: [], future: [] } as const;

/** A file that may only be read lays what was being answered aside; one that may be changed takes its place. */
function opened(
  { document, readOnly, shelved }: JourneyContext,
  file: Pick<JourneyContext, 'document' | 'readOnly'>,
): Partial<JourneyContext> {
  const aside = readOnly ? shelved : document;
  return { ...file, ...untried, shelved: file.readOnly ? aside : null };
}

/**
 * What another window has stored takes the place of what stood here, beneath a file that is only looked at. Where it is
 * the same document, this window goes on where it is being read.
 */
function reloaded(context: JourneyContext, stored: Document): Partial<JourneyContext> {
  if (context.readOnly) return { shelved: stored };
  const { id, cursor } = context.document;
  if (id !== stored.id) return { ...untried, document: stored };
  return { ...untried, ...at({ ...context, document: stored }, settle({ ...context, document: stored }, cursor)) };
}

/** What the journey may ask and do, by name. */
export const journeySetup = setup({
  types: {
    context: {} as JourneyContext,
    events: {} as JourneyEvent,
    input: {} as JourneyInput,
  },
  guards: {
    mayEdit: ({ context }) => mayEdit(context),
    mayBegin: ({ context, event }) =>
      mayEdit(context) || (event.type === 'begin' && event.mode === context.document.mode),
    mayUndo: ({ context }) => mayEdit(context) && context.past.length > 0,
    mayRedo: ({ context }) => mayEdit(context) && context.future.length > 0,
    bringsStored: ({ event }) => event.type === 'bind' && event.stored !== null,
    bringsSame: ({ context, event }) => event.type === 'bind' && event.stored?.id === context.document.id,
    wasBeside: ({ context }) => mayEdit(context) && (context.past.at(-1)?.place ?? null) !== null,
    willBeBeside: ({ context }) => mayEdit(context) && (context.future.at(-1)?.place ?? null) !== null,
    mayOpen: ({ context, event }) => context.writer === 'here' || (event.type === 'open' && event.readOnly),
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
      event.type === 'begin' && mayEdit(context)
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
    stamp: assign(({ context, event }) => (event.type === 'stamp' ? stamp(context, event.paper) : {})),
    undo: assign(({ context }) => undo(context)),
    redo: assign(({ context }) => redo(context)),
    bind: assign(({ event }) => (event.type === 'bind' ? { writer: event.writer } : {})),
    reload: assign(({ context, event }) =>
      event.type === 'bind' && event.stored ? reloaded(context, event.stored) : {},
    ),
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
