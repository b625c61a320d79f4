import { createActor } from 'xstate';
import { type Document, emptyDocument, type Language } from '../core/document';
import type { Mode } from '../core/questionnaire';
import type { JourneyInput } from '../machine/context';
import { type JourneyActor, journey } from '../machine/journey';

/** A document that nothing was entered into. @param at ISO 8601 with offset */
export function newDocument(edition: string, at: string, language: Language): Document {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const id = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return emptyDocument(edition, id, at, language);
}

interface Beginning extends JourneyInput {
  /** The version to whose first question one goes at once, its profile put off; null to begin at the welcome. */
  readonly begun: Mode | null;
}

/** The journey at its beginning, in the browser as on the page that is built. */
export function beginJourney({ begun, ...input }: Beginning): JourneyActor {
  const actor = createActor(journey, { input }).start();
  if (begun) {
    actor.send({ type: 'begin', mode: begun });
    actor.send({ type: 'next' });
  }
  return actor;
}
