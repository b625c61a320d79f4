import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { VERSION } from '../../src/core/document';
import { oneWriter, type Writing } from '../../src/storage/writer';
import { Channel } from '../support/channel';
import { Locks } from '../support/locks';

const NAME = 'ours';

const settle = (milliseconds = 20) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: new Locks() });
  vi.stubGlobal('BroadcastChannel', Channel);
});
afterEach(() => {
  Channel.open.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A window; `said` is what it was told, and when it wrote. */
async function open(flush: () => Promise<void> = async () => {}) {
  const said: string[] = [];
  const opening = oneWriter(async () => {
    await flush();
    said.push('written');
  }, NAME);
  await settle();
  const writing: Writing = await opening;
  writing.subscribe(() => said.push(writing.get()));
  return { ...writing, said };
}

async function takenOver(writing: Writing, within = 20): Promise<boolean | null> {
  const taking = writing.takeOver();
  await settle(within);
  return Promise.race([taking, Promise.resolve(null)]);
}

describe('oneWriter', () => {
  it('fault 11: lets the first window write and not the second', async () => {
    const [one, two] = [await open(), await open()];
    expect([one.get(), two.get()]).toEqual(['here', 'elsewhere']);
  });

  it('fault 11: has the old window stop, then write what is unwritten, before the new one may write', async () => {
    const order: string[] = [];
    const one = await open(async () => {
      order.push(`flushed while ${one.get()}, other ${two.get()}`);
    });
    const two = await open();
    two.subscribe(() => order.push(`other ${two.get()}`));
    expect(await takenOver(two)).toBe(true);
    expect(order).toEqual(['flushed while elsewhere, other elsewhere', 'other here']);
    expect([one.get(), two.get()]).toEqual(['elsewhere', 'here']);
  });

  it('fault 11: takes over to and fro, with never two that write', async () => {
    const windows = [await open(), await open(), await open()];
    const holders = () => windows.filter((window) => window.get() === 'here').length;
    for (const turn of [2, 0, 1, 0, 2, 1]) {
      expect(await takenOver(windows[turn] as Writing)).toBe(true);
      expect(holders()).toBe(1);
      await settle(5000);
      expect(windows[turn]?.get()).toBe('here');
      expect(holders()).toBe(1);
    }
  });

  it('makes a window the writer when the one that writes is closed', async () => {
    const [one, two] = [await open(), await open()];
    one.leave();
    await settle();
    expect([one.get(), two.get()]).toEqual(['elsewhere', 'here']);
    expect(two.said).toEqual(['here']);
  });

  it('takes over after two seconds from a window that does not answer', async () => {
    const one = await open(() => new Promise(() => {}));
    const two = await open();
    expect(await takenOver(two, 1900)).toBeNull();
    expect(two.get()).toBe('elsewhere');
    await settle(200);
    expect([one.get(), two.get()]).toEqual(['elsewhere', 'here']);
  });

  it('has a window from which the lock was stolen write what is unwritten and wait for its turn', async () => {
    const one = await open();
    await navigator.locks.request(`${NAME}/writer`, { steal: true }, async () => {
      await Promise.resolve();
      await Promise.resolve();
    });
    await settle();
    expect(one.said).toEqual(['elsewhere', 'written', 'here']);
  });

  it('goes back to waiting where the window that asked is gone before it takes the lock', async () => {
    const [one, two] = [await open(), await open()];
    new Channel(`${NAME}/writer`).postMessage({ says: 'ask', version: VERSION, from: 'gone' });
    await settle(100);
    expect([one.get(), two.get()]).toEqual(['elsewhere', 'elsewhere']);
    await settle(2100);
    expect([one.get(), two.get()]).toEqual(['elsewhere', 'here']);
  });

  it('fault 13: stops for good where a newer version of the program opens', async () => {
    const one = await open();
    new Channel(`${NAME}/writer`).postMessage({ says: 'here', version: VERSION + 1 });
    await settle();
    expect(one.said).toEqual(['newer', 'written']);
    expect(await takenOver(one)).toBe(false);
    one.leave();
    expect(one.get()).toBe('newer');
    const next = await open();
    expect(next.get()).toBe('here');
  });

  it('fault 13: tells an older version that it is there', async () => {
    await open();
    const heard = vi.fn();
    const older = new Channel(`${NAME}/writer`);
    older.onmessage = ({ data }) => heard(data);
    older.postMessage({ says: 'here', version: VERSION - 1 });
    await settle();
    expect(heard).toHaveBeenCalledWith({ says: 'here', version: VERSION });
  });

  it('fault 35: is not led astray by what others say on the channel', async () => {
    const one = await open();
    for (const noise of [
      null,
      7,
      'ask',
      {},
      { says: 'ask' },
      { version: 99 },
      { says: 3, version: 99 },
      { says: 'free', version: VERSION },
    ])
      new Channel(`${NAME}/writer`).postMessage(noise);
    await settle();
    expect(one.get()).toBe('here');
  });

  it.each([
    ['missing', {}],
    ['forbidden', { locks: { request: () => Promise.reject(new DOMException('no', 'SecurityError')) } }],
    [
      'throwing',
      {
        locks: {
          request: () => {
            throw new DOMException('no', 'SecurityError');
          },
        },
      },
    ],
    ['silent', { locks: { request: () => new Promise(() => {}) } }],
  ])('fault 12: lets every window write where locks are %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const opening = oneWriter(async () => {}, NAME);
    await settle(2000);
    const writing = await opening;
    expect(writing.get()).toBe('here');
    expect(await takenOver(writing)).toBe(true);
    writing.leave();
    expect(writing.get()).toBe('elsewhere');
  });

  it('works where windows cannot talk to each other', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const [one, two] = [await open(), await open()];
    expect(await takenOver(two, 2100)).toBe(true);
    expect([one.get(), two.get()]).toEqual(['elsewhere', 'here']);
    expect(one.said).toContain('written');
  });
});
