import type { Document } from '../core/document';
import type { Keepsake, PointReason, Shelf } from '../core/keeping';
import type { Filed } from '../core/reminder';

/** What was found at the start: `rescued` is an older copy, since the newest was damaged. */
export type Found = 'sound' | 'rescued' | 'unreadable' | 'unavailable';

/** What the screens say of the browser's storage. */
export interface KeepingView {
  readonly shelf: Shelf;
  readonly found: Found;
  /** Another document waits, since no restore point of the present one could be taken. */
  readonly isStuck: boolean;
  /** This PC is used by other people too. */
  readonly isShared: boolean;
  /** It is time to remind of the save file. */
  readonly isFileDue: boolean;
  /** What is known of the save files of the present document. */
  readonly filed: Filed;
}

/** What the composition root lends to the screens to keep, restore and erase. Nothing of it throws. */
export interface Keeping {
  readonly get: () => KeepingView;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Opens another document in place of the present one, after a restore point of that. Where none can be taken,
   * `isStuck` is said and nothing replaced before `proceed`.
   */
  readonly replace: (document: Document, reason: PointReason) => Promise<void>;
  /** Answers whether what waits is to be opened without a restore point. */
  readonly proceed: (isWanted: boolean) => void;
  /** Everything that the browser has besides the document itself. */
  readonly list: () => Promise<readonly Keepsake[]>;
  /** Hands what is kept there to the browser's downloads; its file name, or null where it could not be read. */
  readonly takeOut: (keepsake: Keepsake, prefix: string) => Promise<string | null>;
  /** Makes this window the one that writes; false where another does not let go. */
  readonly takeOver: () => Promise<boolean>;
  /** Ends a conflict: one of the two is gone on with, the other becomes a restore point. */
  readonly settle: (keep: 'mine' | 'theirs') => Promise<boolean>;
  readonly share: (isShared: boolean) => void;
  /** Puts the reminder of the save file off. */
  readonly later: () => void;
  /** Erases everything that this browser keeps of the program, and ends it in every window. */
  readonly erase: () => Promise<void>;
}
