import type { Language } from './core/document';
import { words as japanese } from './locales/ja/first';
import { startProgram } from './start/program';
import { forgetSeen } from './start/seen';
import { RECOVERY } from './ui/history';
import './ui/styles/index.css';

/** The element of the page that the program is shown in, once all of the page is there. */
function pageRead(): Promise<HTMLElement> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const root = document.getElementById('root');
      if (root) resolve(root);
      else reject(new Error('the page has no place for the program'));
    };
    if (document.readyState !== 'loading') look();
    else document.addEventListener('readystatechange', look, { once: true });
  });
}

/** Where nothing can be shown, what the browser has kept can still be taken out. */
async function showRecovery(element: HTMLElement): Promise<void> {
  const { recoveryPage } = await import('./start/recovery');
  element.append(await recoveryPage());
}

/** Where nothing could be started, a sentence in both languages stands in place of a blank page. */
async function showFailure(element: HTMLElement, error: unknown): Promise<void> {
  console.error(error);
  forgetSeen();
  const sentence = (lang: Language, textContent: string) =>
    Object.assign(document.createElement('p'), { lang, textContent });
  element.replaceChildren(sentence('ja', japanese.ui.failure.title));
  const english = await import('./locales/en/first');
  element.append(sentence('en', english.words.ui.failure.title));
}

async function begin(): Promise<void> {
  const page = pageRead();
  if (window.location.hash === RECOVERY) return showRecovery(await page);
  window.addEventListener('hashchange', () => {
    if (window.location.hash === RECOVERY) window.location.reload();
  });
  try {
    await startProgram(page);
  } catch (error) {
    const element = await page;
    await showFailure(element, error).catch(console.error);
    await showRecovery(element);
  }
}

begin().catch(console.error);
