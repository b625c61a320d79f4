import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordKinds } from '../../src/core/thisFile';
import type { WebStorage } from '../support/webStorage';
import { freshProfile, full, inPlace, keysInDatabase, LATER, NAME, putInPlace, visit } from './profile';

let local: WebStorage;
let session: WebStorage;
beforeEach(() => {
  ({ local, session } = freshProfile());
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const sizeOf = (text: string) => Buffer.byteLength(text, 'utf8');
const nothing = { count: 0, bytes: 0 };

describe('records of a keeper', () => {
  it('are nothing where nothing is kept', async () => {
    const records = await (await visit()).records();
    expect(records).toEqual(Object.fromEntries(recordKinds.map((kind) => [kind, nothing])));
  });

  it('count each kind, with the bytes of its text', async () => {
    const keeper = await visit();
    for (const rev of [1, 2]) await keeper.save(full(rev, { respondent: { body: '朝日村' } }), LATER);
    await keeper.point(full(1), 'open', LATER);
    keeper.mirror(full(3), LATER);
    await putInPlace('damaged-0123', '傷');
    local.setItem(`${NAME}/layout`, 'section');
    session.setItem(`${NAME}/later`, 'yes');
    local.setItem('another program', 'x'.repeat(1000));
    const records = await keeper.records();
    expect(Object.values(records).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 2]);
    const current = String(await inPlace('current'));
    expect(records.document.bytes).toBe(sizeOf(current) + 'current'.length);
    expect(records.document.bytes).toBeGreaterThan(current.length + 'current'.length);
    expect(records.apart.bytes).toBe(sizeOf('damaged-0123傷'));
    expect(records.settings.bytes).toBe(sizeOf(`${NAME}/layoutsection${NAME}/lateryes`));
  });

  it('count what stands in local storage where the database cannot be used', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    expect(keeper.shelf).toBe('local');
    expect(await keeper.records()).toMatchObject({ document: { count: 1 }, settings: nothing });
  });
});

describe('tryStores of a keeper', () => {
  it('finds that both stores give back what is written, and leaves nothing and no document changed', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    const before = await inPlace('current');
    expect(await keeper.tryStores()).toEqual({ database: 'passes', local: 'passes' });
    expect(await keysInDatabase()).toEqual(['current']);
    expect(await inPlace('current')).toBe(before);
    expect(local.kept.size).toBe(0);
  });

  it.each(['throws', 'lies', 'truncates'] as const)('finds that local storage %s by now', async (ways) => {
    const keeper = await visit();
    local.ways = ways;
    expect(await keeper.tryStores()).toEqual({ database: 'passes', local: 'fails' });
    expect(local.kept.size).toBe(0);
  });

  it('finds that the database refuses by now', async () => {
    const keeper = await visit();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await keeper.tryStores()).toEqual({ database: 'fails', local: 'passes' });
  });

  it('finds that the database forgets, and leaves nothing of the trial', async () => {
    const keeper = await visit();
    const { getAllKeys } = IDBObjectStore.prototype;
    let asked = 0;
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(function (this: IDBObjectStore, ...given) {
      asked += 1;
      // After all was read, and the sample written.
      if (asked === 3) throw new DOMException('gone', 'DataError');
      return getAllKeys.apply(this, given);
    });
    expect(await keeper.tryStores()).toEqual({ database: 'fails', local: 'passes' });
    expect(await keysInDatabase()).toEqual([]);
  });

  it('finds a store that is not there', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.stubGlobal('localStorage', undefined);
    expect(await (await visit()).tryStores()).toEqual({ database: 'fails', local: 'fails' });
  });

  it('leaves a database alone that a newer version has rebuilt', async () => {
    await (await visit()).save(full(1), LATER);
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(NAME, 9);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect((await (await visit()).tryStores()).database).toBe('unknown');
  });

  it('writes nothing once all was erased', async () => {
    const keeper = await visit();
    await keeper.erase();
    expect(await keeper.tryStores()).toEqual({ database: 'unknown', local: 'unknown' });
    expect(local.kept.size).toBe(0);
  });
});
