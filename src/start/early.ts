import { FORMAT } from '../core/document';
import type { Mode } from '../core/questionnaire';
import { forgetSeen, lastSeen } from './seen';

/** The first page as it was built, watched until the program is there. */
export interface Early {
  /** Says whose first question is on screen, null where it is still the welcome; from then on the page stands still. */
  readonly settle: () => Mode | null;
  /** Ends the watch; the button that was pressed last and could not do anything yet. */
  readonly end: () => HTMLElement | null;
}

declare global {
  interface Window {
    /** Absent where the first page was not built, or is not shown since the browser knows the program already. */
    early?: Early;
  }
}

/** So many milliseconds after the page is there the program comes: its first paint and a first press go before. */
const PAUSE = 300;
/** Milliseconds that the program waits at most until the picture of the page that was left is painted. */
const PATIENCE = 200;
/** Where the first answer waits for the program, also over a reload. */
const KEY = `${FORMAT}/early`;
let mode: Mode | null = null;
let isSettled = false;
let pressed: HTMLElement | null = null;

/** Whether this browser has nothing of the program yet, so that the page may stand as it was built. */
function isFresh(): boolean {
  try {
    return /^(#\/)?$/.test(location.hash) && !Object.keys(localStorage).some((key) => key.startsWith(FORMAT));
  } catch {
    return false;
  }
}

/** Does something once all of the page is there. */
function onceRead(act: () => void): void {
  if (document.readyState !== 'loading') act();
  else document.addEventListener('readystatechange', act, { once: true });
}

/** Fetches the program, once; in the single file it is there already. */
function fetchProgram(): void {
  const program = document.querySelector<HTMLTemplateElement>('template#program');
  if (!program) return;
  program.remove();
  document.head.append(program.content);
}

function keep(question: HTMLElement, value: string): void {
  question.dataset.answer = value;
  try {
    localStorage.setItem(KEY, JSON.stringify({ mode, question: question.dataset.question, value }));
  } catch {
    // It still stands on the page, from where the program takes it.
  }
}

/** Shows the first question of a version. Its template stands before the welcome, so that it is there with the button. */
function showQuestion(wanted: Mode): void {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-mode=${wanted}]`);
  const old = document.getElementById('root');
  if (!(template && old)) return;
  mode = wanted;
  // The page may still be read, and what comes of it then goes into the old element.
  const root = old.cloneNode(false) as HTMLElement;
  root.append(template.content.cloneNode(true));
  old.replaceWith(root);
  history.pushState(null, '', template.dataset.address);
  const rail = root.querySelector('details');
  if (rail) rail.open = matchMedia('(width >= 64rem)').matches;
  scrollTo(0, 0);
  root.querySelector('h1')?.focus({ preventScroll: true });
}

function holdPressed(button: HTMLElement): void {
  pressed?.removeAttribute('aria-busy');
  pressed = button;
  button.setAttribute('aria-busy', 'true');
  onceRead(fetchProgram);
}

function onClick({ target }: Event): void {
  const button = target instanceof Element ? target.closest('button') : null;
  if (!button) return;
  const { early } = button.dataset;
  if ((early === 'quick' || early === 'full') && !isSettled) showQuestion(early);
  else holdPressed(button);
}

function onChange({ target }: Event): void {
  if (!(target instanceof HTMLInputElement && target.type === 'radio')) return;
  const question = target.closest<HTMLElement>('[data-question]');
  if (question) keep(question, target.value);
}

function watch(): Early {
  document.addEventListener('click', onClick);
  document.addEventListener('change', onChange);
  window.addEventListener('load', () => setTimeout(fetchProgram, PAUSE));
  return {
    settle() {
      isSettled = true;
      return mode;
    },
    end() {
      document.removeEventListener('click', onClick);
      document.removeEventListener('change', onChange);
      pressed?.removeAttribute('aria-busy');
      return pressed;
    },
  };
}

/**
 * Takes the built page away before it is seen; the program comes at once, and opens what is kept meanwhile. Until it is
 * there, a page of questions that was left a moment ago is shown as it stood.
 */
function takeAway(): void {
  const { dataset } = document.documentElement;
  dataset.first = 'gone';
  onceRead(() => {
    document.getElementById('root')?.replaceChildren();
    delete dataset.first;
  });
  const seen = lastSeen();
  if (!seen) {
    fetchProgram();
    return;
  }
  document.body.append(seen);
  // Asking for the program takes an old PC longer than drawing the picture does, and waits until that is painted. What
  // nobody looks at is not painted.
  requestAnimationFrame(() => setTimeout(fetchProgram));
  setTimeout(fetchProgram, PATIENCE);
  // A picture of a program that does not come would promise too much.
  addEventListener('error', forgetSeen, { capture: true, once: true });
}

if (isFresh()) window.early = watch();
else takeAway();
