import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { Catalogue } from '../core/catalogue';
import { type Document, FORMAT } from '../core/document';
import { checksumOf } from './checksum';
import { connection, inTime, STORE } from './connection';
import { type Parsed, parseDocument } from './parse';

const CURRENT = 'current';
const DAMAGED = 'damaged';
const ASIDE = 'aside';

export type Saved = { readonly ok: true; readonly savedAt: string } | { readonly ok: false };

/** What was kept; null where nothing was; `unavailable` where the store cannot be read, whatever it holds. */
export type Loaded = Parsed | { readonly ok: false; readonly reason: 'unavailable' } | null;

/** What the browser keeps between visits. Nothing here throws; a refused write is an answer. */
export interface BrowserStore {
  /** Answers within three seconds. */
  load(): Promise<Loaded>;
  /**
   * Resolves when the transaction has completed, never before; refused where the store does not open within
   * three seconds. What stands there and was never loaded is put aside, not replaced.
   */
  save(document: Document, savedAt: string): Promise<Saved>;
}

async function read(database: IDBPDatabase, catalogue: Catalogue): Promise<Parsed | null> {
  const kept: unknown = await database.get(STORE, CURRENT);
  if (kept === undefined) return null;
  const parsed = parseDocument(kept, catalogue);
  if (!parsed.ok) await database.put(STORE, kept, DAMAGED);
  return parsed;
}

/** Under a key of its own each time, so that nothing put aside before is lost. */
async function putAside(store: IDBPObjectStore<unknown, string[], typeof STORE, 'readwrite'>): Promise<void> {
  const kept: unknown = await store.get(CURRENT);
  if (kept === undefined) return;
  const keys = await store.getAllKeys();
  let key = ASIDE;
  for (let number = 2; keys.includes(key); number += 1) key = `${ASIDE}-${number}`;
  await store.put(kept, key);
}

async function write(database: IDBPDatabase, document: Document, isLoaded: boolean): Promise<void> {
  const { store, done } = database.transaction(STORE, 'readwrite');
  const put = async () => {
    if (!isLoaded) await putAside(store);
    await store.put({ ...document, checksum: checksumOf(document) }, CURRENT);
  };
  await Promise.all([put(), done]);
}

/** The store of this browser profile. @param name of the database, our own */
export function browserStore(catalogue: Catalogue, name: string = FORMAT): BrowserStore {
  const use = connection(name);
  /** Whether what stands in the store is what the program knows. */
  let isLoaded = false;
  return {
    async load() {
      try {
        const loaded = await inTime(use((database) => read(database, catalogue)));
        isLoaded = true;
        return loaded;
      } catch {
        return { ok: false, reason: 'unavailable' };
      }
    },
    async save(document, savedAt) {
      try {
        await use((database) => write(database, { ...document, savedAt }, isLoaded));
        isLoaded = true;
        return { ok: true, savedAt };
      } catch {
        return { ok: false };
      }
    },
  };
}
