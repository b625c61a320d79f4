import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Document, SaveState } from '../../src/core/document';
import { autosave } from '../../src/storage/autosave';
import type { BrowserStore, Saved } from '../../src/storage/browserStore';
import { documentWith, NOW } from '../support/invented';

const refusal: Saved = { ok: false };
const keptAt: Saved = { ok: true, savedAt: NOW };

/** An actor's place and a store whose writes end when the test says so. */
function desk(readOnly = false) {
  let context = { document: documentWith({}), readOnly };
  let listener = () => {};
  const writes: {
    readonly document: Document;
    readonly savedAt: string;
    readonly end: (saved: Saved) => Promise<void>;
  }[] = [];
  const store: BrowserStore = {
    load: () => Promise.resolve(null),
    save: (document, savedAt) =>
      new Promise((resolve) => {
        const end = async (saved: Saved) => {
          resolve(saved);
          await new Promise((settled) => setTimeout(settled));
        };
        writes.push({ document, savedAt, end });
      }),
  };
  const source = {
    getSnapshot: () => ({ context }),
    subscribe: (heard: () => void) => {
      listener = heard;
    },
  };
  const watch = autosave(source, store, () => NOW);
  const change = (more: Partial<Document> = {}, rights = context.readOnly) => {
    context = { document: { ...context.document, rev: context.document.rev + 1, ...more }, readOnly: rights };
    listener();
  };
  const write = (index: number) => {
    const found = writes[index];
    if (!found) throw new Error(`there is no write ${index}`);
    return found;
  };
  return { watch, writes, write, change, stir: () => listener(), now: () => context.document };
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
