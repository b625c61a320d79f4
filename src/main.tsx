import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { createActor } from 'xstate';
import { catalogue } from './content/catalogue';
import { type Document, emptyDocument, type Language } from './core/document';
import { changeWords, startWords } from './locales/i18n';
import { journey } from './machine/journey';
import type { Layout } from './machine/pages';
import { autosave } from './storage/autosave';
import { browserStore } from './storage/browserStore';
import { parseBytes, SIZE_LIMIT } from './storage/parse';
import { saveFileName, saveFileText } from './storage/saveFile';
import { App } from './ui/App';
import { connectHistory, eventOf } from './ui/history';
import { ErrorBoundary } from './ui/parts/ErrorBoundary';
import { type OpenResult, type Services, SessionProvider } from './ui/session';
import './ui/styles/index.css';

const LAYOUT_KEY = 'telework-readiness-check/layout';

/** The present moment in Japan, ISO 8601 with offset. */
function now(): string {
  return `${new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 19)}+09:00`;
}

function newDocument(language: Language): Document {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const id = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return emptyDocument(catalogue.edition, id, now(), language);
}

function keptLayout(): Layout {
  try {
    return localStorage.getItem(LAYOUT_KEY) === 'section' ? 'section' : 'question';
  } catch {
    return 'question';
  }
}

function keepLayout(layout: Layout): void {
  try {
    localStorage.setItem(LAYOUT_KEY, layout);
  } catch {
    // Only a preference: without storage it holds for this visit.
  }
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

async function openFile(file: File): Promise<OpenResult> {
  if (file.size > SIZE_LIMIT) return { ok: false, reason: 'too-large' };
  return parseBytes(new Uint8Array(await file.arrayBuffer()), catalogue);
}

async function start(root: HTMLElement): Promise<void> {
  const store = browserStore(catalogue);
  const kept = await store.load();
  const language: Language = kept?.ok ? kept.document.language : 'ja';
  const i18n = await startWords(language, initReactI18next);
  const actor = createActor(journey, {
    input: {
      catalogue,
      document: kept?.ok ? kept.document : newDocument(language),
      layout: keptLayout(),
      readOnly: kept?.ok === true && kept.newer,
      now,
    },
  }).start();
  const asked = eventOf(window.location.hash);
  if (asked && window.location.hash) actor.send(asked);
  connectHistory(actor, window);
  const saveState = autosave(actor, store, now);
  actor.subscribe(({ context }) => {
    keepLayout(context.layout);
    if (context.document.language !== i18n.language) void changeWords(i18n, context.document.language);
  });
  const services: Services = {
    catalogue,
    actor,
    saveState,
    writeFile: (saved, prefix) => {
      const name = saveFileName(prefix, saved.respondent.body, now());
      download(saveFileText(saved, now()), name);
      return name;
    },
    openFile,
    startOver: () =>
      actor.send({
        type: 'open',
        document: newDocument(actor.getSnapshot().context.document.language),
        readOnly: false,
      }),
    today: () => now().slice(0, 10),
    unreadable: kept && !kept.ok ? kept.reason : null,
  };
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <SessionProvider services={services}>
          <ErrorBoundary>
            <App />
          </ErrorBoundary>
        </SessionProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);
