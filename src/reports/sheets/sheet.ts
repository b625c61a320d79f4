/** How a cell looks; the looks themselves are the writer's. */
export type Look =
  | 'title'
  | 'section'
  | 'lead'
  | 'head'
  | 'turned'
  | 'label'
  | 'body'
  | 'input'
  | 'figure'
  | 'mark'
  | 'bar';

/** `shows` is what it gives on the values that the program writes; readers that do not calculate show it. */
export interface Formula {
  readonly is: 'formula';
  /** Without the equals sign. */
  readonly formula: string;
  readonly shows: string | number;
  readonly look: Look;
  readonly format?: string;
  /** The longest text that it may come to show; its row is made high enough. */
  readonly longest?: string;
}

/** A cell, or null where none is. A text is never read as a number, a date or a formula. */
export type Cell =
  | { readonly is: 'text'; readonly text: string; readonly look: Look }
  | { readonly is: 'number'; readonly number: number; readonly look: Look; readonly format?: string }
  | Formula
  | null;

export type Row = readonly Cell[];

/** What may be entered in some cells. */
export interface Offer {
  /** Addresses such as `E5`. */
  readonly cells: readonly string[];
  readonly values: readonly (string | number)[];
}

export interface Sheet {
  /** At most 31 signs, none of `[]/\:*?`. */
  readonly name: string;
  readonly isLandscape: boolean;
  /** Made smaller where one page could not hold it. */
  readonly isOnePage?: true;
  /** Of each column, in digits of the text size. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** Number of the row of column names, from 1, repeated on each page; it and all above stay in view. 0: none. */
  readonly headRow: number;
  readonly offers: readonly Offer[];
}

export function text(words: string, look: Look = 'body'): Cell {
  return { is: 'text', text: words, look };
}

export function number(value: number, format?: string, look: Look = 'figure'): Cell {
  return { is: 'number', number: value, look, ...(format ? { format } : {}) };
}

export function formula(formula: string, shows: string | number, format?: string, look: Look = 'figure'): Formula {
  return { is: 'formula', formula, shows, look, ...(format ? { format } : {}) };
}

/** A row of texts that look alike. */
export function texts(words: readonly string[], look: Look): Row {
  return words.map((one) => text(one, look));
}

/** The letters of a column, from 0: A to Z, AA and so on. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

/** A text as it stands in a formula. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

/** Cells of another sheet as a formula names them. @param cells such as `$E$5:$E$45` */
export function onSheet(sheet: string, cells: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}
