import { type Document, nextOf } from '../core/document';
import type { PointReason } from '../core/keeping';
import type { JourneyActor } from '../machine/journey';
import type { SaveWatch } from '../storage/autosave';
import type { Keeper } from '../storage/keeper';
import type { Loaded } from '../storage/loading';
import { preference } from '../storage/preferences';
import { told } from '../storage/told';
import type { Writing } from '../storage/writer';
import type { Found, Keeping, KeepingView } from '../ui/keeping';
import type { Reminder } from './reminder';
import { takeOut } from './takeOut';

interface Lent {
  readonly actor: JourneyActor;
  readonly keeper: Keeper;
  readonly saving: SaveWatch;
  readonly writing: Writing;
  readonly reminder: Reminder;
  readonly loaded: Loaded;
  /** Told which document the user has asked for, though it may be empty. */
  readonly ask: (document: Document) => void;
  /** ISO 8601 with offset. */
  readonly now: () => string;
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly document: Document;
  readonly reason: PointReason;
}

function foundIn(loaded: Loaded): Found {
  if (loaded.is === 'document') return loaded.rescued ? 'rescued' : 'sound';
  return loaded.is === 'nothing' ? 'sound' : loaded.is;
}

/** What is restored of the same document is read in the language of the present one. */
function asNext({ document, reason }: Waiting, present: Document): Document {
  const next = nextOf(document, present);
  return reason === 'restore' && document.id === present.id ? { ...next, language: present.language } : next;
}

/** One document in place of another, never without a restore point unless the user says so. */
function replacing({ actor, keeper, reminder, ask, now }: Lent, stick: (isStuck: boolean) => void) {
  let waiting: Waiting | null = null;
  const wait = (next: Waiting | null) => {
    waiting = next;
    stick(next !== null);
  };
  const open = (wanted: Waiting) => {
    const document = asNext(wanted, actor.getSnapshot().context.document);
    ask(document);
    actor.send({ type: 'open', document, readOnly: false });
    if (wanted.reason === 'open') reminder.file(document, document.savedAt);
  };
  return {
    replace: async (document: Document, reason: PointReason) => {
      const isSafe = await keeper.point(actor.getSnapshot().context.document, reason, now());
      if (isSafe) open({ document, reason });
      else wait({ document, reason });
    },
    proceed: (isWanted: boolean) => {
      const wanted = waiting;
      if (!wanted) return;
      wait(null);
      if (isWanted) open(wanted);
    },
  };
}

/** Ends a conflict with one of the two documents; the other is a restore point by then. */
async function settle({ actor, keeper, saving, ask, now }: Lent, keep: 'mine' | 'theirs'): Promise<boolean> {
  const state = saving.get();
  if (state.is !== 'conflict') return true;
  const { theirs } = state;
  const mine = actor.getSnapshot().context.document;
  const isSafe = keep === 'mine' || (await keeper.point(mine, 'conflict', now()));
  const chosen = keep === 'mine' ? mine : theirs;
  const saved = isSafe ? await keeper.save(chosen, now(), { over: theirs, mayEmpty: true }) : null;
  if (saved?.ok && keep === 'theirs') {
    ask(theirs);
    actor.send({ type: 'open', document: theirs, readOnly: false });
  }
  // Says anew how things stand: kept, or what another window has written by now.
  await saving.flush();
  return saving.get().is !== 'conflict';
}

/** What the screens are lent to keep, restore and erase. */
export function keepingOf(lent: Lent): Keeping {
  const { keeper, writing, reminder, loaded, end, now } = lent;
  const shared = preference('shared-pc', ['no', 'yes']);
  const view = told<KeepingView>({
    shelf: keeper.shelf,
    found: foundIn(loaded),
    isStuck: false,
    isShared: shared.read() === 'yes',
    ...reminder.state.get(),
  });
  const show = (part: Partial<KeepingView>) => view.tell({ ...view.get(), ...part });
  reminder.state.subscribe(() => show(reminder.state.get()));
  shared.follow((choice) => show({ isShared: choice === 'yes' }));
  return {
    get: view.get,
    subscribe: view.subscribe,
    ...replacing(lent, (isStuck) => show({ isStuck })),
    list: () => keeper.keepsakes(),
    takeOut: (keepsake, prefix) => takeOut(keeper, keepsake, { prefix, now: now() }),
    takeOver: () => writing.takeOver(),
    settle: (keep) => settle(lent, keep),
    share: (isShared) => {
      shared.write(isShared ? 'yes' : 'no');
      show({ isShared });
    },
    later: reminder.later,
    erase: end,
  };
}
