import type { Document } from '../core/document';
import type { Withheld } from '../core/withheld';
import type { Picture } from '../reports/formats/format';
import type { FormatId } from '../reports/formats/formats';
import type { ChartId } from '../reports/report/blocks';

export interface ExportRequest {
  readonly format: FormatId;
  /** Already without what is to be left out. */
  readonly document: Document;
  /** What the name of the file begins with. */
  readonly prefix: string;
  /** What was left out of the document, to be said in the file. */
  readonly withheld?: Withheld;
  readonly pictures?: Readonly<Partial<Record<ChartId, Picture>>>;
}

/**
 * How writing a file went. `absent`: a part of the program or its words could not be fetched; `unmade`: it could not be
 * made; `unlike`: what was made, read back, is not what it should be; `undelivered`: the browser did not take it.
 */
export type Exported =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly because: 'absent' | 'unmade' | 'unlike' | 'undelivered' };
