import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checksumOf } from '../../src/storage/checksum';
import { NOW } from '../support/invented';
import type { WebStorage } from '../support/webStorage';
import {
  documentIn,
  empty,
  freshProfile,
  full,
  inPlace,
  keysInDatabase,
  LATER,
  NAME,
  putInPlace,
  sound,
  visit,
} from './profile';

let local: WebStorage;
beforeEach(() => {
  local = freshProfile().local;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('openKeeper', () => {
  it('keeps in the database, has nothing at first, and leaves nothing of its trial', async () => {
    const keeper = await visit();
    expect(keeper.shelf).toBe('database');
    expect(await keeper.load()).toEqual({ is: 'nothing' });
    expect(await keysInDatabase()).toEqual([]);
    expect(local.kept.size).toBe(0);
  });

  it('gives back what was saved, to another visit too', async () => {
    const keeper = await visit();
    expect(await keeper.save(full(1), LATER)).toEqual({ ok: true, savedAt: LATER });
    expect(await keeper.load()).toEqual(sound(full(1)));
    expect(await (await visit()).load()).toEqual(sound(full(1)));
  });

  it('keeps the generation before', async () => {
    const keeper = await visit();
    for (const rev of [1, 2, 3]) await keeper.save(full(rev), LATER);
    expect(await documentIn('current')).toMatchObject({ rev: 3 });
    expect(await documentIn('previous')).toMatchObject({ rev: 2 });
    expect(await keeper.keepsakes()).toMatchObject([
      { key: 'database/previous', kind: 'previous', document: { rev: 2 } },
    ]);
  });

  it('reads a bare document as the first version of the program kept it, and builds on it', async () => {
    await (await visit()).load();
    const bare = { ...full(7), checksum: checksumOf(full(7)) };
    await putInPlace('current', bare);
    const keeper = await visit();
    expect(await keeper.load()).toEqual(sound(full(7), NOW));
    expect((await keeper.save(full(8), LATER)).ok).toBe(true);
    expect(await inPlace('previous')).toEqual(bare);
    expect(await (await visit()).load()).toEqual(sound(full(8)));
  });

  it('keeps apart what stands under another name', async () => {
    await (await visit()).save(full(1), LATER);
    expect(await (await visit('other')).load()).toEqual({ is: 'nothing' });
  });

  it('says saved only when the transaction has completed, and keeps the old where it has not', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    expect(await keeper.save(full(2), NOW)).toEqual({ ok: false, because: 'refused' });
    vi.restoreAllMocks();
    expect(await keeper.load()).toEqual(sound(full(1)));
  });

  it('does not stand in the way of another window that deletes the database, and comes back by itself', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    const deletion = indexedDB.deleteDatabase(NAME);
    await new Promise((resolve, reject) => {
      deletion.onsuccess = resolve;
      deletion.onblocked = () => reject(new Error('blocked'));
    });
    expect(await keeper.save(full(2), LATER)).toEqual({ ok: true, savedAt: LATER });
    expect(await keeper.load()).toEqual(sound(full(2)));
  });

  it('opens anew after the browser has ended the connection', async () => {
    const databases = new Set<IDBDatabase>();
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
      databases.add(this);
      return transaction.apply(this, given);
    });
    const keeper = await visit();
    await keeper.save(full(1), NOW);
    for (const database of databases) forceCloseDatabase(database as never);
    await new Promise((ended) => setTimeout(ended));
    expect(await keeper.save(full(2), LATER)).toEqual({ ok: true, savedAt: LATER });
  });

  it('hands out what is kept in a place as it is, and nothing for a place that is not there', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    await keeper.save(full(2), LATER);
    expect(await keeper.raw('database/previous')).toBe(await inPlace('previous'));
    expect(await keeper.raw('database/aside-x')).toBeNull();
  });

  it('lists the mirror only where it says something that the store does not', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    keeper.mirror(full(2), LATER);
    expect(await keeper.keepsakes()).toMatchObject([
      { key: 'local/mirror', kind: 'mirror', at: LATER, document: { rev: 2 } },
    ]);
    const two = full(2);
    await keeper.save(two, LATER);
    expect((await keeper.keepsakes()).map(({ kind }) => kind)).toEqual(['previous']);
    keeper.mirror(two, NOW);
    expect((await keeper.keepsakes()).map(({ kind }) => kind)).toEqual(['previous']);
  });

  it('mirrors what has been written as it stands in the store, after a visit too', async () => {
    const keeper = await visit();
    const two = full(2);
    await keeper.save(two, LATER);
    keeper.mirror(two, NOW);
    expect(await keeper.raw('local/mirror')).toBe(await inPlace('current'));
    const next = await visit();
    const loaded = await next.load();
    if (loaded.is === 'document') next.mirror(loaded.document, NOW);
    expect(await next.raw('local/mirror')).toBe(await inPlace('current'));
  });
});

