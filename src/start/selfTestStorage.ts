import { FORMAT } from '../core/document';
import type { ChecksOf } from '../core/selfTest';
import type { Keeper } from '../storage/keeper';

/** Bytes that a document with all its older copies takes many times over. */
const ROOM = 10_000_000;
/** Milliseconds in which a message within one page arrives on any PC. */
const PATIENCE = 2000;
const NAME = `${FORMAT}/self-test`;

/** Whether a message reaches another listener of the same channel. */
function isHeard(): Promise<boolean> {
  const [one, other] = [new BroadcastChannel(NAME), new BroadcastChannel(NAME)];
  const heard = new Promise<boolean>((resolve) => {
    other.onmessage = ({ data }) => resolve(data === NAME);
    setTimeout(() => resolve(false), PATIENCE);
    one.postMessage(NAME);
  });
  return heard.finally(() => {
    one.close();
    other.close();
  });
}

/** Whether the browser has something, without a word where it forbids to ask. */
function has(find: () => unknown): boolean {
  try {
    return Boolean(find());
  } catch {
    return false;
  }
}

export function storageChecks(keeper: Pick<Keeper, 'tryStores'>): ChecksOf<'storage'> {
  return {
    database: async () => ({ outcome: (await keeper.tryStores()).database }),
    local: async () => ({ outcome: (await keeper.tryStores()).local }),
    locks: async () => {
      // Missing where the page does not come by https.
      if (!has(() => navigator.locks)) return { outcome: 'copes' };
      const isGiven = await navigator.locks.request(NAME, (lock) => lock !== null);
      return { outcome: isGiven ? 'passes' : 'fails' };
    },
    channel: async () => {
      if (!has(() => globalThis.BroadcastChannel)) return { outcome: 'copes' };
      return { outcome: (await isHeard()) ? 'passes' : 'fails' };
    },
    room: async () => {
      if (!has(() => navigator.storage.estimate)) return { outcome: 'unknown' };
      const { usage = 0, quota } = await navigator.storage.estimate();
      if (quota === undefined) return { outcome: 'unknown' };
      const left = quota - usage;
      return { outcome: left >= ROOM ? 'passes' : 'fails', measured: `${Math.floor(left / 1_000_000)} MB` };
    },
  };
}
