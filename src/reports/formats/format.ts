import type { Document } from '../../core/document';
import type { Withheld } from '../../core/withheld';
import type { ChartId } from '../report/blocks';
import type { Matter } from '../texts/matter';

/** A chart as a picture, in the language and with the values of the document. */
export interface Picture {
  readonly png: Uint8Array<ArrayBuffer>;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a file is made of: the matter of the report and what the composition root lends. */
export interface ExportMatter extends Matter {
  /** ISO 8601 with offset: when the file is written. */
  readonly writtenAt: string;
  /** None where they could not be drawn; the tables say the same. */
  readonly pictures: Readonly<Partial<Record<ChartId, Picture>>>;
  /** What was left out of the document, where anything was. */
  readonly withheld?: Withheld;
  /** The document as JSON with its checksum. */
  readonly sealed: (document: Document, writtenAt: string) => string;
  /** What the gate for everything from outside reads in the bytes of a save file; null where it refuses them. */
  readonly opened: (bytes: Uint8Array<ArrayBuffer>) => Document | null;
}

/** A kind of file. A new one is a file beside this one, a line in the list, and its label. */
export interface Format {
  readonly extension: string;
  /** Media type of the file. */
  readonly type: string;
  /** It is made of the document alone, without words. */
  readonly isWordless?: true;
  /** The bytes of the file. */
  readonly make: (matter: ExportMatter) => Promise<Uint8Array<ArrayBuffer>>;
  /** Whether the bytes, read back, hold everything that the file is to hold. */
  readonly holds: (bytes: Uint8Array<ArrayBuffer>, matter: ExportMatter) => Promise<boolean>;
}
