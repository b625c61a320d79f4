import type { i18n } from 'i18next';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { createActor } from 'xstate';
import { catalogue } from './content/catalogue';
import { type Document, emptyDocument, type Language } from './core/document';
import { changeWords, startWords } from './locales/i18n';
import { type JourneyActor, journey } from './machine/journey';
import type { Layout } from './machine/pages';
import { autosave } from './storage/autosave';
import { browserStore, type Loaded } from './storage/browserStore';
import { parseFile } from './storage/parse';
import { preference } from './storage/preferences';
import { downloadSaveFile } from './storage/saveFile';
import { App } from './ui/App';
import { connectHistory, eventOf } from './ui/history';
import { ErrorBoundary } from './ui/parts/ErrorBoundary';
import { type Services, SessionProvider } from './ui/session';
import './ui/styles/index.css';

/** The present moment in Japan, ISO 8601 with offset. */
function now(): string {
  return `${new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 19)}+09:00`;
}

function newDocument(language: Language): Document {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const id = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return emptyDocument(catalogue.edition, id, now(), language);
}

function beginJourney(kept: Loaded): JourneyActor {
  const layout = preference<Layout>('layout', ['question', 'section']);
  const document = kept?.ok ? kept.document : newDocument('ja');
  const readOnly = kept?.ok === true && kept.newer;
  const actor = createActor(journey, { input: { catalogue, document, layout: layout.read(), readOnly, now } }).start();
  actor.subscribe(({ context }) => layout.write(context.layout));
  return actor;
}

/** Changes the words with the document's language, one change at a time, until they are those last asked for. */
function followLanguage(actor: JourneyActor, words: i18n): void {
  let isChanging = false;
  const wanted = () => actor.getSnapshot().context.document.language;
  const follow = async () => {
    if (isChanging) return;
    isChanging = true;
    try {
      while (wanted() !== words.language) await changeWords(words, wanted());
    } finally {
      isChanging = false;
    }
  };
  // Where words cannot be fetched, those on screen stay, and the next step of the journey asks again.
  actor.subscribe(() => void follow().catch(() => undefined));
}

async function start(root: HTMLElement): Promise<void> {
  const store = browserStore(catalogue);
  const kept = await store.load();
  const actor = beginJourney(kept);
  const words = await startWords(actor.getSnapshot().context.document.language, initReactI18next);
  const asked = eventOf(window.location.hash);
  if (asked && window.location.hash) actor.send(asked);
  connectHistory(actor, window);
  const saveState = autosave(actor, store, now);
  followLanguage(actor, words);
  const services: Services = {
    catalogue,
    actor,
    saveState,
    writeFile: (saved, prefix) => downloadSaveFile(saved, prefix, now()),
    openFile: (file) => parseFile(file, catalogue),
    startOver: () => {
      const document = newDocument(actor.getSnapshot().context.document.language);
      actor.send({ type: 'open', document, readOnly: false });
    },
    today: () => now().slice(0, 10),
    unreadable: kept && !kept.ok ? kept.reason : null,
  };
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={words}>
        <SessionProvider services={services}>
          <ErrorBoundary>
            <App />
          </ErrorBoundary>
        </SessionProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}

/** Where nothing could be started, a sentence in both languages stands in place of a blank page. */
async function showFailure(root: HTMLElement, error: unknown): Promise<void> {
  console.error(error);
  root.textContent = 'Error';
  const [ja, en] = await Promise.all([import('./locales/ja/first'), import('./locales/en/first')]);
  const sentence = (lang: Language, textContent: string) =>
    Object.assign(document.createElement('p'), { lang, textContent });
  root.replaceChildren(sentence('ja', ja.words.ui.failure.title), sentence('en', en.words.ui.failure.title));
}

const root = document.getElementById('root');
if (root) {
  start(root)
    .catch((error: unknown) => showFailure(root, error))
    .catch(console.error);
}
