import type { Document, Remark } from './document';
import { isSame } from './isSame';
import type { Answer } from './questionnaire';

/** What becomes of a part when one document takes the place of another. */
export type Becomes = 'added' | 'changed' | 'removed';

export interface Difference<T> {
  /** Of the question, the field of the profile, or the part of a text. */
  readonly id: string;
  readonly becomes: Becomes;
  /** Undefined where it is added. */
  readonly from: T | undefined;
  /** Undefined where it is removed. */
  readonly to: T | undefined;
}

/** The parts that are compared as one. */
type WholePart = 'plan' | 'targets' | 'paper';

export interface Differences {
  /** Whether both are copies of one document, of whatever time. */
  readonly isSameDocument: boolean;
  /**
   * Which copy of the one document has seen more changes; clocks are not asked. Null where both have seen as many or
   * are not copies of one document.
   */
  readonly ahead: 'now' | 'file' | null;
  /** Only what was answered; when and by whom is not compared. */
  readonly answers: readonly Difference<Answer>[];
  /** Answers that are kept apart, since this edition does not offer them. */
  readonly orphaned: readonly Difference<Answer>[];
  readonly remarks: readonly Difference<Remark>[];
  /** Fields of the profile, and `body`, `section` and `role` of who answers. */
  readonly profile: readonly Difference<unknown>[];
  readonly texts: readonly Difference<string>[];
  readonly isOtherMode: boolean;
  readonly whole: { readonly [P in WholePart]: Becomes | null };
}

type Parts<T> = { readonly [id: string]: T };

function becoming(from: unknown, to: unknown): Becomes | null {
  if (isSame(from, to)) return null;
  if (from === undefined) return 'added';
  return to === undefined ? 'removed' : 'changed';
}

function compared<T>(now: Parts<T> = {}, file: Parts<T> = {}): readonly Difference<T>[] {
  return Object.keys({ ...now, ...file }).flatMap((id) => {
    const becomes = becoming(now[id], file[id]);
    return becomes ? [{ id, becomes, from: now[id], to: file[id] }] : [];
  });
}

const answersIn = (recorded: Document['answers']): Parts<Answer> =>
  Object.fromEntries(Object.entries(recorded).map(([id, { answer }]) => [id, answer]));

function aheadOf(now: Document, file: Document): Differences['ahead'] {
  if (now.id !== file.id || now.rev === file.rev) return null;
  return now.rev > file.rev ? 'now' : 'file';
}

/** An empty field says as much as none. */
const saidIn = ({ profile, respondent }: Document): Parts<unknown> =>
  Object.fromEntries(Object.entries({ ...respondent, ...profile }).filter(([, value]) => value !== ''));

/** What would become of the present document if one from a file took its place. */
export function differences(now: Document, file: Document): Differences {
  return {
    isSameDocument: now.id === file.id,
    ahead: aheadOf(now, file),
    answers: compared(answersIn(now.answers), answersIn(file.answers)),
    orphaned: compared(answersIn(now.orphaned), answersIn(file.orphaned)),
    remarks: compared(now.remarks, file.remarks),
    profile: compared(saidIn(now), saidIn(file)),
    texts: compared(now.texts, file.texts),
    isOtherMode: now.mode !== file.mode,
    whole: {
      plan: becoming(now.plan, file.plan),
      targets: becoming(now.targets, file.targets),
      paper: becoming(now.paper, file.paper),
    },
  };
}

/** Whether two documents hold the same, but for when and by whom it was answered. */
export function isSameContent({ whole, isOtherMode, ...parts }: Differences): boolean {
  const { answers, orphaned, remarks, profile, texts } = parts;
  const isNoneChanged = Object.values(whole).every((becomes) => becomes === null);
  return (
    [answers, orphaned, remarks, profile, texts].every((list) => list.length === 0) && isNoneChanged && !isOtherMode
  );
}
