import type { Questionnaire } from '../core/catalogue';
import type { Cursor, Document, Language, Paper, Plan, Remark, Targets } from '../core/document';
import type { Writer } from '../core/keeping';
import type { Answer, Mode, Profile } from '../core/questionnaire';
import type { Sandbox } from '../core/sandbox';
import type { Layout } from './pages';

/** What can be opened beside the journey without leaving it. */
export const places = [
  'plan',
  'targets',
  'texts',
  'paper',
  'exports',
  'keeping',
  'doubts',
  'cases',
  'methods',
  'glossary',
  'reasoning',
  'about',
  'file',
] as const;
export type Place = (typeof places)[number];

export interface JourneyInput {
  readonly catalogue: Questionnaire;
  readonly document: Document;
  readonly layout: Layout;
  /** True for a file of a newer version: it can be read and handed on, not changed. */
  readonly readOnly: boolean;
  /** The present moment, ISO 8601 with offset. */
  readonly now: () => string;
}

/** What an edit was made to. */
export type Edit =
  | { readonly of: 'mode' | 'plan' | 'targets' | 'paper' }
  | { readonly of: 'profile'; readonly field: string }
  | { readonly of: 'answer' | 'remark'; readonly question: string }
  | { readonly of: 'text'; readonly part: string };

/** An edit that can be taken back, or made again once it has been. */
export interface Change {
  readonly edit: Edit;
  /** Where it was made. */
  readonly cursor: Cursor;
  readonly place: Place | null;
  readonly topic: string | null;
  /** The document on the other side of it. */
  readonly other: Document;
}

export interface JourneyContext extends JourneyInput {
  /** Which window may write; what another one holds can be read here, not changed. */
  readonly writer: Writer;
  /** The last changes, the newest at the end. */
  readonly past: readonly Change[];
  /** What was taken back and can be made again, the next at the end. */
  readonly future: readonly Change[];
  /** The place that is open beside the journey; null where none is. */
  readonly place: Place | null;
  /** What is looked at in the place beside, such as one doubt. */
  readonly topic: string | null;
  /** 次へ passes over pages on which everything is answered. */
  readonly filling: boolean;
  /** What was being answered when a file was opened that may only be read; it comes back when that file is closed. */
  readonly shelved: Document | null;
  readonly sandbox: Sandbox;
  /** A document of an earlier time with which the present one is compared; null where none was opened. */
  readonly former: Document | null;
}

export type JourneyEvent =
  | { readonly type: 'begin'; readonly mode: Mode }
  | { readonly type: 'resume' }
  | { readonly type: 'home' }
  | { readonly type: 'next' }
  | { readonly type: 'back' }
  | { readonly type: 'review' }
  | { readonly type: 'finish' }
  | { readonly type: 'extend' }
  | { readonly type: 'fill' }
  | { readonly type: 'goTo'; readonly cursor: Cursor }
  | { readonly type: 'describe'; readonly profile: Profile; readonly respondent: Document['respondent'] }
  | { readonly type: 'answer'; readonly question: string; readonly answer: Answer }
  | { readonly type: 'clear'; readonly question: string }
  | { readonly type: 'remark'; readonly question: string; readonly remark: Remark }
  /** Settles the roadmap; the whole plan. */
  | { readonly type: 'arrange'; readonly plan: Plan }
  /** Sets the targets; null takes them away. */
  | { readonly type: 'aim'; readonly targets: Targets | null }
  /** Keeps an edited part of a text for approval; null goes back to the text made from data. */
  | { readonly type: 'word'; readonly part: string; readonly text: string | null }
  /** Sets what paper carries beside the result. */
  | { readonly type: 'stamp'; readonly paper: Paper }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Says which window writes; with what was stored meanwhile where this one comes to write. */
  | { readonly type: 'bind'; readonly writer: Writer; readonly stored: Document | null }
  | { readonly type: 'suppose'; readonly sandbox: Sandbox }
  | { readonly type: 'compare'; readonly former: Document | null }
  | { readonly type: 'open'; readonly document: Document; readonly readOnly: boolean }
  | { readonly type: 'closeFile' }
  | { readonly type: 'lay'; readonly layout: Layout }
  | { readonly type: 'speak'; readonly language: Language }
  | { readonly type: 'visit'; readonly place: Place; readonly topic: string | null }
  | { readonly type: 'leave' };
