import { mayEdit } from '../machine/edits';
import type { JourneyActor } from '../machine/journey';
import type { SaveWatch } from '../storage/autosave';
import { whenQuiet } from '../storage/whenQuiet';
import type { Keeping } from '../ui/keeping';
import { dropSeen, keepSeen } from './seen';

/** So long nothing may have changed before what is left behind is put in order; milliseconds. */
const REST = { quiet: 500, most: 60_000 };

interface Resting {
  /** Something has changed: what was done is to be done again, once nothing else changes. */
  readonly change: () => void;
  /** Does at once what is still to be done. */
  readonly now: () => void;
}

/**
 * The next page does not come before all is done that this one begins as it is left: what can be is done before.
 * @param mayRest whether it may be done before; where not, it waits until the page is left
 */
function atRest(act: () => void, signal: AbortSignal, mayRest = () => true): Resting {
  let isDone = false;
  const now = () => {
    if (isDone || signal.aborted) return;
    isDone = true;
    act();
  };
  const soon = whenQuiet(() => mayRest() && now(), REST);
  return {
    change() {
      isDone = false;
      soon();
    },
    now,
  };
}

/**
 * A page that is left or hidden may never come back: a second copy stands by then, of what has come last too. At rest
 * only what is saved is copied, so that windows at odds do not put each other's copies aside at every change.
 */
export function mirrorAtRest(saving: SaveWatch, actor: JourneyActor, signal: AbortSignal): void {
  const { change, now } = atRest(saving.mirrorNow, signal, () => saving.get().is === 'kept');
  actor.subscribe(change);
  const leave = () => {
    now();
    void saving.flush();
  };
  window.addEventListener('pagehide', leave, { signal });
  const hide = () => document.visibilityState === 'hidden' && leave();
  document.addEventListener('visibilitychange', hide, { signal });
}

interface Shown {
  readonly element: HTMLElement;
  readonly actor: JourneyActor;
  readonly keeping: Keeping;
}

/** In the middle of the questions, and not on a PC that others use, a reload finds the page as it stood. */
export function pictureAtRest({ element, actor, keeping }: Shown, signal: AbortSignal): void {
  const picture = () => {
    const isAnswering = window.location.hash.startsWith('#/questions/') && mayEdit(actor.getSnapshot().context);
    if (isAnswering && !keeping.get().isShared) keepSeen(element);
    else dropSeen();
  };
  const { change, now } = atRest(picture, signal);
  actor.subscribe(change);
  keeping.subscribe(change);
  window.addEventListener('pagehide', now, { signal });
}
