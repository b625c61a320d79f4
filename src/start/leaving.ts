import { mayEdit } from '../machine/edits';
import type { JourneyActor } from '../machine/journey';
import type { SaveWatch } from '../storage/autosave';
import type { Keeping } from '../ui/keeping';
import { keepSeen, openPlace, pictureOf } from './seen';

/** Milliseconds after which a page that does not change has its picture made, so that leaving it takes no longer. */
const REST = 500;

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

/**
 * In the middle of the questions, and not on a PC that others use, a reload finds the page as it stood. The picture is
 * made while the page rests, and put where others can read it only when the page is left.
 */
export function pictureWhenLeft({ element, actor, keeping }: Shown, signal: AbortSignal): void {
  let picture: string | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const isAnswering = () =>
    window.location.hash.startsWith('#/questions/') && mayEdit(actor.getSnapshot().context) && !keeping.get().isShared;
  const make = () => {
    if (!isAnswering()) return;
    picture = pictureOf(element);
    openPlace();
  };
  const change = () => {
    picture = null;
    clearTimeout(rest);
    rest = setTimeout(make, REST);
  };
  const watch = new MutationObserver(change);
  const leave = () => {
    if (watch.takeRecords().length > 0) picture = null;
    if (isAnswering()) keepSeen(picture ?? pictureOf(element));
  };
  watch.observe(element, { attributes: true, characterData: true, childList: true, subtree: true });
  element.addEventListener('input', change, { signal });
  window.addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', () => {
    watch.disconnect();
    clearTimeout(rest);
  });
}
