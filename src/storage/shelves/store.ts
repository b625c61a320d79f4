import type { Shelf } from '../../core/keeping';

/** What stands on a shelf at one moment. */
export interface Contents {
  /** A newer version of the program has rebuilt the shelf: it may only be read. */
  readonly newer: boolean;
  readonly keys: readonly string[];
  /** Of the keys asked for, those that stand, whoever wrote them. */
  readonly values: ReadonlyMap<string, unknown>;
}

/** What is put under each key, `undefined` where the key is taken away, and what to answer once that is done. */
export interface Change<T> {
  readonly puts?: ReadonlyMap<string, unknown>;
  readonly answer: T;
}

/** One place of the browser that keeps values under keys. Everything rejects where the place refuses. */
export interface Store {
  readonly shelf: Shelf;
  /** All that stands. */
  read(): Promise<Contents>;
  /**
   * One transaction: what is decided on is what is replaced, and all of it or nothing. Resolves when it has
   * completed, never before.
   */
  change<T>(wanted: readonly string[], decide: (contents: Contents) => Change<T>): Promise<T>;
  /** Takes away everything, the place itself too where it is ours; whether nothing is left, read back. */
  clear(): Promise<boolean>;
}
