import { act, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { createActor } from 'xstate';
import { catalogue } from '../../src/content/catalogue';
import type { Advisory, Catalogue } from '../../src/core/catalogue';
import type { Document } from '../../src/core/document';
import type { SaveState } from '../../src/core/keeping';
import { neverFiled } from '../../src/core/reminder';
import { changeWords, loadWords, startWords } from '../../src/locales/i18n';
import type { JourneyEvent, JourneyInput } from '../../src/machine/context';
import { type JourneyActor, journey } from '../../src/machine/journey';
import { type Told, told } from '../../src/storage/told';
import { App } from '../../src/ui/App';
import { fetchedOnce } from '../../src/ui/fetched';
import type { Keeping, KeepingView } from '../../src/ui/keeping';
import { comparison } from '../../src/ui/parts/ReplaceDialog';
import { ahead, references } from '../../src/ui/screens/fetchedPlaces';
import { loadOutcome } from '../../src/ui/screens/Outcome';
import type { Services } from '../../src/ui/services';
import { SessionProvider, SpeechProvider } from '../../src/ui/session';
import { documentWith, NOW } from '../support/invented';

/** What jsdom lacks: media queries, scrolling, and dialogs as the HTML standard describes them. */
export function completeWindow(): { readonly resize: (isWide: boolean) => void } {
  let isWide = true;
  const changed = new EventTarget();
  window.scrollTo = () => {};
  window.matchMedia = (query: string) =>
    ({
      get matches() {
        return query.includes('>=') === isWide;
      },
      addEventListener: (type: string, listener: () => void) => changed.addEventListener(type, listener),
      removeEventListener: (type: string, listener: () => void) => changed.removeEventListener(type, listener),
    }) as MediaQueryList;
  completeDialog();
  return {
    resize: (toWide) => {
      isWide = toWide;
      act(() => void changed.dispatchEvent(new Event('change')));
    },
  };
}

function completeDialog(): void {
  const before = new WeakMap<HTMLDialogElement, Element | null>();
  Object.assign(HTMLDialogElement.prototype, {
    returnValue: '',
    showModal(this: HTMLDialogElement) {
      before.set(this, document.activeElement);
      this.open = true;
      this.querySelector<HTMLElement>('button')?.focus();
    },
    close(this: HTMLDialogElement, value?: string) {
      if (!this.open) return;
      this.open = false;
      if (value !== undefined) this.returnValue = value;
      const opener = before.get(this);
      // Only a dialog that is still in the page gives the focus back.
      if (this.isConnected && opener instanceof HTMLElement) opener.focus();
      setTimeout(() => act(() => void this.dispatchEvent(new Event('close'))), 0);
    },
  });
}

document.addEventListener('submit', (event) => {
  const { target, submitter } = event;
  if (!(target instanceof HTMLFormElement) || target.getAttribute('method') !== 'dialog') return;
  if (event.defaultPrevented) return;
  event.preventDefault();
  target.closest('dialog')?.close(submitter?.getAttribute('value') ?? '');
});

const sound: KeepingView = {
  shelf: 'database',
  found: 'sound',
  isStuck: false,
  isShared: false,
  isFileDue: false,
  filed: neverFiled('id'),
};

/** Keeping that keeps nothing: another document takes the place of the present one at once. */
function keepingStub(actor: JourneyActor, view: Told<KeepingView>): Keeping {
  return {
    get: view.get,
    subscribe: view.subscribe,
    replace: async (document) => actor.send({ type: 'open', document, readOnly: false }),
    proceed: () => undefined,
    list: async () => [],
    takeOut: async () => 'file.json',
    takeOver: async () => true,
    settle: async () => true,
    share: () => undefined,
    later: () => undefined,
    erase: async () => undefined,
  };
}

interface Stage {
  readonly services?: Partial<Services>;
  readonly input?: Partial<JourneyInput>;
  readonly keeping?: Partial<Keeping>;
  /** What the screens are told of the browser's storage. */
  readonly view?: Partial<KeepingView>;
  /** Leaves the words of these parts for the program to fetch. */
  readonly without?: readonly ('details' | 'result' | 'beside' | 'ahead')[];
}

/** The whole program in a window, as `main.tsx` puts it there, but for storage and the browser's history. */
export async function stage(document: Document = documentWith({}), more: Stage = {}) {
  const lent = fetchedOnce<Catalogue>(async () => catalogue);
  const advisory = fetchedOnce<Advisory>(async () => catalogue);
  await Promise.all([ahead.load(), references.load(), comparison.load(), loadOutcome(), lent.load(), advisory.load()]);
  const i18n = await startWords(document.language, initReactI18next);
  for (const part of ['details', 'result', 'beside', 'ahead'] as const)
    if (!more.without?.includes(part)) await loadWords(i18n, document.language, part);
  const actor = createActor(journey, {
    input: { catalogue, document, layout: 'question', readOnly: false, now: () => NOW, ...more.input },
  }).start();
  const spoken: Promise<void>[] = [];
  actor.subscribe(({ context }) => {
    if (context.document.language !== i18n.language) spoken.push(changeWords(i18n, context.document.language));
  });
  let saved: SaveState = { is: 'untouched' };
  const listeners = new Set<() => void>();
  let made = 0;
  const view = told({ ...sound, ...more.view });
  const services: Services = {
    questionnaire: catalogue,
    advisory,
    catalogue: lent,
    actor,
    saveState: {
      get: () => saved,
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    exportFile: async () => ({ ok: true, name: 'file.html' }),
    savePicture: () => 'chart.png',
    documentText: (kept) => JSON.stringify(kept),
    openFile: async () => ({ ok: false, reason: 'damaged' }),
    startOver: () => {
      made += 1;
      actor.send({ type: 'open', document: documentWith({}, { id: `new-${made}` }), readOnly: false });
    },
    thisFile: () => Promise.reject(new Error('not lent')),
    today: () => NOW.slice(0, 10),
    version: '1.2.3',
    keeping: { ...keepingStub(actor, view), ...more.keeping },
    ...more.services,
  };
  const shown = render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <SpeechProvider>
          <SessionProvider services={services}>
            <App />
          </SessionProvider>
        </SpeechProvider>
      </I18nextProvider>
    </StrictMode>,
  );
  return {
    ...shown,
    actor,
    i18n,
    send: (event: JourneyEvent) => act(() => actor.send(event)),
    document: () => actor.getSnapshot().context.document,
    tell: (next: SaveState) =>
      act(() => {
        saved = next;
        for (const listener of listeners) listener();
      }),
    /** Tells the screens something else of the browser's storage. */
    look: (part: Partial<KeepingView>) => act(() => view.tell({ ...view.get(), ...part })),
    /** Resolves when the words of a language just chosen are there. */
    settle: () => act(() => Promise.all(spoken)),
  };
}

export const heading = () => document.querySelector('h1');
