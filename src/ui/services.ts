import type { Advisory, Catalogue, Questionnaire } from '../core/catalogue';
import type { Document, Refusal } from '../core/document';
import type { SaveState } from '../core/keeping';
import type { JourneyActor } from '../machine/journey';
import type { Exported, ExportRequest } from './exporting';
import type { Fetched } from './fetched';
import type { Keeping } from './keeping';
import type { ThisFile } from './thisFile';

export type OpenResult =
  | { readonly ok: true; readonly document: Document; readonly newer: boolean; readonly altered: boolean }
  | { readonly ok: false; readonly reason: Refusal };

/** What the composition root lends to the screens. */
export interface Services {
  readonly questionnaire: Questionnaire;
  /** What the review and the result need besides. */
  readonly advisory: Fetched<Advisory>;
  /** Everything else that is suggested or said, fetched when the first screen asks for it. */
  readonly catalogue: Fetched<Catalogue>;
  readonly actor: JourneyActor;
  readonly saveState: { readonly subscribe: (listener: () => void) => () => void; readonly get: () => SaveState };
  /** Makes a file, reads it back and hands it to the browser. Never throws. */
  readonly exportFile: (request: ExportRequest) => Promise<Exported>;
  /** Hands a picture to the browser under a name with the prefix and the body's name; null where it does not take it. */
  readonly savePicture: (png: Uint8Array<ArrayBuffer>, prefix: string, body: string) => string | null;
  /** The document as the text of a save file, to be copied where nothing can be downloaded. */
  readonly documentText: (document: Document) => string;
  readonly openFile: (file: File) => Promise<OpenResult>;
  readonly startOver: () => void;
  readonly keeping: Keeping;
  /** What the page about the program itself needs; fetched when that is opened, and rejects where it cannot be. */
  readonly thisFile: () => Promise<ThisFile>;
  /** `YYYY-MM-DD`, the day in Japan. */
  readonly today: () => string;
  /** Of the program, as it was released. */
  readonly version: string;
}
