import 'fake-indexeddb/auto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../src/core/document';
import { checksumOf } from '../../src/storage/checksum';
import type { Loaded } from '../../src/storage/loading';
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

const MIRROR = `${NAME}/mirror`;
const refused = { ok: false, because: 'refused' };

let local: WebStorage;
beforeEach(() => {
  local = freshProfile().local;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

/** Every write to the database fails as a full disk makes it fail. */
const fillDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

const failToOpen = (name: string) =>
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', name);
  });

describe('fault 1: quota exceeded', () => {
  it('fault 1: refuses a save that does not fit, keeps the old copy and works again later', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    const disk = fillDisk();
    expect(await keeper.save(full(2), LATER)).toEqual(refused);
    disk.mockRestore();
    expect(await keeper.load()).toEqual(sound(full(1)));
    expect((await keeper.save(full(3), LATER)).ok).toBe(true);
    expect(await (await visit()).load()).toEqual(sound(full(3)));
  });

  it('fault 1: replaces nothing where only a part of a save was taken', async () => {
    const keeper = await visit();
    for (const rev of [1, 2]) await keeper.save(full(rev), LATER);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (key === 'current') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    expect(await keeper.save(full(3), LATER)).toEqual(refused);
    expect(await documentIn('previous')).toMatchObject({ rev: 1 });
  });

  it('fault 1: does the same in local storage, where all or nothing of a save is written', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const keeper = await visit();
    expect(keeper.shelf).toBe('local');
    await keeper.save(full(1), LATER);
    await keeper.save(full(2), LATER);
    const before = new Map(local.kept);
    local.room = [...local.kept].reduce((sum, [key, text]) => sum + key.length + text.length, 0) + 20;
    const long = full(3, { remarks: { a: { note: '長'.repeat(100) } } });
    expect(await keeper.save(long, LATER)).toEqual(refused);
    expect(local.kept).toEqual(before);
    local.room = 5_000_000;
    expect((await keeper.save(long, LATER)).ok).toBe(true);
  });

  it('fault 1: still finds what a full database keeps, and writes where there is room', async () => {
    await (await visit()).save(full(1), LATER);
    fillDisk();
    const keeper = await visit();
    expect(keeper.shelf).toBe('local');
    expect(await keeper.load()).toEqual(sound(full(1)));
    expect((await keeper.save(full(2), LATER)).ok).toBe(true);
    vi.restoreAllMocks();
    const next = await visit();
    expect(next.shelf).toBe('database');
    expect(await next.load()).toEqual(sound(full(2)));
    expect(await documentIn('previous')).toMatchObject({ rev: 1 });
    expect([...local.kept.keys()].filter((key) => key.endsWith('/current'))).toEqual([]);
  });
});

describe('fault 2: storage blocked', () => {
  it('fault 2: keeps in memory where nothing can be stored, and says so', async () => {
    failToOpen('SecurityError');
    local.ways = 'throws';
    const keeper = await visit();
    expect(keeper.shelf).toBe('memory');
    expect(await keeper.load()).toEqual({ is: 'unavailable' });
    expect((await keeper.save(full(1), LATER)).ok).toBe(true);
    expect(await keeper.point(full(1), 'open', LATER)).toBe(true);
    expect(await keeper.keepsakes()).toMatchObject([{ key: 'memory/point-1' }]);
  });

  it('fault 2: opens where even looking for a store throws', async () => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    const keeper = await visit();
    expect(keeper.shelf).toBe('memory');
    keeper.mirror(full(1), LATER);
    expect((await keeper.save(full(1), LATER)).ok).toBe(true);
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) Reflect.deleteProperty(globalThis, name);
  });
});

/** Openings of the database never answer. */
function hang(): void {
  const request = { addEventListener: () => {}, removeEventListener: () => {} };
  vi.spyOn(indexedDB, 'open').mockReturnValue(Object.assign(new Promise(() => {}), request) as never);
}

