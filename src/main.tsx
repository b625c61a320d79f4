import type { Language } from './core/document';
import { words as japanese } from './locales/ja/first';
import { startProgram } from './start/program';
import { RECOVERY } from './ui/history';
import './ui/styles/index.css';

const root = document.getElementById('root');

/** Where nothing can be shown, what the browser has kept can still be taken out. */
async function showRecovery(element: HTMLElement): Promise<void> {
  const { recoveryPage } = await import('./start/recovery');
  element.append(await recoveryPage());
}

/** Where nothing could be started, a sentence in both languages stands in place of a blank page. */
async function showFailure(element: HTMLElement, error: unknown): Promise<void> {
  console.error(error);
  const sentence = (lang: Language, textContent: string) =>
    Object.assign(document.createElement('p'), { lang, textContent });
  element.replaceChildren(sentence('ja', japanese.ui.failure.title));
  const english = await import('./locales/en/first');
  element.append(sentence('en', english.words.ui.failure.title));
}

async function begin(element: HTMLElement): Promise<void> {
  if (window.location.hash === RECOVERY) return showRecovery(element);
  window.addEventListener('hashchange', () => {
    if (window.location.hash === RECOVERY) window.location.reload();
  });
  try {
    await startProgram(element);
  } catch (error) {
    await showFailure(element, error).catch(console.error);
    await showRecovery(element);
  }
}

if (root) begin(root).catch(console.error);
