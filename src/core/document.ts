import type { Answer, Answers, Mode, Profile } from './questionnaire';

export const FORMAT = 'telework-readiness-check';
export const VERSION = 1;

export type Language = 'ja' | 'en';

export type Cursor =
  | { readonly at: 'welcome' | 'profile' | 'review' | 'result' }
  | { readonly at: 'question'; readonly question: string };

interface RecordedAnswer {
  readonly answer: Answer;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Section or role that answered, never a person's name. */
  readonly by?: string;
}

export interface Remark {
  readonly note?: string;
  readonly evidence?: string;
  readonly recheck?: boolean;
}

/**
 * What is kept in the browser and in the save file. Nothing in it can be derived from the rest,
 * but for `checksum`, which only shows damage or editing by hand.
 */
export interface Document {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** Edition of the question set on which the answers rest. */
  readonly edition: string;
  readonly id: string;
  /** Grows by one with each change of mode, profile, answers or remarks; orders two copies of one document. */
  readonly rev: number;
  /** ISO 8601 with offset. */
  readonly savedAt: string;
  readonly mode: Mode;
  readonly language: Language;
  readonly cursor: Cursor;
  readonly respondent: { readonly body: string; readonly section?: string; readonly role?: string };
  readonly profile: Profile;
  readonly answers: { readonly [question: string]: RecordedAnswer };
  readonly remarks: { readonly [question: string]: Remark };
  /** Answers to questions that this edition does not have. */
  readonly orphaned: { readonly [question: string]: RecordedAnswer };
}

/** A document without an answer, for one run of the self-check. */
export function emptyDocument(edition: string, id: string, now: string, language: Language): Document {
  return {
    format: FORMAT,
    version: VERSION,
    edition,
    id,
    rev: 0,
    savedAt: now,
    mode: 'full',
    language,
    cursor: { at: 'welcome' },
    respondent: { body: '' },
    profile: {},
    answers: {},
    remarks: {},
    orphaned: {},
  };
}

/** The answers alone, without when and by whom. */
export function answersOf(document: Document): Answers {
  return Object.fromEntries(Object.entries(document.answers).map(([question, { answer }]) => [question, answer]));
}

/** What is known of the last write to the browser's storage. */
export type SaveState =
  | { readonly is: 'untouched' }
  | { readonly is: 'saving' }
  /** The newest change has been written; `at` is when, ISO 8601 with offset. */
  | { readonly is: 'kept'; readonly at: string }
  | { readonly is: 'refused' };
