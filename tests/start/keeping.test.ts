// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { type Document, FORMAT } from '../../src/core/document';
import type { Writer } from '../../src/core/keeping';
import { journey } from '../../src/machine/journey';
import { bindWriter } from '../../src/start/binding';
import { keepingOf } from '../../src/start/keeping';
import { fileReminder } from '../../src/start/reminder';
import { autosave } from '../../src/storage/autosave';
import { type Keeper, openKeeper } from '../../src/storage/keeper';
import { told } from '../../src/storage/told';
import { chosen, documentWith, NOW, roomy } from '../support/invented';

const mine = documentWith({ a: chosen('none') }, { id: 'mine', rev: 3 });
const others = documentWith({ a: chosen('all'), d: chosen('all') }, { id: 'others', rev: 1 });
const empty = documentWith({}, { id: 'empty' });

/** One window of the program, with everything but its screens. */
async function open(more: Partial<Keeper> = {}, first: Document = mine, before: Writer = 'here') {
  const keeper: Keeper = { ...(await openKeeper(roomy)), ...more };
  const loaded = await keeper.load();
  const document = loaded.is === 'document' ? loaded.document : first;
  const actor = createActor(journey, {
    input: { catalogue: roomy, document, layout: 'question', readOnly: false, now: () => NOW },
  }).start();
  const asked = new Set<string>();
  const saving = autosave(actor, keeper, () => NOW, {
    mayWrite: () => actor.getSnapshot().context.writer === 'here',
    mayEmpty: ({ id }) => asked.has(id),
    takeUp: (taken) => actor.send({ type: 'bind', writer: 'here', stored: taken }),
  });
  const writer = told<Writer>('here');
  const writing = { ...writer, takeOver: async () => true, leave: () => undefined };
  const reminder = fileReminder(actor);
  const ask = ({ id }: Document) => asked.add(id);
  const end = vi.fn(async () => undefined);
  const keeping = keepingOf({ actor, keeper, saving, writing, reminder, loaded, ask, end, now: () => NOW });
  bindWriter(actor, writing, keeper, before);
  const settled = () =>
    vi.waitFor(() => expect(['kept', 'untouched', 'conflict', 'refused']).toContain(saving.get().is));
  const change = async (choice: string) => {
    actor.send({ type: 'answer', question: 'a', answer: chosen(choice) });
    await settled();
  };
  return {
    ...{ actor, keeper, keeping, saving, writer, change, settled, end, reminder },
    document: () => actor.getSnapshot().context.document,
    points: async () => (await keeper.keepsakes()).filter(({ kind }) => kind === 'point'),
  };
}

const stored = async () => {
  const loaded = await (await openKeeper(roomy)).load();
  return loaded.is === 'document' ? loaded.document : null;
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
});

describe('replace', () => {
  it.each(['open', 'start-over', 'restore', 'conflict'] as const)('takes a restore point first: %s', async (reason) => {
    const { keeping, document, points, change, settled } = await open();
    await change('some');
    const before = document();
    await keeping.replace(others, reason);
    await settled();
    expect(document()).toEqual(others);
    expect(await points()).toMatchObject([{ reason, document: { id: 'mine', rev: before.rev } }]);
    expect(await stored()).toMatchObject({ id: 'others' });
  });

  it('fault 17: puts an empty document over a full one where the user starts over, after a restore point', async () => {
    const { keeping, points, change, settled, saving } = await open();
    await change('some');
    await keeping.replace(empty, 'start-over');
    await settled();
    expect(saving.get().is).toBe('kept');
    expect(await stored()).toMatchObject({ id: 'empty', answers: {} });
    expect(await points()).toHaveLength(1);
  });

  it('lets the revision grow where it goes back to an earlier time of one document', async () => {
    const { keeping, document, change } = await open();
    await change('some');
    await keeping.replace({ ...mine, language: 'en' }, 'restore');
    expect(document()).toMatchObject({ rev: 5, language: 'ja', answers: mine.answers });
  });

  it('lets the revision grow where an older file of the same document is opened', async () => {
    const { keeping, document, change } = await open();
    await change('some');
    await keeping.replace(mine, 'open');
    expect(document()).toMatchObject({ rev: 5, answers: mine.answers });
    await keeping.replace({ ...mine, rev: 9 }, 'open');
    expect(document().rev).toBe(9);
  });

  it('replaces nothing where no restore point can be taken, until the user says so', async () => {
    const { keeping, document } = await open({ point: async () => false });
    await keeping.replace(others, 'open');
    expect([document().id, keeping.get().isStuck]).toEqual(['mine', true]);
    keeping.proceed(false);
    expect([document().id, keeping.get().isStuck]).toEqual(['mine', false]);
    await keeping.replace(others, 'open');
    keeping.proceed(true);
    expect([document().id, keeping.get().isStuck]).toEqual(['others', false]);
    keeping.proceed(true);
    expect(document().id).toBe('others');
  });

  it('knows that what came from a file is in one', async () => {
    const { keeping } = await open();
    await keeping.replace(others, 'open');
    expect(keeping.get().filed).toMatchObject({ id: 'others', rev: 1, at: others.savedAt });
    await keeping.replace(empty, 'start-over');
    expect(keeping.get().filed).toMatchObject({ id: 'empty', rev: null });
  });
});