describe('fault 4: a store that hangs or lies', () => {
  it('fault 4: goes on with local storage after three seconds in which the database has not answered', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    hang();
    const opened = vi.fn();
    const opening = visit();
    void opening.then(opened);
    await vi.advanceTimersByTimeAsync(2900);
    expect(opened).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(opened).toHaveBeenCalled();
    const keeper = await opening;
    expect(keeper.shelf).toBe('local');
    const loading = keeper.load();
    await vi.advanceTimersByTimeAsync(3100);
    expect(await loading).toEqual({ is: 'unavailable' });
    expect((await keeper.save(full(1), LATER)).ok).toBe(true);
  });

  it('fault 4: refuses a save after three seconds where the database stops answering later', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockReturnValue(new Promise(() => {}) as never);
    const saving = keeper.save(full(2), LATER);
    await vi.advanceTimersByTimeAsync(3100);
    expect(await saving).toEqual(refused);
  });

  it.each([
    ['cuts it', (value: unknown) => String(value).slice(0, 100)],
    ['gives back something else', () => 'something else'],
    ['keeps nothing of it', () => undefined],
  ])('fault 4: goes on with the next store where one takes what is written and %s', async (_, spoil) => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      return put.call(this, spoil(value), key);
    });
    expect((await visit()).shelf).toBe('local');
    local.ways = 'truncates';
    expect((await visit()).shelf).toBe('memory');
    local.ways = 'lies';
    expect((await visit()).shelf).toBe('memory');
  });

  it('fault 4: does not call saved what local storage does not give back', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const keeper = await visit();
    local.ways = 'lies';
    expect(await keeper.save(full(1), LATER)).toEqual(refused);
  });

  it('fault 4: recognises its own write that was given up for lost and came through after all', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const transaction = IDBDatabase.prototype.transaction;
    const late = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...given
    ) {
      const real = transaction.apply(this, given);
      Object.defineProperty(real, 'addEventListener', { value: () => {} });
      return real;
    });
    const saving = keeper.save(full(2), LATER);
    await new Promise((done) => setImmediate(done));
    await vi.advanceTimersByTimeAsync(3100);
    expect(await saving).toEqual(refused);
    late.mockRestore();
    vi.useRealTimers();
    expect(await documentIn('current')).toMatchObject({ rev: 2 });
    expect((await keeper.save(full(3), LATER)).ok).toBe(true);
  });
});

describe('fault 5: the database gives way', () => {
  it.each([1, 2, 3])('fault 5: opens it anew where it gave way %i times', async (times) => {
    const open = indexedDB.open.bind(indexedDB);
    let left = times;
    vi.spyOn(indexedDB, 'open').mockImplementation((...given) => {
      if (left-- > 0) throw new DOMException('Internal error opening backing store', 'UnknownError');
      return open(...given);
    });
    const keeper = await visit();
    expect(keeper.shelf).toBe('database');
    expect((await keeper.save(full(1), LATER)).ok).toBe(true);
  });

  it('fault 5: opens it anew three times at most, and then falls back', async () => {
    const open = failToOpen('UnknownError');
    expect((await visit()).shelf).toBe('local');
    expect(open).toHaveBeenCalledTimes(4);
  });

  it('fault 5: does not insist where the browser forbids it', async () => {
    const open = failToOpen('SecurityError');
    expect((await visit()).shelf).toBe('local');
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('fault 5: does a save again where the connection was closed under it', async () => {
    const keeper = await visit();
    const transaction = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect((await keeper.save(full(1), LATER)).ok).toBe(true);
    expect(IDBDatabase.prototype.transaction).not.toBe(transaction);
  });
});

/** What damage does to a text that was kept, or what others put in its place. */
const damaged = (text: string): fc.Arbitrary<unknown> => {
  const place = fc.nat(text.length);
  return fc.oneof(
    place.map((end) => text.slice(0, end)),
    fc
      .tuple(place, fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }))
      .map(([at, noise]) => text.slice(0, at) + noise + text.slice(at + noise.length)),
    fc.tuple(place, place).map(([from, to]) => text.slice(0, Math.min(from, to)) + text.slice(Math.max(from, to))),
    fc.tuple(place, place).map(([from, to]) => text + text.slice(Math.min(from, to), Math.max(from, to))),
    fc
      .tuple(place, fc.constantFrom('{', '}', '[', '"', ',', '\n', '\\', '\u0000', '-', '9'))
      .map(([at, mark]) => text.slice(0, at) + mark + text.slice(at)),
    fc.jsonValue(),
    fc.constantFrom(
      7,
      true,
      [],
      {},
      new Date(0),
      new Map(),
      new Uint8Array(3),
      '{'.repeat(100_000),
      '['.repeat(2_000_001),
    ),
  );
};

