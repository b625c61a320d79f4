import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BrowserStore, browserStore } from '../../src/storage/browserStore';
import { chosen, documentWith, invented, NOW } from '../support/invented';

const LATER = '2026-11-23T09:00:00.000Z';
const NAME = 'ours';
const document = documentWith({ a: chosen('all') }, { respondent: { body: '朝日村' } });
const saved = (at = LATER) => ({ ok: true, document: { ...document, savedAt: at }, newer: false, altered: false });

let store: BrowserStore;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = browserStore(invented, NAME);
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function raw<T>(work: (database: Awaited<ReturnType<typeof openDB>>) => Promise<T>): Promise<T> {
  const database = await openDB(NAME);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

describe('browserStore', () => {
  it('has nothing at first', async () => {
    expect(await store.load()).toBeNull();
  });

  it('gives back what was saved, to another visit too', async () => {
    expect(await store.save(document, LATER)).toEqual({ ok: true, savedAt: LATER });
    expect(await store.load()).toEqual(saved());
    expect(await browserStore(invented, NAME).load()).toEqual(saved());
  });

  it('keeps the newest only', async () => {
    await store.save(documentWith({}), NOW);
    await store.save(document, LATER);
    expect(await store.load()).toEqual(saved());
  });

  it('keeps apart what stands under another name', async () => {
    await store.save(document, LATER);
    expect(await browserStore(invented, 'other').load()).toBeNull();
  });

  it('says ok only when the transaction has completed, and keeps the old where it has not', async () => {
    await store.save(document, LATER);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await store.save(documentWith({}), NOW)).toEqual({ ok: false });
    vi.restoreAllMocks();
    expect(await store.load()).toEqual(saved());
  });

  it('answers a full store with a refusal, keeps the old copy and works again later', async () => {
    await store.save(document, NOW);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.save(documentWith({}), LATER)).toEqual({ ok: false });
    vi.restoreAllMocks();
    expect(await store.load()).toEqual(saved(NOW));
    expect((await store.save(document, LATER)).ok).toBe(true);
    expect(await store.load()).toEqual(saved());
  });

  it('answers a forbidden store without throwing, and works once it is allowed', async () => {
    const open = vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(await store.load()).toBeNull();
    expect(await store.save(document, LATER)).toEqual({ ok: false });
    open.mockRestore();
    expect((await store.save(document, LATER)).ok).toBe(true);
  });

  it('answers where there is no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await store.load()).toBeNull();
    expect(await store.save(document, LATER)).toEqual({ ok: false });
    vi.unstubAllGlobals();
  });

  it.each([['text'], [{ format: 'other' }], [{ ...document, version: 0 }], [{ ...document, answers: 7 }]])(
    'refuses damaged contents with a reason and lays them aside: %j',
    async (garbage) => {
      await store.save(document, LATER);
      await raw((database) => database.put('documents', garbage, 'current'));
      expect(await store.load()).toMatchObject({ ok: false, reason: expect.any(String) });
      expect((await store.save(document, LATER)).ok).toBe(true);
      expect(await raw((database) => database.get('documents', 'damaged'))).toEqual(garbage);
    },
  );

  it('says which part of damage it found', async () => {
    await store.save(document, LATER);
    await raw((database) => database.put('documents', { ...document, rev: -1 }, 'current'));
    expect(await store.load()).toEqual({ ok: false, reason: 'damaged' });
  });

  it('notices what was changed behind its back', async () => {
    await store.save(document, LATER);
    await raw(async (database) => {
      const kept = await database.get('documents', 'current');
      await database.put('documents', { ...kept, rev: 99 }, 'current');
    });
    expect(await store.load()).toMatchObject({ ok: true, altered: true, document: { rev: 99 } });
  });

  it('keeps a document of a newer version as it is, to be read only', async () => {
    await store.save(document, LATER);
    await raw((database) => database.put('documents', { ...document, version: 2, more: 1 }, 'current'));
    expect(await store.load()).toMatchObject({ ok: true, newer: true });
    expect(await raw((database) => database.get('documents', 'current'))).toMatchObject({ version: 2, more: 1 });
  });

  it('does not stand in the way of another tab that deletes or upgrades, and comes back by itself', async () => {
    await store.save(document, LATER);
    const deletion = indexedDB.deleteDatabase(NAME);
    await new Promise((resolve, reject) => {
      deletion.onsuccess = resolve;
      deletion.onblocked = () => reject(new Error('blocked'));
    });
    const tries = [await store.save(document, LATER), await store.save(document, LATER)];
    expect(tries.at(-1)).toEqual({ ok: true, savedAt: LATER });
    expect(await store.load()).toEqual(saved());
  });
});
