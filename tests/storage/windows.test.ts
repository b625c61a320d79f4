import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Document } from '../../src/core/document';
import { autosave } from '../../src/storage/autosave';
import type { Keeper } from '../../src/storage/keeper';
import { oneWriter } from '../../src/storage/writer';
import { Channel } from '../support/channel';
import { chosen, documentWith, NOW } from '../support/invented';
import { Locks } from '../support/locks';
import { freshProfile, LATER, NAME, visit } from './profile';

afterEach(() => {
  Channel.open.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Every change leaves a mark that stays in the document. */
const marksOf = ({ respondent }: Document) => respondent.body.split(' ').filter(Boolean);

const marked = (document: Document, mark: string): Document => ({
  ...document,
  rev: document.rev + 1,
  respondent: { body: `${document.respondent.body} ${mark}`.trim() },
});

const first = documentWith({ a: chosen('some') });

/** The marks of all documents that can still be had. */
async function marksInReach(handedBack: readonly Document[]): Promise<Set<string>> {
  const keeper = await visit();
  const loaded = await keeper.load();
  const current = loaded.is === 'document' ? [loaded.document] : [];
  const kept = (await keeper.keepsakes()).flatMap(({ document }) => document ?? []);
  return new Set([...current, ...kept, ...handedBack].flatMap(marksOf));
}

interface Window {
  readonly keeper: Keeper;
  document: Document;
  theirs: Document | null;
}

const moves = ['edit', 'save', 'mirror', 'load', 'mine', 'theirs', 'reopen', 'point', 'refused'] as const;
type Move = { readonly who: 0 | 1; readonly what: (typeof moves)[number] };
const anyMove: fc.Arbitrary<Move> = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('edit' as const, 'save' as const) },
    { weight: 2, arbitrary: fc.constantFrom(...moves) },
  ),
});

/** Two windows without locks: nothing but the comparison stands between them. */
class Race {
  readonly handedBack: Document[] = [];
  readonly saved = new Set<string>();
  #marks = 0;
  readonly #windows: Window[];

  constructor(windows: Window[]) {
    this.#windows = windows;
  }

  static async begin(): Promise<Race> {
    freshProfile();
    return new Race([
      { keeper: await visit(), document: first, theirs: null },
      { keeper: await visit(), document: first, theirs: null },
    ]);
  }

  async #save(window: Window, over?: Document): Promise<void> {
    const { document, keeper } = window;
    const saved = await keeper.save(document, NOW, over ? { over } : {});
    if (saved.ok) for (const mark of marksOf(document)) this.saved.add(mark);
    window.theirs = !saved.ok && saved.because === 'conflict' ? saved.theirs : null;
    if (window.theirs) this.handedBack.push(window.theirs);
  }

  async #load(window: Window): Promise<void> {
    const loaded = await window.keeper.load();
    if (loaded.is === 'document') window.document = loaded.document;
    window.theirs = null;
  }

  readonly #does: Record<Move['what'], (window: Window) => Promise<unknown>> = {
    edit: async (window) => {
      this.#marks += 1;
      window.document = marked(window.document, `m${this.#marks}`);
    },
    save: (window) => this.#save(window),
    mirror: async (window) => window.keeper.mirror(window.document, LATER),
    load: (window) => this.#load(window),
    mine: async (window) => window.theirs && this.#save(window, window.theirs),
    theirs: async (window) => window.theirs && this.#load(window),
    reopen: async (window) => {
      Object.assign(window, { keeper: await visit() });
      await this.#load(window);
    },
    point: (window) => window.keeper.point(window.document, 'open', LATER),
    refused: async (window) => {
      const disk = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
      await this.#save(window);
      disk.mockRestore();
    },
  };

  move({ who, what }: Move): Promise<unknown> {
    const window = this.#windows[who];
    return window ? this.#does[what](window) : Promise.resolve();
  }

  /** Of what was ever reported saved, what can be had nowhere any more. */
  async lost(): Promise<string[]> {
    const inReach = await marksInReach(this.handedBack);
    return [...this.saved].filter((mark) => !inReach.has(mark));
  }
}

describe('two windows without locks', () => {
  it('fault 12: lose nothing that was reported saved, through any run of edits, saves, mirrors and choices', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyMove, { maxLength: 30 }), async (run) => {
        const race = await Race.begin();
        for (const move of run) await race.move(move);
        expect(await race.lost()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('fault 12: lose nothing that was reported saved where both write at the same moment', async () => {
    // One window does one thing at a time; two do two.
    const by = (who: 0 | 1) => anyMove.map(({ what }): Move => ({ who, what }));
    const pairs = fc.array(fc.tuple(by(0), by(1)), { maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(pairs, async (run) => {
        const race = await Race.begin();
        for (const pair of run)
          await Promise.all(pair.filter(({ what }) => what !== 'refused').map((move) => race.move(move)));
        expect(await race.lost()).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

/** A window as the program makes it: what may not be changed is not, and what it takes over it reads first. */
async function openWindow() {
  const keeper = await visit();
  const listeners = new Set<() => void>();
  const loaded = await keeper.load();
  let document = loaded.is === 'document' ? loaded.document : first;
  let isReady = false;
  const set = (next: Document) => {
    document = next;
    for (const listener of listeners) listener();
  };
  const source = {
    getSnapshot: () => ({ context: { document, readOnly: !isReady } }),
    subscribe: (listener: () => void) => listeners.add(listener),
  };
  const saves = autosave(source, keeper, () => NOW, { mayWrite: () => isReady });
  const writing = await oneWriter(() => saves.flush(), NAME);
  const bind = async () => {
    isReady = false;
    if (writing.get() !== 'here') return;
    const stands = await keeper.load();
    isReady = writing.get() === 'here';
    if (isReady && stands.is === 'document') set(stands.document);
  };
  writing.subscribe(() => void bind());
  await bind();
  return {
    writing,
    saves,
    mayEdit: () => isReady,
    edit: (mark: string) => isReady && set(marked(document, mark)),
    shown: () => document,
  };
}

describe('two windows with locks', () => {
  const pause = (milliseconds = 4) => new Promise((done) => setTimeout(done, milliseconds));
  const turn = fc.record({
    who: fc.constantFrom<(0 | 1)[]>(0, 1),
    what: fc.constantFrom<('edit' | 'take' | 'hide' | 'wait')[]>('edit', 'edit', 'take', 'hide', 'wait'),
  });

  async function twoWindows() {
    freshProfile();
    Channel.open.clear();
    vi.stubGlobal('BroadcastChannel', Channel);
    vi.stubGlobal('navigator', { locks: new Locks() });
    return [await openWindow(), await openWindow()] as const;
  }

  it('fault 11: lose not one change through any run of changes and take-overs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 25 }), async (run) => {
        const windows = await twoWindows();
        const made: string[] = [];
        const edit = (window: (typeof windows)[number]) => {
          if (!window.mayEdit()) return;
          made.push(`m${made.length}`);
          window.edit(made.at(-1) ?? '');
        };
        for (const { who, what } of run) {
          const window = windows[who];
          await { edit, take: window.writing.takeOver, hide: window.saves.mirrorNow, wait: () => pause() }[what](
            window,
          );
          expect(windows.filter(({ mayEdit }) => mayEdit()).length).toBeLessThanOrEqual(1);
        }
        await pause(10);
        await Promise.all(windows.map(({ saves }) => saves.flush()));
        const loaded = await (await visit()).load();
        expect(loaded.is === 'document' ? marksOf(loaded.document) : []).toEqual(made);
        expect(windows.map(({ saves }) => saves.get().is)).not.toContain('conflict');
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