describe('fault 6: damage', () => {
  const previous = full(1, { respondent: { body: '朝日村' } });
  const current = full(2, { respondent: { body: '朝日村' }, remarks: { a: { note: '二行の\n説明 "引用"' } } });

  async function keepTwo(): Promise<string> {
    const keeper = await visit();
    await keeper.save(previous, LATER);
    await keeper.save(current, LATER);
    return String(await inPlace('current'));
  }

  const isOfNewer = (loaded: Loaded) =>
    (loaded.is === 'document' && loaded.newer) || (loaded.is === 'unreadable' && loaded.reason === 'newer-unreadable');

  /** The newest, as it was or said to be altered; or the one before it, and the damaged text kept apart. */
  function isFair(loaded: Loaded, raw: readonly (string | null)[], spoilt: unknown): boolean {
    if (loaded.is !== 'document' || loaded.newer) return isOfNewer(loaded);
    if (!loaded.rescued) return loaded.altered || isDeepStrictEqual(loaded, sound(current));
    const isKept = raw.includes(typeof spoilt === 'string' ? spoilt : JSON.stringify(spoilt));
    return isKept && isDeepStrictEqual(loaded, { ...sound(previous), rescued: true });
  }

  it('fault 6: survives any damage: the newest or the one before it, nothing thrown, the damaged text kept as it is', async () => {
    // On a busy machine the store's patience must not run out.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const text = await keepTwo();
    await fc.assert(
      fc.asyncProperty(damaged(text), async (spoilt) => {
        local = freshProfile().local;
        await keepTwo();
        await putInPlace('current', spoilt);
        const keeper = await visit();
        const loaded = await keeper.load();
        const raw = await Promise.all((await keeper.keepsakes()).map(({ key }) => keeper.raw(key)));
        expect(isFair(loaded, raw, spoilt) || loaded).toBe(true);
        if (isOfNewer(loaded)) {
          expect(await inPlace('current')).toEqual(spoilt);
          return;
        }
        expect((await keeper.save(full(9), LATER)).ok).toBe(true);
        const kept = await Promise.all((await keysInDatabase()).map((key) => inPlace(key)));
        expect(kept).toContainEqual(spoilt);
      }),
      { numRuns: 1200 },
    );
  }, 120_000);

  it('fault 6: never puts one damaged text over another', async () => {
    await keepTwo();
    for (const garbage of ['first', 'second', 'first', { third: 3 }]) {
      await putInPlace('current', garbage);
      await (await visit()).load();
    }
    const keys = (await keysInDatabase()).filter((key) => key.startsWith('damaged-'));
    expect(await Promise.all(keys.map((key) => inPlace(key)))).toHaveLength(3);
  });

  it('fault 6: keeps apart what is damaged though nobody has loaded it before a save', async () => {
    const keeper = await visit();
    await putInPlace('current', 'garbage');
    expect((await keeper.save(full(1), LATER)).ok).toBe(true);
    const [kept] = (await keysInDatabase()).filter((key) => key.startsWith('damaged-'));
    expect(await inPlace(kept ?? '')).toBe('garbage');
    expect(await keysInDatabase()).not.toContain('previous');
  });

  it('fault 6: takes the mirror, then a restore point, where the generation before is damaged too', async () => {
    const text = await keepTwo();
    const writer = await visit();
    await writer.load();
    await writer.point(full(5), 'open', LATER);
    for (const key of ['current', 'previous']) await putInPlace(key, text.slice(0, -9));
    expect(await (await visit()).load()).toMatchObject({ rescued: true, document: { rev: 5 } });
    for (const key of ['current', 'previous']) await putInPlace(key, text.slice(0, -8));
    writer.mirror(full(6), LATER);
    expect(await (await visit()).load()).toMatchObject({ rescued: true, document: { rev: 6 } });
  });

  it('fault 6: says unreadable where no copy can be read, again at each visit until something is saved', async () => {
    await visit();
    await putInPlace('current', 'garbage');
    for (const keeper of [await visit(), await visit()])
      expect(await keeper.load()).toEqual({ is: 'unreadable', reason: 'not-json' });
    const keeper = await visit();
    await keeper.load();
    await keeper.save(full(1), LATER);
    expect(await (await visit()).load()).toEqual(sound(full(1)));
    expect((await keeper.keepsakes()).map(({ kind }) => kind)).toEqual(['damaged']);
  });

  it('fault 6: is not troubled by a damaged mirror, and keeps it apart', async () => {
    await keepTwo();
    local.setItem(MIRROR, '{"half');
    const keeper = await visit();
    expect(await keeper.load()).toEqual(sound(current));
    const [kept] = (await keeper.keepsakes()).filter(({ kind }) => kind === 'damaged');
    expect(await keeper.raw(kept?.key ?? '')).toBe('{"half');
  });
});