describe('restore points', () => {
  const pointRevs = async (keeper: Awaited<ReturnType<typeof visit>>) =>
    (await keeper.keepsakes())
      .filter(({ kind }) => kind === 'point')
      .map(({ document }) => document?.rev)
      .sort();

  it('are three, the oldest giving way', async () => {
    const keeper = await visit();
    for (const rev of [1, 2, 3, 4, 5]) expect(await keeper.point(full(rev), 'open', LATER)).toBe(true);
    expect(await pointRevs(keeper)).toEqual([3, 4, 5]);
    expect(await pointRevs(await visit())).toEqual([3, 4, 5]);
  });

  it('say why and when they were taken', async () => {
    const keeper = await visit();
    await keeper.point(full(1), 'upgrade', LATER);
    expect(await keeper.keepsakes()).toMatchObject([
      { kind: 'point', reason: 'upgrade', at: LATER, document: full(1) },
    ]);
  });

  it('keep the one before the start-over of the fullest document, whatever comes after it', async () => {
    const keeper = await visit();
    const rich = { remarks: { a: { note: '長い説明' }, b: { note: 'もう一つ' } } };
    await keeper.point(full(1, rich), 'start-over', LATER);
    for (const rev of [2, 3, 4, 5, 6]) await keeper.point(full(rev), rev % 2 ? 'start-over' : 'open', LATER);
    expect(await pointRevs(keeper)).toEqual([1, 5, 6]);
    await keeper.point(full(7, { ...rich, profile: { staff: 57 } }), 'start-over', LATER);
    for (const rev of [8, 9]) await keeper.point(full(rev), 'open', LATER);
    expect(await pointRevs(keeper)).toEqual([7, 8, 9]);
  });

  it('count a plan, targets and texts as part of what a document holds', async () => {
    const keeper = await visit();
    const texts = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((part) => [part, '本文']));
    await keeper.point(full(1, { texts }), 'start-over', LATER);
    for (const rev of [2, 3, 4]) await keeper.point(full(rev), 'start-over', LATER);
    expect(await pointRevs(keeper)).toEqual([1, 3, 4]);
  });

  it('take no place for an empty document', async () => {
    const keeper = await visit();
    await keeper.point(full(1), 'open', LATER);
    for (const rev of [2, 3, 4]) expect(await keeper.point(empty({ rev }), 'start-over', LATER)).toBe(true);
    expect(await pointRevs(keeper)).toEqual([1]);
  });

  it('keep what is damaged apart before its place is used', async () => {
    const keeper = await visit();
    for (const rev of [1, 2, 3]) await keeper.point(full(rev), 'open', LATER);
    await putInPlace('point-2', 'garbage');
    await keeper.point(full(4), 'open', LATER);
    expect(await pointRevs(keeper)).toEqual([1, 3, 4]);
    const damaged = (await keeper.keepsakes()).find(({ kind }) => kind === 'damaged');
    expect(await keeper.raw(damaged?.key ?? '')).toBe('garbage');
  });

  it('say that none could be taken', async () => {
    const keeper = await visit();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await keeper.point(full(1), 'open', LATER)).toBe(false);
  });
});

describe('erase', () => {
  const databases = async () => (await indexedDB.databases()).map(({ name }) => name);

  it('leaves no database and no key of ours, and all that is not ours', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    await keeper.point(full(1), 'open', LATER);
    keeper.mirror(full(2), LATER);
    local.setItem(`${NAME}/layout`, 'section');
    sessionStorage.setItem(`${NAME}/tab`, '1');
    local.setItem('oursurvey', 'of another program');
    sessionStorage.setItem('other', '2');
    expect(await keeper.erase()).toBe(true);
    expect(await databases()).toEqual([]);
    expect([...local.kept.keys()]).toEqual(['oursurvey']);
    expect(sessionStorage.length).toBe(1);
  });

  it('lets nothing be written afterwards by the window that erased', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    await keeper.erase();
    expect(await keeper.save(full(2), LATER)).toEqual({ ok: false, because: 'refused' });
    keeper.mirror(full(2), LATER);
    expect(await keeper.point(full(2), 'open', LATER)).toBe(false);
    expect(await keeper.load()).toEqual({ is: 'nothing' });
    expect(await databases()).toEqual([]);
    expect(local.kept.size).toBe(0);
  });

  it('lets nothing be written by another window either, whose connection does not hinder it', async () => {
    const events = new EventTarget();
    vi.stubGlobal(
      'StorageEvent',
      class extends Event {
        key = `${NAME}/erased`;
      },
    );
    vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
    const [one, other] = [await visit(), await visit()];
    await other.save(full(1), LATER);
    const told = vi.spyOn(local, 'setItem');
    expect(await one.erase()).toBe(true);
    expect(told).toHaveBeenCalledWith(`${NAME}/erased`, '');
    events.dispatchEvent(new StorageEvent('storage'));
    expect(await other.save(full(2), LATER)).toEqual({ ok: false, because: 'refused' });
    other.mirror(full(2), LATER);
    expect(await databases()).toEqual([]);
    expect(local.kept.size).toBe(0);
  });

  it('says so where something could not be erased', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError');
    });
    expect(await keeper.erase()).toBe(false);
  });

  it('lets the next visit begin anew', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    await keeper.erase();
    const next = await visit();
    expect(await next.load()).toEqual({ is: 'nothing' });
    expect((await next.save(full(1), LATER)).ok).toBe(true);
  });
});
