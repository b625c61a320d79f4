import type { Document, Plan, Remark, Targets } from '../core/document';
import type { Answer, Mode, Profile } from '../core/questionnaire';
import type { JourneyContext } from './context';

type Edited = Pick<JourneyContext, 'document'>;

function changed(document: Document, change: Partial<Document>): Edited {
  return { document: { ...document, ...change, rev: document.rev + 1 } };
}

export function chooseMode({ document }: JourneyContext, mode: Mode): Edited {
  return changed(document, { mode });
}

export function describe(
  { document }: JourneyContext,
  { profile, respondent }: { readonly profile: Profile; readonly respondent: Document['respondent'] },
): Edited {
  return changed(document, { profile, respondent });
}

export function recordAnswer(
  { document, now }: JourneyContext,
  { question, answer }: { readonly question: string; readonly answer: Answer },
): Edited {
  const { section, role } = document.respondent;
  const by = [section, role].filter(Boolean).join(' ');
  const recorded = { answer, at: now(), ...(by ? { by } : {}) };
  return changed(document, { answers: { ...document.answers, [question]: recorded } });
}

export function clearAnswer({ document }: JourneyContext, question: string): Edited {
  const { [question]: _, ...answers } = document.answers;
  return changed(document, { answers });
}

export function recordRemark(
  { document }: JourneyContext,
  { question, remark }: { readonly question: string; readonly remark: Remark },
): Edited {
  const { [question]: _, ...others } = document.remarks;
  const empty = !(remark.note || remark.evidence || remark.recheck);
  return changed(document, { remarks: empty ? others : { ...others, [question]: remark } });
}

export function arrange({ document }: JourneyContext, plan: Plan): Edited {
  return changed(document, { plan });
}

export function aim({ document }: JourneyContext, targets: Targets | null): Edited {
  const { targets: _, ...rest } = document;
  return changed(rest, targets ? { targets } : {});
}

export function recordText(
  { document }: JourneyContext,
  { part, text }: { readonly part: string; readonly text: string | null },
): Edited {
  const { texts, ...rest } = document;
  const { [part]: _, ...others } = texts ?? {};
  const edited = text === null ? others : { ...others, [part]: text };
  return changed(rest, Object.keys(edited).length > 0 ? { texts: edited } : {});
}
