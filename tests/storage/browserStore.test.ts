import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BrowserStore, browserStore } from '../../src/storage/browserStore';
import { chosen, documentWith, invented, NOW } from '../support/invented';

const LATER = '2026-11-23T09:00:00.000Z';
const NAME = 'ours';
const document = documentWith({ a: chosen('all') }, { respondent: { body: '朝日村' } });
const saved = (at = LATER) => ({ ok: true, document: { ...document, savedAt: at }, newer: false, altered: false });

const unavailable = { ok: false, reason: 'unavailable' };

let store: BrowserStore;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = browserStore(invented, NAME);
});
afterEach(() => {
  vi.useRealTimers();
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
    expect(await store.load()).toEqual(unavailable);
    expect(await store.save(document, LATER)).toEqual({ ok: false });
    open.mockRestore();
    expect((await store.save(document, LATER)).ok).toBe(true);
  });

  it('answers where there is no IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await store.load()).toEqual(unavailable);
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
    expect(await store.save(document, LATER)).toEqual({ ok: true, savedAt: LATER });
    expect(await store.load()).toEqual(saved());
  });

  it('opens anew after the browser has ended the connection', async () => {
    const databases: IDBDatabase[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      databases.push(this);
      return transaction.apply(this, given);
    });
    await store.save(document, NOW);
    for (const database of databases) forceCloseDatabase(database as never);
    await new Promise((ended) => setTimeout(ended));
    expect(await store.save(document, LATER)).toEqual({ ok: true, savedAt: LATER });
  });
});

/** Lets no opening of the database answer until `end` is called. */
function hang() {
  let answer = (_database: Promise<IDBPDatabase>) => {};
  const late = new Promise<IDBPDatabase>((resolve) => {
    answer = resolve;
  });
  // What idb does not know as a request it hands on as it is: a promise in place of one.
  const request = Object.assign(late, { addEventListener: () => {} }) as unknown as IDBOpenDBRequest;
  const mock = vi.spyOn(globalThis.indexedDB, 'open').mockReturnValue(request);
  const end = () => {
    mock.mockRestore();
    answer(openDB(NAME));
  };
  return { mock, end };
}

describe('browserStore that could not be read at first', () => {
  const other = documentWith({}, { id: 'other' });
  const keys = () => raw((database) => database.getAllKeys('documents'));
  const at = (key: string) => raw((database) => database.get('documents', key));

  beforeEach(async () => {
    await browserStore(invented, NAME).save(document, NOW);
  });

  async function failToLoad(one: BrowserStore) {
    const open = vi.spyOn(globalThis.indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('backing store', 'UnknownError');
    });
    expect(await one.load()).toEqual(unavailable);
    open.mockRestore();
  }

  it('puts aside what it had not read before it writes over it, once', async () => {
    await failToLoad(store);
    expect(await store.save(other, LATER)).toEqual({ ok: true, savedAt: LATER });
    await store.save({ ...other, rev: 1 }, LATER);
    expect(await at('current')).toMatchObject({ id: 'other', rev: 1 });
    expect(await at('aside')).toMatchObject({ id: 'id', savedAt: NOW, answers: document.answers });
    expect(await keys()).toEqual(['aside', 'current']);
  });

  it('loses nothing that it put aside before', async () => {
    await failToLoad(store);
    await store.save(other, LATER);
    const next = browserStore(invented, NAME);
    await failToLoad(next);
    await next.save(documentWith({}, { id: 'third' }), LATER);
    expect(await Promise.all([at('aside'), at('aside-2'), at('current')])).toMatchObject([
      { id: 'id' },
      { id: 'other' },
      { id: 'third' },
    ]);
  });

  it('puts nothing aside where nothing was kept, or where it has read what was', async () => {
    const empty = browserStore(invented, 'empty');
    await failToLoad(empty);
    expect((await empty.save(other, LATER)).ok).toBe(true);
    expect(await empty.load()).toMatchObject({ ok: true });
    await store.load();
    await store.save(other, LATER);
    expect(await keys()).toEqual(['current']);
  });

  it('says so where it opens but gives no answer to a question', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('io', 'UnknownError');
    });
    expect(await store.load()).toEqual(unavailable);
  });

  it('says after three seconds that it hangs, and refuses a save as late', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    hang();
    const told = vi.fn();
    void store.load().then(told);
    await vi.advanceTimersByTimeAsync(2999);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toHaveBeenCalledWith(unavailable);
    const saving = store.save(other, LATER);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await saving).toEqual({ ok: false });
  });

  it('does not take what is read too late for read, and waits on the same opening', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { mock, end } = hang();
    const loading = store.load();
    await vi.advanceTimersByTimeAsync(3000);
    expect(await loading).toEqual(unavailable);
    const saving = store.save(other, LATER);
    expect(mock).toHaveBeenCalledTimes(1);
    end();
    vi.useRealTimers();
    expect(await saving).toEqual({ ok: true, savedAt: LATER });
    expect(await at('aside')).toMatchObject({ id: 'id', answers: document.answers });
    expect(await at('current')).toMatchObject({ id: 'other' });
  });
});