describe('fault 7: a checksum that does not fit', () => {
  it('fault 7: opens what was changed behind its back, and says so', async () => {
    await (await visit()).save(full(1), LATER);
    const text = String(await inPlace('current'));
    await putInPlace('current', text.replace('"rev":1', '"rev":99'));
    expect(await (await visit()).load()).toMatchObject({ is: 'document', altered: true, document: { rev: 99 } });
  });
});

type Step = { readonly is: 'save' | 'lost' | 'mirror'; readonly isEdited: boolean };

describe('fault 10: killed between the two writes', () => {
  const kinds = ['save', 'lost', 'mirror'] as const;
  const each = kinds.flatMap((is) => [true, false].map((isEdited): Step => ({ is, isEdited })));
  const sequences = (length: number): Step[][] =>
    length === 0 ? [[]] : sequences(length - 1).flatMap((before) => each.map((step) => [...before, step]));

  /** Walks through the steps and is killed after the last; the newest revision that was written anywhere. */
  async function walk(steps: readonly Step[]): Promise<number> {
    local = freshProfile().local;
    const keeper = await visit();
    await keeper.load();
    let document = full(1);
    let newest = 0;
    for (const { is, isEdited } of steps) {
      if (isEdited) document = full(document.rev + 1);
      const disk = is === 'lost' ? fillDisk() : null;
      if (is === 'mirror') keeper.mirror(document, LATER);
      else await keeper.save(document, LATER);
      disk?.mockRestore();
      if (is !== 'lost') newest = document.rev;
    }
    return newest;
  }

  it('fault 10: gives back the newest that was written to either place, in whatever order, wherever it was killed', async () => {
    for (const length of [1, 2, 3, 4])
      for (const steps of sequences(length)) {
        const newest = await walk(steps);
        const loaded = await (await visit()).load();
        expect([steps, loaded.is === 'document' ? loaded.document.rev : 0]).toEqual([steps, newest]);
      }
  }, 120_000);

  it.each([true, false])(
    'fault 10: takes the mirror that was written while a write was under way; it completes: %s',
    async (completes) => {
      const keeper = await visit();
      await keeper.save(full(1), LATER);
      const disk = completes ? null : fillDisk();
      const saving = keeper.save(full(2), LATER);
      keeper.mirror(full(3), LATER);
      expect((await saving).ok).toBe(completes);
      disk?.mockRestore();
      expect(await (await visit()).load()).toEqual(sound(full(3)));
    },
  );

  it.each([
    ['another document', full(0, { id: 'another' })],
    ['a step that is no new revision', full(8, { cursor: { at: 'review' } })],
  ])('fault 10: takes the mirror of %s', async (_, document) => {
    const keeper = await visit();
    await keeper.save(full(8), LATER);
    keeper.mirror(document, LATER);
    expect(await (await visit()).load()).toEqual(sound(document));
  });

  it('fault 10: ignores the mirror once a later write has completed, a restored older revision too', async () => {
    const keeper = await visit();
    await keeper.save(full(8), LATER);
    keeper.mirror(full(9), LATER);
    const mirrored = local.getItem(MIRROR) ?? '';
    await keeper.save(full(4), LATER);
    local.setItem(MIRROR, mirrored);
    expect(await (await visit()).load()).toEqual(sound(full(4)));
    expect((await keysInDatabase()).sort()).toEqual(['current', 'previous']);
  });

  it('fault 10: does not mirror an empty document over a full one', async () => {
    const keeper = await visit();
    keeper.mirror(full(2), LATER);
    keeper.mirror(empty({ rev: 3 }), LATER);
    expect(await (await visit()).load()).toEqual(sound(full(2)));
  });
});

