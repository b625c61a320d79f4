import type { Document } from './document';

/** Where the browser keeps the document: only the first two outlive the window. */
export type Shelf = 'database' | 'local' | 'memory';

/** Why a restore point was taken. */
export type PointReason = 'open' | 'start-over' | 'restore' | 'upgrade' | 'conflict';

/** An older or damaged copy that the browser still has. */
export interface Keepsake {
  /** Its place in the store; unique. */
  readonly key: string;
  readonly kind: 'previous' | 'mirror' | 'point' | 'damaged' | 'aside';
  /** When it was put there, ISO 8601 with offset; null where that is not known. */
  readonly at: string | null;
  /** Of a restore point; null for all others. */
  readonly reason: PointReason | null;
  /** Null where it cannot be read; it can still be taken away as it is. */
  readonly document: Document | null;
}

/** Who may write: this window, another window of this browser, or a newer version of the program in another window. */
export type Writer = 'here' | 'elsewhere' | 'newer';

/** What is known of the last write to the browser's storage. */
export type SaveState =
  | { readonly is: 'untouched' }
  | { readonly is: 'saving' }
  /** The newest change has been written; `at` is when, ISO 8601 with offset. */
  | { readonly is: 'kept'; readonly at: string }
  /** Held in memory only: nothing outlives this window. */
  | { readonly is: 'held' }
  | { readonly is: 'refused' }
  /** Another window wrote meanwhile; both are there until one is chosen. */
  | { readonly is: 'conflict'; readonly theirs: Document };
