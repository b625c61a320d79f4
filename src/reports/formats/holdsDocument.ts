import { isSame } from '../../core/isSame';
import type { ExportMatter } from './format';

/** Whether the program opens the bytes of a save file as the very document that was written. */
export function holdsDocument(bytes: Uint8Array<ArrayBuffer>, matter: ExportMatter): boolean {
  return isSame(matter.opened(bytes), { ...matter.document, savedAt: matter.writtenAt });
}