describe('faults 11 and 12: two windows', () => {
  async function two() {
    const one = await visit();
    await one.save(full(1), LATER);
    const other = await visit();
    await other.load();
    return { one, other };
  }

  it('fault 12: refuses the later of two writes upon the same state, and hands back what the other wrote', async () => {
    const { one, other } = await two();
    expect((await one.save(full(2), LATER)).ok).toBe(true);
    const theirs = { ...full(2), savedAt: LATER };
    expect(await other.save(full(3), LATER)).toEqual({ ok: false, because: 'conflict', theirs });
    expect(await documentIn('current')).toMatchObject({ rev: 2 });
  });

  it('fault 12: lets exactly one of two writes at the same moment through', async () => {
    const { one, other } = await two();
    const saved = await Promise.all([one.save(full(2), LATER), other.save(full(3), LATER)]);
    expect(saved.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it('fault 12: replaces theirs where that was chosen, and keeps it as a restore point', async () => {
    const { one, other } = await two();
    await one.save(full(2), LATER);
    const answer = await other.save(full(3), LATER);
    const over = !answer.ok && answer.because === 'conflict' ? answer.theirs : empty();
    expect((await other.save(full(3), LATER, { over })).ok).toBe(true);
    expect(await documentIn('current')).toMatchObject({ rev: 3 });
    const points = (await other.keepsakes()).filter(({ kind }) => kind === 'point');
    expect(points).toMatchObject([{ reason: 'conflict', document: { rev: 2 } }]);
  });

  const moved = (rev: number) => full(rev, { cursor: { at: 'review' }, language: 'en' });

  it('fault 12: meets no conflict where the other window has only moved', async () => {
    const { one, other } = await two();
    expect((await other.save(moved(1), LATER)).ok).toBe(true);
    expect((await one.save(full(2), NOW)).ok).toBe(true);
    expect(await documentIn('current')).toMatchObject({ rev: 2 });
  });

  it('fault 12: gives way where this window has only moved, and then writes upon theirs', async () => {
    const { one, other } = await two();
    await one.save(full(2), LATER);
    const theirs = { ...full(2), savedAt: LATER };
    const mayTakeUp = () => true;
    expect(await other.save(moved(1), NOW, { mayTakeUp })).toEqual({ ok: false, because: 'overtaken', theirs });
    expect(await documentIn('current')).toMatchObject({ rev: 2 });
    expect((await other.save(full(3), LATER)).ok).toBe(true);
    expect(await one.save(full(4), LATER)).toMatchObject({ because: 'conflict', theirs: { rev: 3 } });
  });

  it('fault 12: does not give way where theirs cannot be taken up, and goes on comparing', async () => {
    const { one, other } = await two();
    await one.save(full(2), LATER);
    const mayTakeUp = () => false;
    expect(await other.save(moved(1), NOW, { mayTakeUp })).toMatchObject({ because: 'conflict' });
    expect(await other.save(full(3), NOW, { mayTakeUp })).toMatchObject({ because: 'conflict' });
    expect(await other.save(full(3), NOW, { mayTakeUp: () => true })).toMatchObject({ because: 'conflict' });
  });

  it('fault 12: takes no restore point where theirs itself is gone on with', async () => {
    const { one, other } = await two();
    await one.save(full(2), LATER);
    const answer = await other.save(full(3), LATER);
    const over = !answer.ok && answer.because === 'conflict' ? answer.theirs : empty();
    expect((await other.save(over, NOW, { over })).ok).toBe(true);
    expect((await other.keepsakes()).map(({ kind }) => kind)).not.toContain('point');
    expect((await other.save(full(3), LATER)).ok).toBe(true);
  });

  it('fault 12: compares in local storage too', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { one, other } = await two();
    expect([one.shelf, other.shelf]).toEqual(['local', 'local']);
    const saved = await Promise.all([one.save(full(2), LATER), other.save(full(3), LATER)]);
    expect(saved).toMatchObject([{ ok: true }, { because: 'conflict', theirs: { rev: 2 } }]);
  });

  it('fault 12: asks again where theirs has gone on since it was chosen to be replaced', async () => {
    const { one, other } = await two();
    await one.save(full(2), LATER);
    const answer = await other.save(full(5), LATER);
    const over = !answer.ok && answer.because === 'conflict' ? answer.theirs : empty();
    await one.save(full(3), LATER);
    expect(await other.save(full(5), LATER, { over })).toMatchObject({ because: 'conflict', theirs: { rev: 3 } });
  });

  it('fault 12: hands back what stands where it could not be read at the start', async () => {
    await (await visit()).save(full(1), LATER);
    const keeper = await visit();
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('io', 'UnknownError');
    });
    expect(await keeper.load()).toEqual({ is: 'unavailable' });
    read.mockRestore();
    expect(await keeper.save(full(0, { id: 'new' }), LATER)).toMatchObject({ because: 'conflict', theirs: { rev: 1 } });
    expect(await documentIn('current')).toMatchObject({ rev: 1 });
  });

  it('fault 11: lets the window that took over write once it has loaded, and not the old one', async () => {
    const { one, other } = await two();
    await one.save(full(2), LATER);
    expect(await other.load()).toEqual(sound(full(2)));
    expect((await other.save(full(3), LATER)).ok).toBe(true);
    expect(await one.save(full(4), LATER)).toMatchObject({ because: 'conflict' });
  });

  it('fault 12: puts unsaved changes aside where another window has saved since', async () => {
    const { one, other } = await two();
    one.mirror(full(6, { respondent: { body: '一つ目の窓' } }), LATER);
    await other.save(full(2), LATER);
    const keeper = await visit();
    expect(await keeper.load()).toEqual(sound(full(2)));
    const aside = (await keeper.keepsakes()).filter(({ kind }) => kind === 'aside');
    expect(aside).toMatchObject([{ document: { rev: 6 } }]);
    await (await visit()).load();
    expect((await keysInDatabase()).filter((key) => key.startsWith('aside'))).toHaveLength(1);
  });

  it('fault 12: keeps the unsaved changes of a window that was closed when another one is', async () => {
    const { one, other } = await two();
    one.mirror(full(6), LATER);
    other.mirror(full(7), LATER);
    const keeper = await visit();
    expect(await keeper.load()).toMatchObject({ document: { rev: 7 } });
    const aside = (await keeper.keepsakes()).filter(({ kind }) => kind === 'aside');
    expect(aside).toMatchObject([{ document: { rev: 6 } }]);
  });

  it('fault 12: leaves the unsaved changes of another window where this one has none', async () => {
    const { one, other } = await two();
    await other.load();
    const loaded = await other.load();
    one.mirror(full(6), LATER);
    if (loaded.is === 'document') other.mirror(loaded.document, LATER);
    expect(await (await visit()).load()).toMatchObject({ document: { rev: 6 } });
  });

  it('fault 12: keeps the newest ten of the changes that were put aside', async () => {
    const { one, other } = await two();
    for (let rev = 10; rev < 36; rev += 1) (rev % 2 ? one : other).mirror(full(rev), LATER);
    const aside = (await one.keepsakes()).filter(({ kind }) => kind === 'aside');
    expect(aside).toHaveLength(10);
    expect(Math.min(...aside.map(({ document }) => document?.rev ?? 0))).toBeGreaterThan(23);
  });

  it('fault 11: takes no mirror up over what another window writes at that moment', async () => {
    const { one, other } = await two();
    one.mirror(full(2), LATER);
    const [, saved] = await Promise.all([other.load(), one.save(full(3), LATER)]);
    expect(saved.ok).toBe(true);
    expect(await documentIn('current')).toMatchObject({ rev: 3 });
  });

  it('fault 11: puts nothing aside that was taken up by the window that went on', async () => {
    const { one, other } = await two();
    one.mirror(full(2), LATER);
    await other.load();
    await other.save(full(3), LATER);
    await (await visit()).load();
    expect((await keysInDatabase()).sort()).toEqual(['current', 'previous']);
  });
});

