import type { Document, SaveState } from '../core/document';
import type { BrowserStore } from './browserStore';

interface Source {
  getSnapshot(): { readonly context: { readonly document: Document; readonly readOnly: boolean } };
  subscribe(listener: () => void): unknown;
}

/** What is known of the last write, and a way to hear of changes. */
export interface SaveWatch {
  readonly get: () => SaveState;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Writes each change of the document, one write at a time, the newest last. `kept` is said only when
 * the write of the newest document has completed.
 */
export function autosave(source: Source, store: BrowserStore, now: () => string): SaveWatch {
  const listeners = new Set<() => void>();
  let state: SaveState = { is: 'untouched' };
  let written = source.getSnapshot().context.document;
  let isWriting = false;
  const tell = (next: SaveState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const write = async (): Promise<void> => {
    const { document, readOnly } = source.getSnapshot().context;
    if (isWriting || readOnly || document === written) return;
    isWriting = true;
    if (state.is !== 'refused') tell({ is: 'saving' });
    const saved = await store.save(document, now());
    isWriting = false;
    written = document;
    const next = source.getSnapshot().context;
    if (next.document !== document && !next.readOnly) return write();
    tell(saved.ok ? { is: 'kept', at: saved.savedAt } : { is: 'refused' });
  };
  source.subscribe(() => void write());
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
