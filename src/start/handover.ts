import { FORMAT } from '../core/document';
import type { Answer, Mode } from '../core/questionnaire';
import type { JourneyActor } from '../machine/journey';
import type { Early } from './early';

const KEY = `${FORMAT}/early`;

interface Kept {
  readonly mode: Mode;
  readonly question: string;
  readonly answer: Answer;
}

const answerOf = (value: string): Answer =>
  value === 'unknown' || value === 'not-applicable' ? { state: value } : { state: 'chosen', choice: value };

/** The answer that the page took before the program was there, in this visit or in one that ended too soon. */
function keptAnswer(): Kept | null {
  try {
    const { mode, question, value }: Record<string, unknown> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (!((mode === 'quick' || mode === 'full') && typeof question === 'string' && typeof value === 'string'))
      return null;
    return { mode, question, answer: answerOf(value) };
  } catch {
    return null;
  }
}

function shownAnswer(root: HTMLElement): Omit<Kept, 'mode'> | null {
  const { question, answer } = root.querySelector<HTMLElement>('[data-answer]')?.dataset ?? {};
  return question && answer ? { question, answer: answerOf(answer) } : null;
}

type Act = () => void;

/** What was chosen before somebody listened, to be chosen again: the browser shows it already. */
function choices(root: HTMLElement): readonly Act[] {
  return [...root.querySelectorAll<HTMLInputElement>('input:checked')]
    .filter((input) => !(input.defaultChecked || (input.type === 'radio' && input.closest('[data-question]'))))
    .map((input) => () => {
      input.checked = false;
      input.click();
    });
}

/** What was typed before somebody listened, to be typed again. */
function texts(root: HTMLElement): readonly Act[] {
  const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  return [...root.querySelectorAll('textarea')]
    .map((area) => ({ area, value: area.value }))
    .filter(({ value }) => value !== '')
    .map(({ area, value }) => () => {
      // React takes what it sees first for known.
      area.value = '';
      write?.call(area, value);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
}

/** What the page was asked to do before the program was there. */
export interface Handover {
  /** The version whose first question is shown or was answered; null where nothing was begun. */
  readonly mode: Mode | null;
  /** Gives the program what was answered, chosen and pressed. To be called once it listens. */
  readonly complete: (root: HTMLElement, actor: JourneyActor, isTakenOver: boolean) => void;
  /** Forgets it, once the program has written it. */
  readonly forget: () => void;
}

export function handover(early: Early | undefined): Handover {
  const kept = keptAnswer();
  const mode = early?.settle() ?? kept?.mode ?? null;
  return {
    mode,
    complete(root, actor, isTakenOver) {
      const pressed = early?.end() ?? null;
      const given = shownAnswer(root) ?? keptAnswer();
      const { answers } = actor.getSnapshot().context.document;
      if (given && !answers[given.question]) actor.send({ type: 'answer', ...given });
      if (!isTakenOver) return;
      const press: Act = () => pressed?.isConnected && pressed.click();
      // Each once the one before is known.
      for (const act of [...choices(root), ...texts(root), press]) setTimeout(act);
    },
    forget() {
      try {
        localStorage.removeItem(KEY);
      } catch {
        // What cannot be read again need not be forgotten.
      }
    },
  };
}
