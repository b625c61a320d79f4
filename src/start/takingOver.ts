import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import type { JourneyActor } from '../machine/journey';
import type { Loaded } from '../storage/loading';
import { hashOf } from '../ui/history';
import type { KeepingView } from '../ui/keeping';
import { forgetSeen } from './seen';

interface Standing {
  readonly actor: JourneyActor;
  readonly loaded: Loaded;
  readonly keeping: KeepingView;
  /** The address of what the built page shows. */
  readonly builtAt: string;
}

/** Whether nothing was kept and nothing is amiss, so that the program shows what the built page shows. */
export function isAsBuilt({ actor, loaded, keeping, builtAt }: Standing): boolean {
  const snapshot = actor.getSnapshot();
  const { layout, document, writer } = snapshot.context;
  return (
    loaded.is === 'nothing' &&
    keeping.shelf === 'database' &&
    !keeping.isShared &&
    writer === 'here' &&
    layout === 'question' &&
    document.language === 'ja' &&
    hashOf(snapshot) === builtAt
  );
}

/** Takes the built page over, or begins an empty one where it does not hold. */
export function rootIn(element: HTMLElement, isTaken: boolean, page: ReactNode): Root {
  if (isTaken) return hydrateRoot(element, page);
  element.replaceChildren();
  const root = createRoot(element);
  // Drawn before anything else is painted, so that the picture of the page that was left gives way to the page itself.
  flushSync(() => root.render(page));
  forgetSeen();
  return root;
}
