import type { Finding } from '../core/selfTest';
import type { BundledPackage, Opened, Picked, StorageUse } from '../core/thisFile';

/** What the composition root lends to the page about the program itself. Nothing of it throws. */
export interface ThisFile {
  readonly opened: Opened;
  /** What the browser says it is. */
  readonly browser: string;
  readonly packages: readonly BundledPackage[];
  readonly storage: () => Promise<StorageUse>;
  /** The file is read in the page and goes nowhere. */
  readonly pick: (file: File) => Promise<Picked | 'too-large' | 'unreadable'>;
  /** The text of a list of SHA-256 values; null where it is none. */
  readonly listText: (file: File) => Promise<string | null>;
  readonly selfTest: () => Promise<readonly Finding[]>;
  /** Hands a text to the browser as a file, the way every file goes; its name, or null where the browser refuses. */
  readonly writeTrial: (prefix: string, text: string) => string | null;
  /** ISO 8601 with offset. */
  readonly now: () => string;
}
