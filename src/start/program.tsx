import type { i18n } from 'i18next';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { createActor } from 'xstate';
import { version } from '../../package.json';
import { catalogue } from '../content/catalogue';
import { type Document, emptyDocument, FORMAT, type Language } from '../core/document';
import { startWords } from '../locales/i18n';
import { mayEdit } from '../machine/edits';
import { type JourneyActor, journey } from '../machine/journey';
import type { Layout } from '../machine/pages';
import { autosave, type SaveWatch } from '../storage/autosave';
import { onErased } from '../storage/erase';
import { type Keeper, openKeeper } from '../storage/keeper';
import type { Loaded } from '../storage/loading';
import { parseFile } from '../storage/parse';
import { preference } from '../storage/preferences';
import { saveFileText } from '../storage/saveFile';
import { oneWriter, type Writing } from '../storage/writer';
import { App } from '../ui/App';
import { connectHistory, eventOf } from '../ui/history';
import { ErrorBoundary } from '../ui/parts/ErrorBoundary';
import { EndedScreen } from '../ui/screens/Ended';
import { type Services, SessionProvider } from '../ui/session';
import { bindWriter } from './binding';
import { now } from './clock';
import { exporting, savingPicture } from './exporting';
import { keepingOf } from './keeping';
import { followLanguage } from './language';
import { fileReminder } from './reminder';

function newDocument(language: Language): Document {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const id = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return emptyDocument(catalogue.edition, id, now(), language);
}

function beginJourney(loaded: Loaded): JourneyActor {
  const layout = preference<Layout>('layout', ['question', 'section']);
  const document = loaded.is === 'document' ? loaded.document : newDocument('ja');
  const readOnly = loaded.is === 'document' && loaded.newer;
  const actor = createActor(journey, { input: { catalogue, document, layout: layout.read(), readOnly, now } }).start();
  actor.subscribe(({ context }) => layout.write(context.layout));
  return actor;
}

/** A newer version that wrote to the store stops this one, whichever way that is learned. */
function stoppingForNewer(keeper: Keeper, stop: () => void): Keeper {
  return {
    ...keeper,
    save: async (...given) => {
      const saved = await keeper.save(...given);
      if (!saved.ok && saved.because === 'newer') stop();
      return saved;
    },
  };
}

/** The document, who may write it, and its way to the store. */
async function open() {
  let saving: SaveWatch | undefined;
  const [opened, writing] = await Promise.all([openKeeper(catalogue), oneWriter(async () => saving?.flush())]);
  const writer = writing.get();
  const loaded = await opened.load();
  const actor = beginJourney(loaded);
  const keeper = stoppingForNewer(opened, () => actor.send({ type: 'bind', writer: 'newer', stored: null }));
  const asked = new Set<string>();
  saving = autosave(actor, keeper, now, {
    mayWrite: () => mayEdit(actor.getSnapshot().context),
    mayEmpty: ({ id }) => asked.has(id),
    takeUp: (stored) => actor.send({ type: 'bind', writer: actor.getSnapshot().context.writer, stored }),
  });
  return { actor, keeper, loaded, writer, writing, saving, ask: ({ id }: Document) => asked.add(id) };
}

/** A page that is left or hidden may never come back: a second copy is written at once. */
function mirrorWhenLeft(saving: SaveWatch, signal: AbortSignal): void {
  const leave = () => {
    saving.mirrorNow();
    void saving.flush();
  };
  window.addEventListener('pagehide', leave, { signal });
  const hide = () => document.visibilityState === 'hidden' && leave();
  document.addEventListener('visibilitychange', hide, { signal });
}

interface Ending {
  readonly stop: () => void;
  readonly keeper: Keeper;
  readonly writing: Writing;
  readonly show: (page: ReactNode) => void;
}

/** Ends the program in this window, after which nothing of it is written any more; and erases what was. */
function endingOf({ stop, keeper, writing, show }: Ending) {
  const end = () => {
    stop();
    show(<EndedScreen is="erasing" />);
  };
  onErased(FORMAT, () => {
    end();
    writing.leave();
    show(<EndedScreen is="ended" />);
  });
  return async () => {
    end();
    const isErased = await keeper.erase();
    writing.leave();
    show(<EndedScreen is={isErased ? 'ended' : 'remains'} />);
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

function lend(opened: Opened, words: i18n, show: (page: ReactNode) => void): Services {
  const { actor, keeper, saving, writing } = opened;
  const reminder = fileReminder(actor);
  const leaving = new AbortController();
  mirrorWhenLeft(saving, leaving.signal);
  const stop = () => {
    leaving.abort();
    reminder.stop();
    actor.stop();
  };
  const end = endingOf({ stop, keeper, writing, show });
  const keeping = keepingOf({ ...opened, reminder, now, end });
  return {
    catalogue,
    actor,
    saveState: saving,
    exportFile: exporting({ catalogue, words, now, filed: (document) => reminder.file(document, now()) }),
    savePicture: savingPicture(now),
    documentText: (kept) => saveFileText(kept, now()),
    openFile: (file) => parseFile(file, catalogue),
    startOver: () => void keeping.replace(newDocument(actor.getSnapshot().context.document.language), 'start-over'),
    keeping,
    today: () => now().slice(0, 10),
    version,
  };
}

/** Opens what was kept, and shows the program in an element of the page. */
export async function startProgram(root: HTMLElement): Promise<void> {
  const opened = await open();
  const { actor, keeper, writer, writing } = opened;
  const words = await startWords(actor.getSnapshot().context.document.language, initReactI18next);
  bindWriter(actor, writing, keeper, writer);
  const asked = eventOf(window.location.hash);
  if (asked && window.location.hash) actor.send(asked);
  connectHistory(actor, window);
  followLanguage(actor, words);
  const page = createRoot(root);
  const show = (shown: ReactNode) =>
    page.render(
      <StrictMode>
        <I18nextProvider i18n={words}>{shown}</I18nextProvider>
      </StrictMode>,
    );
  show(
    <SessionProvider services={lend(opened, words, show)}>
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </SessionProvider>,
  );
}
