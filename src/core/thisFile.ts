import type { Outcome } from './selfTest';

/** The name under which the program is handed on as one file. */
export const FILE_NAME = 'telework-check.html';

/** How the page came into the browser. */
export type Opened = 'file' | 'https' | 'http';

/** A package of others that is part of the program. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly licence: string;
  /** Of its licence files, in English. */
  readonly text: string;
}

export const recordKinds = ['document', 'previous', 'points', 'mirror', 'apart', 'settings'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What the program itself keeps of a kind. */
export interface RecordUse {
  readonly count: number;
  /** Bytes of the text in UTF-8; what the browser needs to keep it comes on top. */
  readonly bytes: number;
}

export interface StorageUse {
  readonly records: Readonly<Record<RecordKind, RecordUse>>;
  /** The browser's own estimate in bytes, of everything from the same address; null where it gives none. */
  readonly estimate: { readonly usage: number; readonly quota: number } | null;
  /** Whether the browser has promised not to make room by throwing it away; null where it does not say. */
  readonly isPersisted: boolean | null;
}

/** Whether the lasting stores give back what is written to them now. */
export type StoreTrials = Readonly<Record<'database' | 'local', Extract<Outcome, 'passes' | 'fails' | 'unknown'>>>;

/** What a file is, as far as its content tells. */
export type PickedKind = 'program' | 'page' | 'saved' | 'archive' | 'office' | 'other';

/** A file that was picked to be checked. */
export interface Picked {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** 64 hexadecimal digits, small letters. */
  readonly sha256: string;
  readonly kind: PickedKind;
}
