import { type IDBPDatabase, openDB } from 'idb';
import type { Catalogue } from '../core/catalogue';
import { type Document, FORMAT } from '../core/document';
import { checksumOf } from './checksum';
import { type Parsed, parseDocument } from './parse';

const STORE = 'documents';
const CURRENT = 'current';
const DAMAGED = 'damaged';

export type Saved = { readonly ok: true; readonly savedAt: string } | { readonly ok: false };

/** What the browser keeps between visits. Nothing here throws; a refused write is an answer. */
export interface BrowserStore {
  /** What was kept; null where nothing was, or where nothing can be read. */
  load(): Promise<Parsed | null>;
  /** Resolves when the transaction has completed, never before. */
  save(document: Document, savedAt: string): Promise<Saved>;
}

function open(name: string): Promise<IDBPDatabase> {
  return openDB(name, 1, {
    upgrade: (database) => {
      database.createObjectStore(STORE);
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** The store of this browser profile. @param name of the database, our own */
export function browserStore(catalogue: Catalogue, name: string = FORMAT): BrowserStore {
  let database: Promise<IDBPDatabase> | undefined;
  const connect = () => {
    database ??= open(name);
    return database;
  };
  return {
    async load() {
      try {
        const store = await connect();
        const kept: unknown = await store.get(STORE, CURRENT);
        if (kept === undefined) return null;
        const parsed = parseDocument(kept, catalogue);
        if (!parsed.ok) await store.put(STORE, kept, DAMAGED);
        return parsed;
      } catch {
        database = undefined;
        return null;
      }
    },
    async save(document, savedAt) {
      try {
        const dated: Document = { ...document, savedAt };
        const transaction = (await connect()).transaction(STORE, 'readwrite');
        await Promise.all([
          transaction.store.put({ ...dated, checksum: checksumOf(dated) }, CURRENT),
          transaction.done,
        ]);
        return { ok: true, savedAt };
      } catch {
        database = undefined;
        return { ok: false };
      }
    },
  };
}
