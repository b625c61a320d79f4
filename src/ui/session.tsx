import { useSelector } from '@xstate/react';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { type Assessment, assess } from '../core/assessment';
import type { Catalogue } from '../core/catalogue';
import type { Document, Language, SaveState } from '../core/document';
import { hasWords, loadWords, type Part } from '../locales/i18n';
import type { JourneyActor, JourneySnapshot } from '../machine/journey';
import type { Speech } from './phrases';

export type OpenResult =
  | { readonly ok: true; readonly document: Document; readonly newer: boolean; readonly altered: boolean }
  | { readonly ok: false; readonly reason: string };

/** What the composition root lends to the screens. */
export interface Services {
  readonly catalogue: Catalogue;
  readonly actor: JourneyActor;
  readonly saveState: { readonly subscribe: (listener: () => void) => () => void; readonly get: () => SaveState };
  /** Writes the save file and hands it to the browser; resolves to its name. */
  readonly writeFile: (document: Document, name: string) => string;
  readonly openFile: (file: File) => Promise<OpenResult>;
  readonly startOver: () => void;
  /** `YYYY-MM-DD`, the day in Japan. */
  readonly today: () => string;
  /** Why what the browser had kept could not be read, if so. */
  readonly unreadable: string | null;
}

const Session = createContext<Services | null>(null);

export function SessionProvider({ services, children }: { readonly services: Services; readonly children: ReactNode }) {
  return <Session value={services}>{children}</Session>;
}

export function useServices(): Services {
  const services = useContext(Session);
  if (!services) throw new Error('SessionProvider is missing');
  return services;
}

export function useJourney<T>(select: (snapshot: JourneySnapshot) => T): T {
  return useSelector(useServices().actor, select);
}

export function useSend(): JourneyActor['send'] {
  return useServices().actor.send;
}

export function useDocument(): Document {
  return useJourney(({ context }) => context.document);
}

export function useSaveState(): SaveState {
  const { saveState } = useServices();
  return useSyncExternalStore(saveState.subscribe, saveState.get, saveState.get);
}

/** Fetches a part of the words; true once it is there in the present language. */
export function useWords(part: Part): boolean {
  const { i18n, language } = useSpeech();
  const [, setLoaded] = useState<Language | null>(null);
  const isThere = hasWords(i18n, language, part);
  useEffect(() => {
    if (!isThere) void loadWords(i18n, language, part).then(() => setLoaded(language));
  }, [i18n, language, part, isThere]);
  return isThere;
}

/** Words by id, and the language they are in now. */
export function useSpeech(): Speech {
  const { i18n } = useTranslation();
  return { t: i18n.t, i18n, language: i18n.language === 'en' ? 'en' : 'ja' };
}

/** The assessment of the document as it stands, on the day in Japan. */
export function useAssessment(): Assessment {
  const { catalogue, today } = useServices();
  const document = useDocument();
  const date = today();
  return useMemo(() => assess(catalogue, document, date), [catalogue, document, date]);
}
