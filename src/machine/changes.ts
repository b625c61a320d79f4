import type { Document } from '../core/document';
import type { Change, Edit, JourneyContext } from './context';

/** So many changes can be taken back. */
const STEPS = 20;

/** Edits that arrive letter by letter: a run of them to the same thing is one step. */
const typed: Readonly<Record<Edit['of'], boolean>> = {
  mode: false,
  answer: false,
  plan: false,
  targets: false,
  profile: true,
  remark: true,
  text: true,
  paper: true,
};

const subjectOf = (edit: Edit): string => Object.values(edit).join(' ');

function continues({ past, future }: JourneyContext, edit: Edit): boolean {
  const last = past.at(-1);
  return typed[edit.of] && future.length === 0 && last !== undefined && subjectOf(last.edit) === subjectOf(edit);
}

/** The changed document as its next revision, with a step back to what it was. */
export function changed(
  context: JourneyContext,
  edit: Edit,
  next: Document,
): Pick<JourneyContext, 'document' | 'past' | 'future'> {
  const { document, place, topic, past } = context;
  const step: Change = { edit, cursor: document.cursor, place, topic, other: document };
  return {
    document: { ...next, rev: document.rev + 1 },
    past: continues(context, edit) ? past : [...past, step].slice(-STEPS),
    future: [],
  };
}

/**
 * The document on the other side of a change, as a new revision: a revision never goes back. One comes to stand
 * where the change was made; language and the moment of saving stay.
 */
function crossed({ document }: JourneyContext, { other, cursor, place, topic }: Change): Partial<JourneyContext> {
  const { rev, language, savedAt } = document;
  return { document: { ...other, rev: rev + 1, language, savedAt, cursor }, place, topic, filling: false };
}

export function undo(context: JourneyContext): Partial<JourneyContext> {
  const { past, future, document } = context;
  const last = past.at(-1);
  if (!last) return {};
  return { ...crossed(context, last), past: past.slice(0, -1), future: [...future, { ...last, other: document }] };
}

export function redo(context: JourneyContext): Partial<JourneyContext> {
  const { past, future, document } = context;
  const next = future.at(-1);
  if (!next) return {};
  return { ...crossed(context, next), past: [...past, { ...next, other: document }], future: future.slice(0, -1) };
}