describe('fault 13: two versions of the program', () => {
  const newer = { ...full(1), version: 2, more: 1 };

  it('fault 13: stops writing where a document of a newer version stands', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    await putInPlace('current', newer);
    expect(await keeper.save(full(2), LATER)).toEqual({ ok: false, because: 'newer' });
    expect(await keeper.save(full(2), LATER, { mayEmpty: true, over: full(1) })).toEqual({
      ok: false,
      because: 'newer',
    });
    keeper.mirror(full(2), LATER);
    expect(await keeper.point(full(2), 'open', LATER)).toBe(false);
    expect(await inPlace('current')).toEqual(newer);
    expect(local.kept.size).toBe(0);
  });

  it('fault 13: reads it, and leaves it as it is', async () => {
    await visit();
    await putInPlace('current', newer);
    const keeper = await visit();
    expect(await keeper.load()).toMatchObject({ is: 'document', newer: true });
    expect(await keeper.save(full(2), LATER)).toEqual({ ok: false, because: 'newer' });
    expect(await inPlace('current')).toEqual(newer);
  });

  it('fault 13: says that it cannot read it where even the answers are not understood, and writes nothing over it', async () => {
    const strange = { ...newer, answers: 'elsewhere' };
    await (await visit()).save(full(1), LATER);
    await putInPlace('current', strange);
    const keeper = await visit();
    expect(await keeper.load()).toEqual({ is: 'unreadable', reason: 'newer-unreadable' });
    expect(await keeper.save(full(2), LATER)).toEqual({ ok: false, because: 'newer' });
    expect(await inPlace('current')).toEqual(strange);
  });

  it.each([true, false])(
    'fault 13: neither writes to a database of a newer version nor goes on elsewhere; opened before it: %s',
    async (isOpen) => {
      const early = await visit();
      await early.save(full(1), LATER);
      const database = await openDB(NAME, 2);
      database.close();
      const keeper = isOpen ? early : await visit();
      expect(keeper.shelf).toBe('database');
      if (!isOpen) expect(await keeper.load()).toMatchObject({ is: 'unreadable', reason: 'newer-unreadable' });
      expect(await keeper.save(full(2), LATER)).toEqual({ ok: false, because: 'newer' });
      expect(await keeper.point(full(2), 'open', LATER)).toBe(false);
      expect(await documentIn('current')).toMatchObject({ rev: 1 });
      expect(local.kept.size).toBe(0);
    },
  );

  it('fault 13: stops writing where all that is left of a newer version is its mirror', async () => {
    local.setItem(MIRROR, JSON.stringify(newer));
    const keeper = await visit();
    expect(await keeper.load()).toMatchObject({ is: 'document', newer: true });
    expect(await keeper.save(full(2), LATER)).toEqual({ ok: false, because: 'newer' });
    expect(await keysInDatabase()).toEqual([]);
  });

  it('fault 13: leaves the mirror of a newer version', async () => {
    const keeper = await visit();
    local.setItem(MIRROR, JSON.stringify(newer));
    keeper.mirror(full(5), LATER);
    expect(local.getItem(MIRROR)).toBe(JSON.stringify(newer));
  });
});

