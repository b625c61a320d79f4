import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../src/core/document';
import type { SaveState, Shelf } from '../../src/core/keeping';
import { autosave } from '../../src/storage/autosave';
import type { Saved, SaveOptions } from '../../src/storage/saving';
import type { Pause } from '../../src/storage/whenQuiet';
import { chosen, documentWith, NOW } from '../support/invented';

const refusal: Saved = { ok: false, because: 'refused' };
const keptAt: Saved = { ok: true, savedAt: NOW };

/** An actor's place and a store whose writes end when the test says so. */
function desk(readOnly = false, shelf: Shelf = 'database', pause: Pause | null = null) {
  const rights = { mayWrite: true, mayEmpty: false };
  const mirrored: number[] = [];
  const taken: Document[] = [];
  let context = { document: documentWith({}), readOnly };
  let listener = () => {};
  const writes: {
    readonly document: Document;
    readonly savedAt: string;
    readonly options: SaveOptions | undefined;
    readonly end: (saved: Saved) => Promise<void>;
  }[] = [];
  const store: Parameters<typeof autosave>[1] = {
    shelf,
    mirror: ({ rev }) => mirrored.push(rev),
    save: (document, savedAt, options) =>
      new Promise((resolve) => {
        const end = async (saved: Saved) => {
          resolve(saved);
          await new Promise((settled) => setTimeout(settled));
        };
        writes.push({ document, savedAt, options, end });
      }),
  };
  const source = {
    getSnapshot: () => ({ context }),
    subscribe: (heard: () => void) => {
      listener = heard;
    },
  };
  const watch = autosave(source, store, () => NOW, {
    mayWrite: () => rights.mayWrite,
    mayEmpty: () => rights.mayEmpty,
    takeUp: (theirs) => taken.push(theirs),
    pause,
  });
  const change = (more: Partial<Document> = {}, readOnlyNow = context.readOnly) => {
    context = { document: { ...context.document, rev: context.document.rev + 1, ...more }, readOnly: readOnlyNow };
    listener();
  };
  const write = (index: number) => {
    const found = writes[index];
    if (!found) throw new Error(`there is no write ${index}`);
    return found;
  };
  return { watch, writes, write, change, rights, mirrored, taken, stir: () => listener(), now: () => context.document };
}

const revs = ({ writes }: ReturnType<typeof desk>) => writes.map(({ document }) => document.rev);

/** @param ends how the writes so far have ended */
function expectRules(place: ReturnType<typeof desk>, ends: readonly Saved[]): void {
  const written = revs(place);
  const isIdle = ends.length === written.length;
  const isNewest = (written.at(-1) ?? 0) === place.now().rev;
  const expected = !isIdle
    ? ['saving', 'refused']
    : [{ true: 'kept', false: 'refused', undefined: 'untouched' }[`${ends.at(-1)?.ok}`]];
  expect(written.length - ends.length).toBeLessThanOrEqual(1);
  expect(written).toEqual([...new Set(written)].sort((a, b) => a - b));
  expect(expected).toContain(place.watch.get().is);
  if (isIdle) expect(isNewest).toBe(true);
}

