import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';
import type { Document } from '../../src/core/document';
import { type Keeper, openKeeper } from '../../src/storage/keeper';
import type { Loaded } from '../../src/storage/loading';
import { chosen, documentWith, invented } from '../support/invented';
import { WebStorage } from '../support/webStorage';

export const NAME = 'ours';
export const LATER = '2026-11-23T09:00:00.000Z';

/** A browser profile that nobody has used yet. */
export function freshProfile(): { readonly local: WebStorage; readonly session: WebStorage } {
  const local = new WebStorage();
  const session = new WebStorage();
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', session);
  return { local, session };
}

/** A window of the program, or a visit. */
export const visit = (name = NAME): Promise<Keeper> => openKeeper(invented, name);

const answers = ['none', 'some', 'most', 'all'];

/** A document with answers, of a revision. */
export function full(rev: number, more: Partial<Document> = {}): Document {
  return documentWith({ a: chosen(answers[rev % 4] ?? 'none') }, { rev, ...more });
}

export const empty = (more: Partial<Document> = {}): Document => documentWith({}, more);

/** The document as it comes back, saved at a moment. */
export const sound = (document: Document, savedAt = LATER): Loaded => ({
  is: 'document',
  document: { ...document, savedAt },
  newer: false,
  altered: false,
  rescued: false,
});

async function inDatabase<T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>, name = NAME) {
  const database = await openDB(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

export const keysInDatabase = (name = NAME): Promise<string[]> =>
  inDatabase(async (database) => (await database.getAllKeys('documents')).map(String), name);

export const inPlace = (key: string, name = NAME): Promise<unknown> =>
  inDatabase((database) => database.get('documents', key), name);

export const putInPlace = (key: string, value: unknown, name = NAME): Promise<unknown> =>
  inDatabase((database) => database.put('documents', value, key), name);

/** The document that the text in a place of the store holds. */
export async function documentIn(key: string): Promise<unknown> {
  const text = String(await inPlace(key));
  return JSON.parse(text.slice(text.indexOf('\n') + 1));
}