describe('settle', () => {
  /** Two windows that nothing keeps apart, the second of which has lost the race. */
  async function race() {
    const first = await open();
    await first.change('some');
    const second = await open();
    await first.change('most');
    await second.change('all');
    expect(second.saving.get()).toMatchObject({
      is: 'conflict',
      theirs: { answers: { a: { answer: chosen('most') } } },
    });
    return { first, second };
  }
  const answerIn = (document: Document | null | undefined) => document?.answers.a?.answer;

  it('fault 12: goes on with the own answers, the others being a restore point', async () => {
    const { second } = await race();
    expect(await second.keeping.settle('mine')).toBe(true);
    expect(second.saving.get().is).toBe('kept');
    expect(answerIn(await stored())).toEqual(chosen('all'));
    expect((await second.points()).map(({ document }) => answerIn(document))).toContainEqual(chosen('most'));
  });

  it('fault 12: goes on with the answers of the other window, the own being a restore point', async () => {
    const { second } = await race();
    expect(await second.keeping.settle('theirs')).toBe(true);
    expect(second.saving.get().is).toBe('kept');
    expect(answerIn(second.document())).toEqual(chosen('most'));
    expect(answerIn(await stored())).toEqual(chosen('most'));
    expect((await second.points()).map(({ document }) => answerIn(document))).toContainEqual(chosen('all'));
  });

  it('replaces nothing that came meanwhile, and shows that', async () => {
    const { first, second } = await race();
    await first.change('none');
    expect(await second.keeping.settle('mine')).toBe(false);
    expect(second.saving.get()).toMatchObject({
      is: 'conflict',
      theirs: { answers: { a: { answer: chosen('none') } } },
    });
    expect(answerIn(await stored())).toEqual(chosen('none'));
  });

  it('does not give the own answers up where they cannot become a restore point', async () => {
    const first = await open();
    await first.change('some');
    const second = await open({ point: async () => false });
    await first.change('most');
    await second.change('all');
    expect(await second.keeping.settle('theirs')).toBe(false);
    expect(answerIn(second.document())).toEqual(chosen('all'));
  });
});