describe('fault 17: empty over full', () => {
  const over = { ok: false, because: 'empty-over-full' };

  it('fault 17: refuses an empty document over a full one', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    expect(await keeper.save(empty({ rev: 9 }), LATER)).toEqual(over);
    expect(await keeper.save(empty({ id: 'new' }), LATER)).toEqual(over);
    expect(await (await visit()).load()).toEqual(sound(full(1)));
  });

  it('fault 17: refuses it at the next visit too', async () => {
    await (await visit()).save(full(1), LATER);
    const keeper = await visit();
    await keeper.load();
    expect(await keeper.save(empty(), LATER)).toEqual(over);
  });

  it('fault 17: writes it where the user has asked for it, and keeps the full one before it', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    expect((await keeper.save(empty(), LATER, { mayEmpty: true })).ok).toBe(true);
    expect(await documentIn('previous')).toMatchObject({ rev: 1, answers: full(1).answers });
  });

  it('fault 17: lets an empty document follow an empty one', async () => {
    const keeper = await visit();
    await keeper.save(empty(), LATER);
    expect((await keeper.save(empty({ language: 'en' }), LATER)).ok).toBe(true);
  });
});

describe('fault 24: the clock', () => {
  const moments = {
    'set back by a year': ['2026-11-22T14:05:00+09:00', '2025-11-22T14:05:00+09:00', '1970-01-01T00:00:00Z'],
    'at the end of summer time': [
      '2026-11-01T01:59:00-04:00',
      '2026-11-01T01:01:00-05:00',
      '2026-11-01T01:00:00-05:00',
    ],
    'in another zone': ['2026-03-31T23:59:00+09:00', '2026-03-31T10:00:00-05:00', '2026-03-31T00:00:00Z'],
  };

  it.each(Object.entries(moments))(
    'fault 24: orders by number and revision where the clock is %s',
    async (_, [first = '', second = '', third = '']) => {
      for (const zone of ['UTC', 'America/New_York', 'Asia/Tokyo']) {
        vi.stubEnv('TZ', zone);
        local = freshProfile().local;
        const keeper = await visit();
        await keeper.save(full(1), first);
        await keeper.save(full(2), second);
        expect(await (await visit()).load()).toEqual(sound(full(2), second));
        keeper.mirror(full(3), third);
        expect(await (await visit()).load()).toEqual(sound(full(3), third));
        await keeper.save(full(4), third);
        expect(await (await visit()).load()).toEqual(sound(full(4), third));
        for (const [index, at] of [first, second, third, third].entries())
          await keeper.point(full(10 + index), 'open', at);
        const points = (await keeper.keepsakes()).filter(({ kind }) => kind === 'point');
        expect(points.map(({ document }) => document?.rev).sort()).toEqual([11, 12, 13]);
      }
    },
  );
});

