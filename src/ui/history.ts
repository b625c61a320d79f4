import type { Cursor } from '../core/document';
import type { JourneyEvent, Place } from '../machine/context';
import type { JourneyActor, JourneySnapshot } from '../machine/journey';

const places: readonly Place[] = ['doubts', 'cases', 'methods', 'glossary', 'about'];

/** The address of what is on screen, after the `#`. */
export function hashOf({ value, context }: Pick<JourneySnapshot, 'value' | 'context'>): string {
  if (value.beside !== 'closed') return `#/${value.beside}${context.topic ? `/${context.topic}` : ''}`;
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

/** Keeps the browser's history and the journey in step; Back and Forward move between questions. */
export function connectHistory(actor: JourneyActor, browser: Window): void {
  const first = hashOf(actor.getSnapshot());
  if (browser.location.hash !== first) browser.history.replaceState(null, '', first);
  actor.subscribe((snapshot) => {
    const hash = hashOf(snapshot);
    if (hash !== browser.location.hash) browser.history.pushState(null, '', hash);
  });
  browser.addEventListener('popstate', () => {
    const event = eventOf(browser.location.hash);
    if (event) actor.send(event);
    const settled = hashOf(actor.getSnapshot());
    if (settled !== browser.location.hash) browser.history.replaceState(null, '', settled);
  });
}