describe('bindWriter', () => {
  it('fault 11: takes up what the other window has stored before this one writes', async () => {
    const first = await open();
    await first.change('some');
    const second = await open();
    second.writer.tell('elsewhere');
    second.actor.send({ type: 'next' });
    await first.change('most');
    first.writer.tell('elsewhere');
    second.writer.tell('here');
    await vi.waitFor(() => expect(second.actor.getSnapshot().context.writer).toBe('here'));
    expect(second.document().answers.a?.answer).toEqual(chosen('most'));
    await second.settled();
    await second.change('all');
    expect(second.saving.get().is).toBe('kept');
    expect((await stored())?.answers.a?.answer).toEqual(chosen('all'));
  });

  it('fault 11: reads again where this window came to write after its document was read', async () => {
    const first = await open();
    await first.change('some');
    const load = vi.fn(first.keeper.load);
    load.mockResolvedValueOnce({ is: 'document', document: mine, newer: false, altered: false, rescued: false });
    const late = await open({ load }, mine, 'elsewhere');
    await vi.waitFor(() => expect(late.actor.getSnapshot().context.writer).toBe('here'));
    expect(late.document().answers.a?.answer).toEqual(chosen('some'));
  });

  it('fault 11: shows what the other window has stored whenever the one that only reads is looked at again', async () => {
    const first = await open();
    await first.change('some');
    const second = await open();
    second.writer.tell('elsewhere');
    second.actor.send({ type: 'goTo', cursor: { at: 'review' } });
    await first.change('most');
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(second.document().answers.a?.answer).toEqual(chosen('most')));
    expect(second.document().cursor).toEqual({ at: 'review' });
    expect(second.actor.getSnapshot().context.writer).toBe('elsewhere');
    expect(await second.keeping.list()).toEqual(await first.keeping.list());
    await first.change('all');
    expect(first.saving.get().is).toBe('kept');
  });

  it('reads nothing again as it is looked at while it is the one that writes', async () => {
    const { keeper } = await open();
    const load = vi.fn(keeper.load);
    const { change } = await open({ load });
    await change('some');
    const before = load.mock.calls.length;
    window.dispatchEvent(new Event('focus'));
    await change('most');
    expect(load).toHaveBeenCalledTimes(before);
  });

  it('fault 12: takes up theirs without a word where this window has only moved', async () => {
    const first = await open();
    await first.change('some');
    const second = await open();
    await first.change('most');
    second.actor.send({ type: 'goTo', cursor: { at: 'review' } });
    await vi.waitFor(() => expect(second.document().answers.a?.answer).toEqual(chosen('most')));
    expect(second.document().cursor).toEqual({ at: 'review' });
    await second.settled();
    expect(second.saving.get().is).toBe('kept');
    await second.change('all');
    expect((await stored())?.answers.a?.answer).toEqual(chosen('all'));
  });

  it('writes nothing while another window does', async () => {
    const side = await open();
    await side.change('some');
    side.writer.tell('elsewhere');
    side.actor.send({ type: 'next' });
    side.actor.send({ type: 'answer', question: 'a', answer: chosen('all') });
    await side.saving.flush();
    expect((await stored())?.answers.a?.answer).toEqual(chosen('some'));
  });

  it('goes on with what stands here where nothing was stored', async () => {
    const side = await open();
    side.writer.tell('elsewhere');
    side.writer.tell('here');
    await vi.waitFor(() => expect(side.actor.getSnapshot().context.writer).toBe('here'));
    expect(side.document()).toEqual(mine);
  });
});

describe('what the screens are told', () => {
  it.each([
    [{ is: 'nothing' }, 'sound'],
    [{ is: 'unavailable' }, 'unavailable'],
    [{ is: 'unreadable', reason: 'damaged' }, 'unreadable'],
    [{ is: 'document', document: mine, newer: false, altered: false, rescued: true }, 'rescued'],
    [{ is: 'document', document: mine, newer: false, altered: false, rescued: false }, 'sound'],
  ] as const)('%j was found: %s', async (loaded, found) => {
    const { keeping } = await open({ load: async () => loaded });
    expect(keeping.get().found).toBe(found);
  });

  it('remembers on this PC that others use it', async () => {
    const first = await open();
    const heard = vi.fn();
    first.keeping.subscribe(heard);
    first.keeping.share(true);
    expect([first.keeping.get().isShared, heard.mock.calls.length]).toEqual([true, 1]);
    expect((await open()).keeping.get().isShared).toBe(true);
  });

  it('hears from another window that others use this PC, and may say otherwise', async () => {
    const { keeping } = await open();
    const key = `${FORMAT}/shared-pc`;
    localStorage.setItem(key, 'yes');
    window.dispatchEvent(new StorageEvent('storage', { key: `${FORMAT}/layout` }));
    expect(keeping.get().isShared).toBe(false);
    window.dispatchEvent(new StorageEvent('storage', { key }));
    expect(keeping.get().isShared).toBe(true);
    keeping.share(false);
    expect([keeping.get().isShared, localStorage.getItem(key)]).toEqual([false, 'no']);
  });

  it('hears of the reminder', async () => {
    const { keeping, change } = await open();
    for (let count = 0; count < 15; count += 1) await change(count % 2 ? 'all' : 'none');
    expect(keeping.get().isFileDue).toBe(true);
    keeping.later();
    expect(keeping.get().isFileDue).toBe(false);
  });
});
