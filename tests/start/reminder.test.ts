// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import type { Document } from '../../src/core/document';
import { journey } from '../../src/machine/journey';
import { fileReminder } from '../../src/start/reminder';
import type { Pause } from '../../src/storage/whenQuiet';
import { chosen, documentWith, NOW, roomy } from '../support/invented';

const MINUTE = 60_000;

/** The program as it is after a start or a reload. */
function begin(
  document: Document = documentWith({}, { cursor: { at: 'question', question: 'a' } }),
  pause: Pause | null = null,
) {
  const actor = createActor(journey, {
    input: { catalogue: roomy, document, layout: 'question', readOnly: false, now: () => NOW },
  }).start();
  const reminder = fileReminder(actor, pause);
  const change = (times: number) => {
    for (let count = 0; count < times; count += 1)
      actor.send({ type: 'answer', question: 'a', answer: chosen(count % 2 ? 'all' : 'none') });
  };
  const type = (text: string) => actor.send({ type: 'remark', question: 'a', remark: { note: text } });
  return { actor, reminder, change, type, isDue: () => reminder.state.get().isFileDue };
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: Date.parse(NOW) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('fileReminder', () => {
  it('fault 3: reminds of the save file after 15 changes', () => {
    const { change, isDue } = begin();
    change(14);
    expect(isDue()).toBe(false);
    change(1);
    expect(isDue()).toBe(true);
  });

  it('fault 3: reminds by itself 20 minutes after the first change', () => {
    const { reminder, change, isDue } = begin();
    change(1);
    const heard = vi.fn();
    reminder.state.subscribe(heard);
    vi.advanceTimersByTime(20 * MINUTE - 1);
    expect(isDue()).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(isDue()).toBe(true);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('says nothing where nothing is entered, whatever is walked through and chosen', () => {
    const { actor, isDue } = begin();
    actor.send({ type: 'home' });
    actor.send({ type: 'begin', mode: 'quick' });
    actor.send({ type: 'next' });
    vi.advanceTimersByTime(1000 * MINUTE);
    expect(isDue()).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  it('takes a long note for one change', () => {
    const { reminder, type } = begin();
    for (let length = 1; length < 40; length += 1) type('あ'.repeat(length));
    expect(reminder.state.get().filed.changes).toBe(1);
  });

  it('goes on counting after a reload', () => {
    const first = begin();
    first.change(14);
    const { document } = first.actor.getSnapshot().context;
    first.reminder.stop();
    vi.advanceTimersByTime(19 * MINUTE);
    const second = begin(document);
    expect(second.isDue()).toBe(false);
    vi.advanceTimersByTime(MINUTE);
    expect(second.isDue()).toBe(true);
  });

  it('is over once the file is written, and knows which revision is in it', () => {
    const { actor, reminder, change, isDue } = begin();
    change(15);
    const { document } = actor.getSnapshot().context;
    reminder.file(document, NOW);
    expect(isDue()).toBe(false);
    expect(reminder.state.get().filed).toMatchObject({ rev: document.rev, at: NOW });
    expect(begin(document).reminder.state.get().filed).toMatchObject({ rev: document.rev, at: NOW });
  });

  it('begins its count anew after あとで', () => {
    const { reminder, change, isDue } = begin();
    change(15);
    reminder.later();
    expect(isDue()).toBe(false);
    vi.advanceTimersByTime(1000 * MINUTE);
    expect(isDue()).toBe(false);
    change(15);
    expect(isDue()).toBe(true);
  });

  it('knows nothing of the file of another document', () => {
    const { actor, reminder, change, isDue } = begin();
    change(15);
    actor.send({ type: 'open', document: documentWith({}, { id: 'other' }), readOnly: false });
    expect(isDue()).toBe(false);
    reminder.file(documentWith({}, { id: 'id' }), NOW);
    expect(reminder.state.get().filed).toMatchObject({ id: 'other', rev: null });
  });

  it.each(['null', '{', '{"id":"id","rev":"x"}', '[]'])('begins at nothing where %s is remembered', (text) => {
    begin().change(1);
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
    expect(begin().reminder.state.get().filed).toMatchObject({ id: 'id', rev: null, changes: 0 });
  });

  it('counts for this visit where nothing can be remembered', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { change, isDue } = begin();
    change(15);
    expect(isDue()).toBe(true);
    vi.restoreAllMocks();
  });

  it('writes the count of several changes once, and none once it has stopped', () => {
    const written = vi.spyOn(Storage.prototype, 'setItem');
    const { reminder, change } = begin(undefined, { quiet: 200, most: 1000 });
    change(3);
    expect(written).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(written).toHaveBeenCalledTimes(1);
    expect(begin().reminder.state.get().filed.changes).toBe(3);
    change(1);
    reminder.stop();
    vi.advanceTimersByTime(2000);
    expect(written).toHaveBeenCalledTimes(1);
    written.mockRestore();
  });
});
