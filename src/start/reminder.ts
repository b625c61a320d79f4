import { type Document, isUntouched } from '../core/document';
import { changedOnce, dueAt, type Filed, filed, isFileDue, putOff } from '../core/reminder';
import type { JourneyContext } from '../machine/context';
import type { JourneyActor } from '../machine/journey';
import { readFiled, writeFiled } from '../storage/fileRecord';
import { type Told, told } from '../storage/told';
import { type Pause, whenQuiet } from '../storage/whenQuiet';

export interface Reminder {
  readonly state: Told<{ readonly filed: Filed; readonly isFileDue: boolean }>;
  /** A document has gone to a file from which it can be opened again, or came from one. */
  readonly file: (document: Document, at: string) => void;
  /** The user wants to be reminded later. */
  readonly later: () => void;
  readonly stop: () => void;
}

/** Whether a context has one change more than another: typing on in the same field is none, nor what enters nothing. */
function isChange({ document, past }: JourneyContext, before: JourneyContext): boolean {
  return document.rev !== before.document.rev && past.at(-1) !== before.past.at(-1) && !isUntouched(document);
}

/**
 * Counts the changes since the last save file, and says when it is time for the next one.
 * @param pause before the count is written
 */
export function fileReminder(actor: JourneyActor, pause: Pause | null = null): Reminder {
  let last = actor.getSnapshot().context;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stateOf = (known: Filed) => ({ filed: known, isFileDue: isFileDue(known, Date.now()) });
  const state = told(stateOf(readFiled(last.document.id)));
  let expected: number | null = null;
  /** Each change after the first falls due when the first does. */
  const expect = (due: number | null) => {
    if (due === expected) return;
    expected = due;
    clearTimeout(timer);
    if (due !== null && due > Date.now())
      timer = setTimeout(() => state.tell(stateOf(state.get().filed)), due - Date.now());
  };
  const show = (known: Filed) => {
    state.tell(stateOf(known));
    expect(dueAt(known));
  };
  let isStopped = false;
  const writeSoon = whenQuiet(() => isStopped || writeFiled(state.get().filed), pause);
  const learn = (known: Filed) => {
    show(known);
    writeFiled(known);
  };
  const { unsubscribe } = actor.subscribe(({ context }) => {
    const before = last;
    last = context;
    if (context.readOnly) return;
    if (context.document.id !== state.get().filed.id) show(readFiled(context.document.id));
    else if (isChange(context, before)) {
      show(changedOnce(state.get().filed, Date.now()));
      writeSoon();
    }
  });
  show(state.get().filed);
  return {
    state,
    file: (document, at) => {
      if (document.id === last.document.id) learn(filed(document, at));
    },
    later: () => learn(putOff(state.get().filed)),
    stop: () => {
      isStopped = true;
      unsubscribe();
      clearTimeout(timer);
    },
  };
}
