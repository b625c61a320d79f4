import type { Cursor } from '../core/document';
import { type JourneyEvent, places } from '../machine/context';
import type { JourneyActor, JourneySnapshot } from '../machine/journey';

/** The address of the page that stands where no screen can; the journey does not know it. */
export const RECOVERY = '#/recover';

/** The address of what is on screen, after the `#`. */
export function hashOf({ value, context }: Pick<JourneySnapshot, 'value' | 'context'>): string {
  if (context.place) return `#/${context.place}${context.topic ? `/${context.topic}` : ''}`;
  if (value.walk === 'welcome') return '#/';
  const { cursor } = context.document;
  return cursor.at === 'question' ? `#/questions/${cursor.question}` : `#/${cursor.at}`;
}

/** The event that leads to an address; null for one that we do not know. */
export function eventOf(hash: string): JourneyEvent | null {
  const [step = '', detail] = hash.replace(/^#\/?/, '').split('/');
  if (step === '') return { type: 'home' };
  const place = places.find((known) => known === step);
  if (place) return { type: 'visit', place, topic: detail ?? null };
  const cursor: Cursor | null =
    step === 'questions' && detail
      ? { at: 'question', question: detail }
      : step === 'profile' || step === 'review' || step === 'result'
        ? { at: step }
        : null;
  return cursor && { type: 'goTo', cursor };
}

/**
 * Keeps the browser's history and the journey in step; Back and Forward move between questions.
 * Where an address leads elsewhere, because its question is not asked any more, its entry is corrected
 * in place: a new entry there would bring Back to it again and again.
 */
export function connectHistory(actor: JourneyActor, browser: Window): void {
  let written = '';
  const write = (how: 'pushState' | 'replaceState') => {
    written = hashOf(actor.getSnapshot());
    if (written !== browser.location.hash) browser.history[how](null, '', written);
  };
  let isTravelling = false;
  write('replaceState');
  actor.subscribe((snapshot) => {
    if (isTravelling) write('replaceState');
    // An answer leaves the address alone, and asking the browser for it is dear.
    else if (hashOf(snapshot) !== written) write('pushState');
  });
  browser.addEventListener('popstate', () => {
    if (browser.location.hash === RECOVERY) return;
    const event = eventOf(browser.location.hash);
    isTravelling = true;
    if (event) actor.send(event);
    isTravelling = false;
    write('replaceState');
  });
}