describe('autosave', () => {
  it('writes nothing before the first change', () => {
    const { watch, writes, stir } = desk();
    stir();
    expect(writes).toEqual([]);
    expect(watch.get()).toEqual({ is: 'untouched' });
  });

  it('writes each change with the moment, and says kept only after the write has completed', async () => {
    const { watch, write, change, now } = desk();
    change();
    expect(write(0)).toMatchObject({ document: now(), savedAt: NOW });
    expect(watch.get()).toEqual({ is: 'saving' });
    await write(0).end(keptAt);
    expect(watch.get()).toEqual({ is: 'kept', at: NOW });
  });

  it('does not write again what has been written', async () => {
    const place = desk();
    place.change();
    await place.write(0).end(keptAt);
    place.stir();
    expect(place.writes).toHaveLength(1);
    expect(place.watch.get().is).toBe('kept');
  });

  it('writes one at a time and only the newest of what came meanwhile', async () => {
    const place = desk();
    for (let rev = 1; rev <= 5; rev += 1) place.change();
    expect(revs(place)).toEqual([1]);
    await place.write(0).end(keptAt);
    expect(revs(place)).toEqual([1, 5]);
    await place.write(1).end(keptAt);
    expect(revs(place)).toEqual([1, 5]);
  });

  it('does not say kept of an older document', async () => {
    const place = desk();
    place.change();
    place.change();
    await place.write(0).end(keptAt);
    expect(place.watch.get()).toEqual({ is: 'saving' });
    await place.write(1).end(keptAt);
    expect(place.watch.get().is).toBe('kept');
  });

  it('says that a write was refused, keeps saying it while it tries again at the next change, and takes it back', async () => {
    const place = desk();
    place.change();
    await place.write(0).end(refusal);
    expect(place.watch.get()).toEqual({ is: 'refused' });
    place.change();
    expect(revs(place)).toEqual([1, 2]);
    expect(place.watch.get()).toEqual({ is: 'refused' });
    await place.write(1).end(keptAt);
    expect(place.watch.get()).toEqual({ is: 'kept', at: NOW });
  });

  it('tries the newest at once where a change came during a refused write', async () => {
    const place = desk();
    place.change();
    place.change();
    await place.write(0).end(refusal);
    expect(revs(place)).toEqual([1, 2]);
    await place.write(1).end(refusal);
    expect(place.watch.get()).toEqual({ is: 'refused' });
  });

  it('never writes a document that may only be read', () => {
    const place = desk(true);
    place.change();
    expect(place.writes).toEqual([]);
  });

  it('finishes the write that a read-only document overtakes, and does not go on saying saving', async () => {
    const place = desk();
    place.change();
    place.change({}, true);
    await place.write(0).end(keptAt);
    expect(revs(place)).toEqual([1]);
    expect(place.watch.get()).toEqual({ is: 'kept', at: NOW });
  });

  it('tells its listeners of every turn until they leave', async () => {
    const place = desk();
    const seen: SaveState['is'][] = [];
    const hear = vi.fn(() => seen.push(place.watch.get().is));
    const leave = place.watch.subscribe(hear);
    place.change();
    await place.write(0).end(keptAt);
    expect(seen).toEqual(['saving', 'kept']);
    leave();
    place.change();
    expect(hear).toHaveBeenCalledTimes(2);
  });

  it('says held, and never kept, of what is in memory only', async () => {
    const place = desk(false, 'memory');
    place.change();
    await place.write(0).end(keptAt);
    expect(place.watch.get()).toEqual({ is: 'held' });
  });

  it('hands on what another window wrote, and says so until one of the two is chosen', async () => {
    const place = desk();
    const theirs = documentWith({}, { rev: 7 });
    place.change();
    await place.write(0).end({ ok: false, because: 'conflict', theirs });
    expect(place.watch.get()).toEqual({ is: 'conflict', theirs });
    place.change();
    expect(place.watch.get()).toEqual({ is: 'conflict', theirs });
    await place.write(1).end(keptAt);
    expect(place.watch.get().is).toBe('kept');
  });

  it('writes nothing where the document says what it said', () => {
    const place = desk();
    place.change({ rev: place.now().rev });
    expect(place.writes).toEqual([]);
    expect(place.watch.get()).toEqual({ is: 'untouched' });
  });

  it('takes up what another window wrote, where this one stands, and writes only what comes after it', async () => {
    const place = desk();
    const theirs = documentWith({ a: chosen('some') }, { rev: 7 });
    place.change({ rev: 0, cursor: { at: 'review' } });
    expect(place.write(0).options?.mayTakeUp?.()).toBe(true);
    await place.write(0).end({ ok: false, because: 'overtaken', theirs });
    expect(place.taken).toEqual([{ ...theirs, cursor: { at: 'review' } }]);
    place.change({ ...theirs, cursor: { at: 'review' } });
    expect(place.writes).toHaveLength(1);
    expect(place.watch.get().is).toBe('kept');
    place.change({ rev: 8 });
    expect(revs(place)).toEqual([0, 8]);
  });

  it('takes up nothing where more has come during the write', () => {
    const place = desk();
    place.change();
    place.change();
    expect(place.write(0).options?.mayTakeUp?.()).toBe(false);
  });

  it.each(['newer', 'empty-over-full'] as const)('says refused where the store answers %s', async (because) => {
    const place = desk();
    place.change();
    await place.write(0).end({ ok: false, because });
    expect(place.watch.get()).toEqual({ is: 'refused' });
  });

  it('mirrors at once what the store refused', async () => {
    const place = desk();
    place.change();
    await place.write(0).end(refusal);
    expect(place.mirrored).toEqual([1]);
  });

  it('lets a document be emptied by hand, and another be empty only where the user has asked for it', () => {
    const place = desk();
    place.change();
    expect(place.write(0).options).toMatchObject({ mayEmpty: true });
    const other = desk();
    other.change({ id: 'new' });
    expect(other.write(0).options).toMatchObject({ mayEmpty: false });
    const asked = desk();
    asked.rights.mayEmpty = true;
    asked.change({ id: 'new' });
    expect(asked.write(0).options).toMatchObject({ mayEmpty: true });
  });

  it('writes nothing that comes while another window writes', async () => {
    const place = desk();
    place.rights.mayWrite = false;
    place.change();
    await place.watch.flush();
    place.watch.mirrorNow();
    expect([place.writes, place.mirrored]).toEqual([[], []]);
  });

  it('still writes, when asked to flush, what came while this window might write', async () => {
    const place = desk();
    place.change();
    place.change();
    place.rights.mayWrite = false;
    place.change();
    const flushed = vi.fn();
    const flushing = place.watch.flush().then(flushed);
    await place.write(0).end(keptAt);
    expect(flushed).not.toHaveBeenCalled();
    expect(revs(place)).toEqual([1, 2]);
    await place.write(1).end(keptAt);
    await flushing;
    expect(revs(place)).toEqual([1, 2]);
  });

  it('tries what was refused again when asked to flush, and does not wait for ever', async () => {
    const place = desk();
    place.change();
    await place.write(0).end(refusal);
    const flushing = place.watch.flush();
    await place.write(1).end(refusal);
    await flushing;
    expect(revs(place)).toEqual([1, 1]);
    expect(place.watch.get()).toEqual({ is: 'refused' });
  });

  it('has nothing to flush where all is written', async () => {
    const place = desk();
    await place.watch.flush();
    place.change();
    await place.write(0).end(keptAt);
    await place.watch.flush();
    expect(place.writes).toHaveLength(1);
  });

  it('mirrors the newest, written or not', async () => {
    const place = desk();
    place.watch.mirrorNow();
    place.change({ answers: documentWith({ a: chosen('all') }).answers });
    place.change();
    place.watch.mirrorNow();
    await place.write(0).end(keptAt);
    await place.write(1).end(keptAt);
    place.watch.mirrorNow();
    expect(place.mirrored).toEqual([0, 2, 2]);
  });

  it('holds these rules through any run of changes, endings and refusals', async () => {
    const moves = fc.array(fc.constantFrom('change', 'keep', 'refuse', 'stir'), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(moves, async (script) => {
        const place = desk();
        const ends: Saved[] = [];
        const finish = async (saved: Saved) => {
          if (ends.length === place.writes.length) return;
          ends.push(saved);
          await place.write(ends.length - 1).end(saved);
        };
        const moveBy = {
          change: () => place.change(),
          stir: place.stir,
          keep: () => finish(keptAt),
          refuse: () => finish(refusal),
        };
        for (const move of script) {
          await moveBy[move]();
          expectRules(place, ends);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('autosave with a pause', () => {
  const paused = () => desk(false, 'database', { quiet: 200, most: 1000 });

  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says at once that something is unwritten, and writes several changes as one', () => {
    const place = paused();
    place.change();
    expect(place.watch.get()).toEqual({ is: 'saving' });
    vi.advanceTimersByTime(199);
    place.change();
    vi.advanceTimersByTime(199);
    expect(place.writes).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(revs(place)).toEqual([2]);
  });

  it('writes at once what waits where it is flushed, and not a second time', async () => {
    const place = paused();
    place.change();
    const flushed = place.watch.flush();
    expect(revs(place)).toEqual([1]);
    await vi.advanceTimersByTimeAsync(0);
    const ended = place.write(0).end(keptAt);
    await vi.advanceTimersByTimeAsync(2000);
    await Promise.all([flushed, ended]);
    expect(revs(place)).toEqual([1]);
    expect(place.watch.get()).toEqual({ is: 'kept', at: NOW });
  });

  it('mirrors what waits where the page is left', () => {
    const place = paused();
    place.change();
    place.watch.mirrorNow();
    expect(place.mirrored).toEqual([1]);
  });
});
