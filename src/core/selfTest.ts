/**
 * How a check of the browser went: `copes` where the program does the same in another way, `unknown` where the browser
 * does not let it be known.
 */
export type Outcome = 'passes' | 'copes' | 'fails' | 'unknown';

/** What is tried on the very PC, in the order in which it is told, and how it can go. */
export const checks = {
  database: ['passes', 'fails', 'unknown'],
  local: ['passes', 'fails', 'unknown'],
  locks: ['passes', 'copes', 'fails'],
  channel: ['passes', 'copes', 'fails'],
  room: ['passes', 'fails', 'unknown'],
  dates: ['passes', 'fails'],
  eras: ['passes', 'fails'],
  order: ['passes', 'fails'],
  breaks: ['passes', 'fails'],
  glyphs: ['passes', 'fails', 'unknown'],
  zone: ['passes', 'copes', 'unknown'],
  clock: ['passes', 'fails'],
  window: ['passes', 'copes', 'unknown'],
  zoom: ['passes', 'copes', 'unknown'],
  sheet: ['passes', 'fails', 'unknown'],
  level: ['passes', 'copes', 'unknown'],
  drawing: ['passes', 'fails'],
  picture: ['passes', 'fails'],
  download: ['passes', 'fails'],
  clipboard: ['passes', 'copes', 'fails'],
} as const satisfies Readonly<Record<string, readonly Outcome[]>>;

export type CheckId = keyof typeof checks;

/** What the checks are about. */
export const checkGroups = {
  storage: ['database', 'local', 'locks', 'channel', 'room'],
  words: ['dates', 'eras', 'order', 'breaks', 'glyphs', 'zone', 'clock'],
  screen: ['window', 'zoom', 'sheet', 'level'],
  files: ['drawing', 'picture', 'download', 'clipboard'],
} as const satisfies Readonly<Record<string, readonly CheckId[]>>;

export type CheckGroup = keyof typeof checkGroups;

export interface Finding {
  readonly id: CheckId;
  readonly outcome: Outcome;
  /** What was measured, the same in every language; empty where nothing was. */
  readonly measured: string;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** How a check went, with what was measured where something was. */
export interface Checked<Id extends CheckId> {
  readonly outcome: (typeof checks)[Id][number];
  readonly measured?: string;
}

/** Tries one thing; where it throws it has failed. */
export type Check<Id extends CheckId> = () => Checked<Id> | Promise<Checked<Id>>;

export type ChecksOf<Group extends CheckGroup> = {
  readonly [Id in (typeof checkGroups)[Group][number]]: Check<Id>;
};

/** What only a person can see: whether a sheet came out of the printer, and a file of the browser. */
export const trials = ['print', 'download'] as const;
export type Trial = (typeof trials)[number];
export type Seen = 'yes' | 'no' | 'untried';
