import { mayEdit } from '../machine/edits';
import type { JourneyActor } from '../machine/journey';
import type { SaveWatch } from '../storage/autosave';
import type { Keeping } from '../ui/keeping';
import { keepSeen } from './seen';

/** A page that is left or hidden may never come back: a second copy is written at once. */
export function mirrorWhenLeft(saving: SaveWatch, signal: AbortSignal): void {
  const leave = () => {
    saving.mirrorNow();
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
export function pictureWhenLeft({ element, actor, keeping }: Shown, signal: AbortSignal): void {
  const leave = () => {
    const isAnswering = window.location.hash.startsWith('#/questions/') && mayEdit(actor.getSnapshot().context);
    if (isAnswering && !keeping.get().isShared) keepSeen(element);
  };
  window.addEventListener('pagehide', leave, { signal });
}
