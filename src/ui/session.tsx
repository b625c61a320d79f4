import { useSelector } from '@xstate/react';
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { useTranslation } from 'react-i18next';
import { type Assessment, assess } from '../core/assessment';
import type { Catalogue } from '../core/catalogue';
import type { Document, Language, Refusal } from '../core/document';
import type { SaveState } from '../core/keeping';
import type { Answer } from '../core/questionnaire';
import { type Roadmap, roadmap } from '../core/roadmap';
import { hasWords, loadWords, type Part } from '../locales/i18n';
import type { JourneyEvent } from '../machine/context';
import { mayEdit } from '../machine/edits';
import type { JourneyActor, JourneySnapshot } from '../machine/journey';
import { talkOf } from '../machine/pages';
import type { Speech } from '../reports/phrases';
import type { Exported, ExportRequest } from './exporting';
import type { Keeping, KeepingView } from './keeping';

export type OpenResult =
  | { readonly ok: true; readonly document: Document; readonly newer: boolean; readonly altered: boolean }
  | { readonly ok: false; readonly reason: Refusal };

/** What the composition root lends to the screens. */
export interface Services {
  readonly catalogue: Catalogue;
  readonly actor: JourneyActor;
  readonly saveState: { readonly subscribe: (listener: () => void) => () => void; readonly get: () => SaveState };
  /** Makes a file, reads it back and hands it to the browser. Never throws. */
  readonly exportFile: (request: ExportRequest) => Promise<Exported>;
  /** Hands a picture to the browser under a name with the prefix and the body's name; null where it does not take it. */
  readonly savePicture: (png: Uint8Array<ArrayBuffer>, prefix: string, body: string) => string | null;
  /** The document as the text of a save file, to be copied where nothing can be downloaded. */
  readonly documentText: (document: Document) => string;
  readonly openFile: (file: File) => Promise<OpenResult>;
  readonly startOver: () => void;
  readonly keeping: Keeping;
  /** `YYYY-MM-DD`, the day in Japan. */
  readonly today: () => string;
  /** Of the program, as it was released. */
  readonly version: string;
}

interface SessionValue {
  readonly services: Services;
  /** The screen whose heading had the focus last; null until the first one is there. */
  readonly lastScreen: RefObject<string | null>;
}

const Session = createContext<SessionValue | null>(null);

export function SessionProvider({ services, children }: { readonly services: Services; readonly children: ReactNode }) {
  const lastScreen = useRef<string | null>(null);
  const value = useMemo(() => ({ services, lastScreen }), [services]);
  return <Session value={value}>{children}</Session>;
}

function useSession(): SessionValue {
  const session = useContext(Session);
  if (!session) throw new Error('SessionProvider is missing');
  return session;
}

export function useServices(): Services {
  return useSession().services;
}

export function useLastScreen(): RefObject<string | null> {
  return useSession().lastScreen;
}

export function useJourney<T>(select: (snapshot: JourneySnapshot) => T): T {
  return useSelector(useServices().actor, select);
}

export function useSend(): JourneyActor['send'] {
  return useServices().actor.send;
}

/** Whether something may be done now; the machine decides, the screens ask it. */
export function useCan(event: JourneyEvent): boolean {
  return useJourney((snapshot) => snapshot.can(event));
}

/** The answer to a question as it counts: one that is not asked, or does not offer it any more, has none. */
export function useHeard(question: string): Answer | undefined {
  return useJourney(({ context }) => talkOf(context).heard[question]);
}

export function useDocument(): Document {
  return useJourney(({ context }) => context.document);
}

export function useSaveState(): SaveState {
  const { saveState } = useServices();
  return useSyncExternalStore(saveState.subscribe, saveState.get, saveState.get);
}

export function useKeeping(): KeepingView {
  const { keeping } = useServices();
  return useSyncExternalStore(keeping.subscribe, keeping.get, keeping.get);
}

/** Whether answers may be changed in this window; the machine decides. */
export function useMayEdit(): boolean {
  return useJourney(({ context }) => mayEdit(context));
}

/** A part of the words: on its way, there in the present language, or not to be had. */
export interface Words {
  readonly are: 'loading' | 'there' | 'failed';
  readonly tryAgain: () => void;
}

/** Fetches a part of the words, and says how far it has come. */
export function useWords(part: Part): Words {
  const { i18n, language } = useSpeech();
  const [failed, setFailed] = useState<Language | null>(null);
  const isThere = hasWords(i18n, language, part);
  const hasFailed = failed === language;
  useEffect(() => {
    if (!(isThere || hasFailed)) loadWords(i18n, language, part).catch(() => setFailed(language));
  }, [i18n, language, part, isThere, hasFailed]);
  return { are: isThere ? 'there' : hasFailed ? 'failed' : 'loading', tryAgain: () => setFailed(null) };
}

/** Words by id, and the language they are in now. */
export function useSpeech(): Speech {
  const { i18n } = useTranslation();
  return { t: i18n.t, i18n, language: i18n.language === 'en' ? 'en' : 'ja' };
}

/** The plan by quarter of the document as it stands. */
export function useRoadmap(): Roadmap {
  const { catalogue } = useServices();
  const document = useDocument();
  const assessment = useAssessment();
  return useMemo(() => roadmap(catalogue, document, assessment), [catalogue, document, assessment]);
}

/** The assessment of the document as it stands, on the day in Japan. */
export function useAssessment(): Assessment {
  const { catalogue, today } = useServices();
  const document = useDocument();
  const date = today();
  return useMemo(() => assess(catalogue, document, date), [catalogue, document, date]);
}
