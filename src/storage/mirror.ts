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

/**
 * Writes the second copy, at once. It is numbered as a write, or as the last one where the document has been
 * written; an empty document is not mirrored, nor is that of a newer version replaced. All windows have one mirror:
 * unsaved changes of another one are put aside for those of this one, and stay where this one has none.
 */
export function mirrorDocument(desk: Desk, document: Document, savedAt: string): void {
  const { mirror, known, window } = desk;
  const standing = mirror.read();
  if (desk.isErased || desk.isNewer || isUntouched(document) || isOfNewer(standing, desk)) return;
  const unsaved = known?.document !== document;
  const { unsaved: isWaiting, window: whose } = headerOf(standing);
  if (standing !== null && isWaiting && whose !== window) {
    if (!unsaved) return;
    setAside(standing, desk);
  }
  if (unsaved) desk.top += 1;
  const write = unsaved ? desk.top : known.write;
  const base = known?.write ?? 0;
  mirror.write(recordText({ ...document, savedAt }, { ...PLAIN, write, window, at: savedAt, unsaved, base }));
}

/** After a completed write: a mirror of this window that was ahead of the store is so no longer. */
export function settleMirror(desk: Desk, text: string): void {
  const standing = headerOf(desk.mirror.read());
  const { write } = headerOf(text);
  if (standing.unsaved && standing.window === desk.window && standing.write < write) desk.mirror.write(text);
}
