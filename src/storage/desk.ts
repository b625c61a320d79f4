import type { Questionnaire } from '../core/catalogue';
import type { Document } from '../core/document';
import type { Mirror } from './shelves/localMirror';
import type { Store } from './shelves/store';

/** What a window last knew to stand in its store. */
export interface Known {
  /** What stands there, word for word; a second copy of it is the same text. */
  readonly text: string;
  readonly write: number;
  /** The very one that was opened or written. */
  readonly document: Document;
}

/** What one window knows of the browser's storage. */
export interface Desk {
  readonly catalogue: Questionnaire;
  readonly name: string;
  /** Of this visit; no two are the same. */
  readonly window: string;
  readonly main: Store;
  /** Every store of this browser that outlives the window, the most lasting first; those that answer and those that do not. */
  readonly stores: readonly Store[];
  readonly mirror: Mirror;
  /** Null where nothing stands, or nothing is known of it. */
  known: Known | null;
  /** The highest number of a write that this window has heard of. */
  top: number;
  /** A newer version of the program has been at the store. */
  isNewer: boolean;
  /** Everything was erased: this window writes nothing any more. */
  isErased: boolean;
}
