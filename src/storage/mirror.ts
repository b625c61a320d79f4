import { type Document, isUntouched } from '../core/document';
import type { Desk } from './desk';
import { withAside } from './places';
import { headerOf, PLAIN, readRecord, recordText } from './record';

function isOfNewer(text: string | null, { catalogue, window }: Desk): boolean {
  if (text === null || headerOf(text).window === window) return false;
  const read = readRecord(text, catalogue);
  return read.ok ? read.copy.newer : read.reason === 'newer-unreadable';
}

/** Local storage writes before it returns, so that this too is done at once. */
function setAside(text: string, { stores }: Desk): void {
  const local = stores.find(({ shelf }) => shelf === 'local');
  const change = local?.change([], ({ values }) => ({ puts: withAside(values, [text]), answer: null }));
  change?.catch(() => undefined);
}

/** What has not been written, numbered as the next write. */
function unwrittenText(desk: Desk, document: Document, savedAt: string): string {
  const { window, known } = desk;
  desk.top += 1;
  const header = { ...PLAIN, write: desk.top, window, at: savedAt, unsaved: true, base: known?.write ?? 0 };
  return recordText({ ...document, savedAt }, header);
}

/**
 * Writes the second copy, at once: of a document that has been written, what stands in the store. An empty document is
 * not mirrored, nor is that of a newer version replaced. All windows have one mirror: unsaved changes of another one
 * are put aside for those of this one, and stay where this one has none.
 */
export function mirrorDocument(desk: Desk, document: Document, savedAt: string): void {
  const { mirror, known, window } = desk;
  if (desk.isErased || desk.isNewer || isUntouched(document)) return;
  const standing = mirror.read();
  const written = known?.document === document ? known.text : null;
  if ((written !== null && standing === written) || isOfNewer(standing, desk)) return;
  const { unsaved: isWaiting, window: whose } = headerOf(standing);
  if (standing !== null && isWaiting && whose !== window) {
    if (written !== null) return;
    setAside(standing, desk);
  }
  mirror.write(written ?? unwrittenText(desk, document, savedAt));
}

/** After a completed write: a mirror of this window that was ahead of the store is so no longer. */
export function settleMirror(desk: Desk, text: string): void {
  const standing = headerOf(desk.mirror.read());
  const { write } = headerOf(text);
  if (standing.unsaved && standing.window === desk.window && standing.write < write) desk.mirror.write(text);
}
