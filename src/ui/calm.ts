import { oncePer } from '../core/oncePer';
import type { JourneyContext } from '../machine/context';
import type { JourneyActor, JourneySnapshot } from '../machine/journey';

/** Milliseconds: long enough for an answer to be painted first, too short to be waited for. */
const PAUSE = 150;

/** The journey, heard of with a rest after an answer. */
export type Calm = Pick<JourneyActor, 'getSnapshot' | 'subscribe'>;

/** Whether one is still on the same page, of the same interview and in the same words. */
function isSamePage({ context: one }: JourneySnapshot, { context: other }: JourneySnapshot): boolean {
  const shown = ({ document, layout, place }: JourneyContext) => [
    document.cursor,
    document.id,
    document.language,
    document.mode,
    document.profile,
    layout,
    place,
  ];
  const [before, after] = [shown(one), shown(other)];
  return before.every((part, index) => part === after[index]);
}

/** The journey as it stood a moment ago; where one goes on, it is there at once. */
export const calmOf = oncePer((actor: JourneyActor): Calm => {
  const listeners = new Set<(snapshot: JourneySnapshot) => void>();
  let shown = actor.getSnapshot();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    clearTimeout(timer);
    timer = undefined;
    shown = actor.getSnapshot();
    for (const hear of listeners) hear(shown);
  };
  actor.subscribe((snapshot) => {
    if (isSamePage(shown, snapshot)) timer ??= setTimeout(show, PAUSE);
    else show();
  });
  return {
    getSnapshot: () => shown,
    subscribe: (listener) => {
      const hear = typeof listener === 'function' ? listener : (snapshot: JourneySnapshot) => listener.next?.(snapshot);
      listeners.add(hear);
      return { unsubscribe: () => void listeners.delete(hear) };
    },
  };
});
