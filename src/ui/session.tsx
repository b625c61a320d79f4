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
import type { Assessment } from '../core/assessment';
import type { Advisory, Catalogue } from '../core/catalogue';
import type { Document, Language } from '../core/document';
import type { SaveState } from '../core/keeping';
import type { Answer } from '../core/questionnaire';
import type { Roadmap } from '../core/roadmap';
import { hasWords, loadWords, type Part, remembered } from '../locales/i18n';
import type { JourneyEvent } from '../machine/context';
import { mayEdit } from '../machine/edits';
import type { JourneyActor, JourneySnapshot } from '../machine/journey';
import { talkOf } from '../machine/pages';
import type { Speech } from '../reports/phrases';
import { assessmentOf, roadmapOf } from './assessed';
import { calmOf } from './calm';
import type { Fetched } from './fetched';
import type { KeepingView } from './keeping';
import type { Services } from './services';

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

/** What is selected of the journey; a screen is drawn anew only where that is another one than before. */
export function useJourney<T>(
  select: (snapshot: JourneySnapshot) => T,
  isSame: (before: T, after: T) => boolean = Object.is,
): T {
  return useSelector(useServices().actor, select, isSame);
}

/** The same beside the page, where it follows an answer only once the page itself has been drawn. */
export function useCalmJourney<T>(
  select: (snapshot: JourneySnapshot) => T,
  isSame: (before: T, after: T) => boolean = Object.is,
): T {
  return useSelector(calmOf(useServices().actor), select, isSame);
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

/** What is selected of what is known of the last write; a screen is drawn anew only where that is another. */
export function useSaveState<T>(select: (state: SaveState) => T): T {
  const { saveState } = useServices();
  const get = () => select(saveState.get());
  return useSyncExternalStore(saveState.subscribe, get, get);
}

/** What is selected of what is said of the browser's storage; a screen is drawn anew only where that is another. */
export function useKeeping<T>(select: (view: KeepingView) => T): T {
  const { keeping } = useServices();
  const get = () => select(keeping.get());
  return useSyncExternalStore(keeping.subscribe, get, get);
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

/** Whether a part of the words is there in the present language; does not fetch it. */
export function useHasWords(part: Part): boolean {
  const { i18n, language } = useSpeech();
  return hasWords(i18n, language, part);
}

const Spoken = createContext<Speech | null>(null);

/** Hears once for all screens which words there are, and in which language: hundreds of them ask. */
export function SpeechProvider({ children }: { readonly children: ReactNode }) {
  const { i18n, t: changesWithWords } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'ja';
  // biome-ignore lint/correctness/useExhaustiveDependencies: this `t` is another one whenever words have come
  const speech = useMemo(() => ({ t: remembered(i18n), i18n, language }), [i18n, language, changesWithWords]);
  return <Spoken value={speech}>{children}</Spoken>;
}

/** Words by id, and the language they are in now. */
export function useSpeech(): Speech {
  const speech = useContext(Spoken);
  if (!speech) throw new Error('SpeechProvider is missing');
  return speech;
}

/** What is fetched, in screens that are shown only once it is there. */
function useThere<T>({ useIt }: Fetched<T>): T {
  const it = useIt();
  if (!it) throw new Error('asked for before it is there');
  return it;
}

/** What an assessment needs, in the screens from the review on and in the places. */
export function useAdvisory(): Advisory {
  return useThere(useServices().advisory);
}

/** The whole catalogue, in the places and in what is unfolded. */
export function useCatalogue(): Catalogue {
  return useThere(useServices().catalogue);
}

/** How far something fetched has come, said as of words. */
export function useFetched<T>({ load, useIt }: Fetched<T>): Words {
  const it = useIt();
  return { are: it ? 'there' : it === null ? 'failed' : 'loading', tryAgain: () => void load() };
}

/** The plan by quarter of the document as it stands. */
export function useRoadmap(): Roadmap {
  return roadmapOf(useAdvisory(), useDocument(), useServices().today());
}

/** The assessment of the document as it stands, on the day in Japan. */
export function useAssessment(): Assessment {
  return assessmentOf(useAdvisory(), useDocument(), useServices().today());
}