describe('fault 25: one store is evicted', () => {
  const evict = () => vi.stubGlobal('indexedDB', new IDBFactory());

  it('fault 25: takes the mirror where the database is gone, and goes on from its number', async () => {
    const keeper = await visit();
    for (const rev of [1, 2, 3]) await keeper.save(full(rev), LATER);
    keeper.mirror(full(3), LATER);
    evict();
    const next = await visit();
    expect(await next.load()).toMatchObject({ is: 'document', document: { rev: 3 } });
    await next.save(full(4), LATER);
    expect(await (await visit()).load()).toEqual(sound(full(4)));
    expect(await documentIn('previous')).toMatchObject({ rev: 3 });
  });

  it('fault 25: takes the database where local storage is gone', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    keeper.mirror(full(1), LATER);
    local.clear();
    expect(await (await visit()).load()).toEqual(sound(full(1)));
  });

  it('fault 25: writes everything again where the database goes while the window is open', async () => {
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    await new Promise((done) => {
      indexedDB.deleteDatabase(NAME).onsuccess = done;
    });
    expect((await keeper.save(full(2), LATER)).ok).toBe(true);
    expect(await (await visit()).load()).toEqual(sound(full(2)));
  });

  it.each([1, 9])(
    'fault 25: loses neither of two documents kept in two stores, after %i writes of the second',
    async (writes) => {
      await (await visit()).save(full(5), LATER);
      const open = failToOpen('SecurityError');
      const stranded = await visit();
      for (let rev = 1; rev <= writes; rev += 1) await stranded.save(full(rev, { id: 'second' }), LATER);
      open.mockRestore();
      const keeper = await visit();
      const loaded = await keeper.load();
      const gone = full(20, { id: loaded.is === 'document' ? loaded.document.id : '' });
      for (const rev of [20, 21, 22]) await keeper.save({ ...gone, rev }, LATER);
      const ids = [gone.id, ...(await keeper.keepsakes()).map(({ document }) => document?.id)];
      expect([...new Set(ids)].sort()).toEqual(['id', 'second']);
    },
  );

  it('fault 25: loses no document that was begun where the database did not answer', async () => {
    await (await visit()).save(full(5), LATER);
    const open = failToOpen('SecurityError');
    const stranded = await visit();
    await stranded.save(full(1, { id: 'begun-anew' }), LATER);
    open.mockRestore();
    const keeper = await visit();
    const loaded = await keeper.load();
    const ids = [
      loaded.is === 'document' && loaded.document.id,
      ...(await keeper.keepsakes()).map(({ document }) => document?.id),
    ];
    expect(ids.sort()).toEqual(['begun-anew', 'id']);
  });
});

describe('fault 35: other programs and unknown values', () => {
  it('fault 35: touches no key of another program', async () => {
    const others = { current: '1', mirror: '2', telework: '3', [`${NAME}-2/mirror`]: '4', [NAME]: '5', kept: '6' };
    for (const [key, value] of Object.entries(others)) local.setItem(key, value);
    const touched = vi.spyOn(local, 'setItem');
    const removed = vi.spyOn(local, 'removeItem');
    const keeper = await visit();
    await keeper.save(full(1), LATER);
    keeper.mirror(full(2), LATER);
    vi.stubGlobal('indexedDB', undefined);
    await (await visit()).save(full(1), LATER);
    await keeper.erase();
    const keys = [...touched.mock.calls, ...removed.mock.calls].map(([key]) => key);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter((key) => !key.startsWith(`${NAME}/`))).toEqual([]);
    expect(Object.fromEntries(local.kept)).toEqual(others);
  });

  it.each([
    '',
    'null',
    '[]',
    '7',
    '{"keeps":"telework-readiness-check"}',
    '{"keeps":"telework-readiness-check","write":1e99}\n{}',
    '{"format":"other"}',
  ])('fault 35: is not led astray by %j under its own keys', async (value) => {
    await (await visit()).save(full(1), LATER);
    for (const key of ['mirror', 'kept/current', 'kept/previous', 'kept/point-1', 'kept/strange', 'strange'])
      local.setItem(`${NAME}/${key}`, value);
    for (const key of ['previous', 'point-1', 'point-2', 'strange', 'aside', 'damaged']) await putInPlace(key, value);
    const keeper = await visit();
    expect(await keeper.load()).toEqual(sound(full(1)));
    expect((await keeper.save(full(2), LATER)).ok).toBe(true);
    expect(await keeper.point(full(2), 'open', LATER)).toBe(true);
    expect(Array.isArray(await keeper.keepsakes())).toBe(true);
    expect(await (await visit()).load()).toEqual(sound(full(2)));
  });

  it('fault 35: counts on from its own number where another file wrote one beyond all counting', async () => {
    const mirrored = { ...full(9), checksum: checksumOf(full(9) as Document) };
    local.setItem(MIRROR, `{"keeps":"telework-readiness-check","write":9007199254740993}\n${JSON.stringify(mirrored)}`);
    const keeper = await visit();
    expect(await keeper.load()).toMatchObject({ is: 'document' });
    for (const rev of [10, 11, 12]) expect((await keeper.save(full(rev), NOW)).ok).toBe(true);
    expect(await (await visit()).load()).toEqual(sound(full(12), NOW));
  });
});
