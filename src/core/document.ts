import type { Action } from './advice';
import type { Answer, Answers, LevelId, Mode, Profile } from './questionnaire';

export const FORMAT = 'telework-readiness-check';
export const VERSION = 1;

/** At most so many UTF-16 units, as `maxlength` of a field counts them: names of bodies, sections, roles. */
export const NAME_LENGTH = 100;
/** The same for notes and for where the evidence lies. */
export const NOTE_LENGTH = 2000;
/** The same for one part of a text for approval. */
export const TEXT_LENGTH = 10_000;

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

/** How far an action of the plan has come; `passed-over` is a decision not to do it. */
export type ItemStatus = 'not-started' | 'under-way' | 'done' | 'passed-over';

export interface PlanItem {
  /** The section that does it, as the body calls it. */
  readonly owner?: string;
  /** `YYYY-MM-DD`. */
  readonly due?: string;
  readonly status: ItemStatus;
}

/** What the body has settled for its roadmap; where each action falls follows from it. */
export interface Plan {
  /** First day of the plan, `YYYY-MM-DD`. */
  readonly start: string;
  /** Last day on which the next initial budget can be requested, `YYYY-MM-DD`. */
  readonly requestDate: string;
  /** The slower ways that the body is willing to take. */
  readonly allow: readonly Extract<Action['funding'] | Action['needs'][number], 'supplementary' | 'rule-change'>[];
  /** How many actions one owner carries at once. */
  readonly capacity: number;
  /** Actions taken up though the program did not propose them, in the order in which they were taken up. */
  readonly chosen: readonly string[];
  /** Proposed actions that were taken out. */
  readonly dropped: readonly string[];
  readonly items: { readonly [action: string]: PlanItem };
}

/** Where the body wants to be. */
export interface Targets {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly levels: { readonly [area: string]: LevelId };
}

/** What paper carries beside the result. */
export interface Paper {
  /** Titles over the boxes for approval seals, from the highest down. */
  readonly stamps: readonly string[];
  /** Empty where the document has none. */
  readonly docNumber: string;
}

/** Why a file or what the browser kept was refused; its sentence is in the words. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'workbook'
  | 'word-file'
  /** Packed as ZIP, and neither of the two above. */
  | 'archive'
  | 'gzip'
  /** Excel or Word up to 2003, or locked by a password. */
  | 'old-office'
  | 'pdf'
  | 'picture'
  | 'csv'
  | 'utf-16'
  | 'shift-jis'
  | 'euc-jp'
  /** No text that can be read. */
  | 'not-utf8'
  /** A page of ours from which a filter has taken its data. */
  | 'html-stripped'
  | 'html-foreign'
  /** Two files in one. */
  | 'html-twice'
  /** Cut short, or no JSON at all. */
  | 'not-json'
  | 'too-deep'
  | 'too-many'
  | 'not-ours'
  | 'damaged'
  | 'newer-unreadable'
  /** Its bytes could not be had: moved, removed or locked. */
  | 'unreadable';

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
  /** Grows by one with each change but of cursor and language; orders two copies of one document. */
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
  /** Answers that this edition does not offer: to questions, or with choices, that it does not have. */
  readonly orphaned: { readonly [question: string]: RecordedAnswer };
  readonly plan?: Plan;
  readonly targets?: Targets;
  /** Texts for approval where they were edited, by the id of the part. */
  readonly texts?: { readonly [part: string]: string };
  readonly paper?: Paper;
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

/**
 * A document as it takes the place of another. An earlier time of the same document becomes its next revision: the
 * revision never goes back.
 */
export function nextOf(copy: Document, present: Document): Document {
  const isEarlier = copy.id === present.id && copy.rev <= present.rev;
  return isEarlier ? { ...copy, rev: present.rev + 1 } : copy;
}

/** The answers alone, without when and by whom. */
export function answersOf(document: Document): Answers {
  return Object.fromEntries(Object.entries(document.answers).map(([question, { answer }]) => [question, answer]));
}

/** The parts that hold what somebody has entered; where one stands in a document and its mode can be had again. */
function entered(document: Document): readonly object[] {
  const { respondent, profile, answers, remarks, orphaned, plan, targets, texts, paper } = document;
  return [respondent, profile, answers, remarks, orphaned, plan, targets, texts, paper].map((part) => part ?? {});
}

const isSaid = (value: unknown) => value !== undefined && value !== '';

/** Whether a document holds nothing that somebody has entered. */
export function isUntouched(document: Document): boolean {
  return entered(document).every((part) => !Object.values(part).some(isSaid));
}

function valuesIn(part: unknown): number {
  if (typeof part !== 'object' || part === null) return isSaid(part) ? 1 : 0;
  return Object.values(part).reduce((sum: number, value) => sum + valuesIn(value), 0);
}

/** How many single values were entered, an answer being several. */
export function fullness(document: Document): number {
  return valuesIn(entered(document));
}
