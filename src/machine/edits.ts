import type { Document, Paper, Plan, Remark, Targets } from '../core/document';
import type { Answer, Mode, Profile } from '../core/questionnaire';
import { changed } from './changes';
import type { JourneyContext } from './context';

type Edited = Pick<JourneyContext, 'document' | 'past' | 'future'>;

/** A file of a newer version can only be read, and what another window writes is not changed here. */
export function mayEdit({ readOnly, writer }: Pick<JourneyContext, 'readOnly' | 'writer'>): boolean {
  return !readOnly && writer === 'here';
}

export function chooseMode(context: JourneyContext, mode: Mode): Partial<Edited> {
  const { document } = context;
  return document.mode === mode ? {} : changed(context, { of: 'mode' }, { ...document, mode });
}

/** The field in which two descriptions of a body differ; undefined where they say the same. */
function fieldOf(before: object, after: object): string | undefined {
  const known = new Map(Object.entries(before));
  const fields = new Set([...known.keys(), ...Object.keys(after)]);
  const later = new Map(Object.entries(after));
  return [...fields].find((field) => known.get(field) !== later.get(field));
}

export function describe(
  context: JourneyContext,
  { profile, respondent }: { readonly profile: Profile; readonly respondent: Document['respondent'] },
): Partial<Edited> {
  const { document } = context;
  const field = fieldOf({ ...document.profile, ...document.respondent }, { ...profile, ...respondent });
  if (field === undefined) return {};
  return changed(context, { of: 'profile', field }, { ...document, profile, respondent });
}

export function recordAnswer(
  context: JourneyContext,
  { question, answer }: { readonly question: string; readonly answer: Answer },
): Edited {
  const { document, now } = context;
  const { section, role } = document.respondent;
  const by = [section, role].filter(Boolean).join(' ');
  const recorded = { answer, at: now(), ...(by ? { by } : {}) };
  const answers = { ...document.answers, [question]: recorded };
  return changed(context, { of: 'answer', question }, { ...document, answers });
}

export function clearAnswer(context: JourneyContext, question: string): Edited {
  const { [question]: _, ...answers } = context.document.answers;
  return changed(context, { of: 'answer', question }, { ...context.document, answers });
}

export function recordRemark(
  context: JourneyContext,
  { question, remark }: { readonly question: string; readonly remark: Remark },
): Edited {
  const { [question]: _, ...others } = context.document.remarks;
  const empty = !(remark.note || remark.evidence || remark.recheck);
  const remarks = empty ? others : { ...others, [question]: remark };
  return changed(context, { of: 'remark', question }, { ...context.document, remarks });
}

export function arrange(context: JourneyContext, plan: Plan): Edited {
  return changed(context, { of: 'plan' }, { ...context.document, plan });
}

export function aim(context: JourneyContext, targets: Targets | null): Edited {
  const { targets: _, ...rest } = context.document;
  return changed(context, { of: 'targets' }, targets ? { ...rest, targets } : rest);
}

export function recordText(
  context: JourneyContext,
  { part, text }: { readonly part: string; readonly text: string | null },
): Edited {
  const { texts, ...rest } = context.document;
  const { [part]: _, ...others } = texts ?? {};
  const edited = text === null ? others : { ...others, [part]: text };
  const isEdited = Object.keys(edited).length > 0;
  return changed(context, { of: 'text', part }, isEdited ? { ...rest, texts: edited } : rest);
}

export function stamp(context: JourneyContext, paper: Paper): Edited {
  return changed(context, { of: 'paper' }, { ...context.document, paper });
}
