// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { FORMAT } from '../../src/core/document';
import type { SaveState } from '../../src/core/keeping';
import { journey } from '../../src/machine/journey';
import { mirrorAtRest, pictureAtRest } from '../../src/start/leaving';
import { told } from '../../src/storage/told';
import type { Keeping } from '../../src/ui/keeping';
import { chosen, documentWith, NOW, roomy } from '../support/invented';

const KEY = `${FORMAT}/seen`;
const REST = 500;

function begin() {
  const document = documentWith({}, { cursor: { at: 'question', question: 'a' } });
  const actor = createActor(journey, {
    input: { catalogue: roomy, document, layout: 'question', readOnly: false, now: () => NOW },
  }).start();
  const state = told<SaveState>({ is: 'kept', at: NOW });
  const saving = { mirrorNow: vi.fn(), flush: vi.fn(async () => undefined), ...state };
  const keeping = told({ isShared: false });
  const element = window.document.createElement('div');
  element.textContent = '最初';
  const ending = new AbortController();
  mirrorAtRest(saving, actor, ending.signal);
  pictureAtRest({ element, actor, keeping: keeping as unknown as Keeping }, ending.signal);
  const answer = (option: string) => {
    actor.send({ type: 'answer', question: 'a', answer: chosen(option) });
    element.textContent = option;
  };
  return { saving, state, keeping, ending, answer, element };
}

const leave = () => window.dispatchEvent(new Event('pagehide'));
const kept = () => JSON.parse(sessionStorage.getItem(KEY) ?? 'null')?.page[2][0] ?? null;

let running: ReturnType<typeof begin>;
beforeEach(() => {
  sessionStorage.clear();
  location.hash = '#/questions/a';
  vi.useFakeTimers({ now: Date.parse(NOW) });
  running = begin();
});
afterEach(() => {
  running.ending.abort();
  vi.useRealTimers();
});

describe('what a page leaves behind', () => {
  it('is there once nothing changes any more, and costs nothing when the page is left then', () => {
    const { saving, answer } = running;
    answer('none');
    vi.advanceTimersByTime(REST - 1);
    answer('all');
    vi.advanceTimersByTime(REST - 1);
    expect([saving.mirrorNow.mock.calls.length, kept()]).toEqual([0, null]);
    vi.advanceTimersByTime(1);
    expect([saving.mirrorNow.mock.calls.length, kept()]).toEqual([1, 'all']);
    sessionStorage.clear();
    leave();
    expect([saving.mirrorNow.mock.calls.length, kept()]).toEqual([1, null]);
  });

  it('is of the last change, however soon after it the page is left', () => {
    const { saving, answer } = running;
    answer('none');
    vi.advanceTimersByTime(REST);
    answer('all');
    leave();
    expect([saving.mirrorNow.mock.calls.length, kept()]).toEqual([2, 'all']);
    vi.advanceTimersByTime(REST);
    expect(saving.mirrorNow).toHaveBeenCalledTimes(2);
  });

  it('is no copy of what is not saved before the page is left', () => {
    const { saving, state, answer } = running;
    state.tell({ is: 'refused' });
    answer('none');
    vi.advanceTimersByTime(REST);
    expect([saving.mirrorNow.mock.calls.length, kept()]).toEqual([0, 'none']);
    leave();
    expect(saving.mirrorNow).toHaveBeenCalledTimes(1);
  });

  it('is there of a page in which nothing was changed', () => {
    leave();
    expect([running.saving.mirrorNow.mock.calls.length, kept()]).toEqual([1, '最初']);
  });

  it('is written where the page is hidden, and what is unwritten is tried each time', () => {
    const { saving, answer } = running;
    answer('none');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    leave();
    expect([saving.mirrorNow.mock.calls.length, saving.flush.mock.calls.length]).toEqual([1, 2]);
  });

  it('is no picture on a PC that others use, nor outside the questions', () => {
    const { keeping, answer } = running;
    answer('none');
    vi.advanceTimersByTime(REST);
    keeping.tell({ isShared: true });
    expect(kept()).toBe('none');
    leave();
    expect(kept()).toBeNull();
    keeping.tell({ isShared: false });
    vi.advanceTimersByTime(REST);
    expect(kept()).toBe('none');
    location.hash = '#/result';
    answer('all');
    vi.advanceTimersByTime(REST);
    expect(kept()).toBeNull();
  });

  it('is nothing once the program has ended, though something changed before', () => {
    const { saving, answer, ending } = running;
    answer('none');
    ending.abort();
    vi.advanceTimersByTime(REST);
    leave();
    expect([saving.mirrorNow.mock.calls.length, kept()]).toEqual([0, null]);
  });
});
