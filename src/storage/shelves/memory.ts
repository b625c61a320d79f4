import type { Contents, Store } from './store';

/** What is kept as long as the window is open. */
export function memoryStore(): Store {
  const kept = new Map<string, unknown>();
  const contents = (): Contents => ({ newer: false, keys: [...kept.keys()], values: new Map(kept) });
  return {
    shelf: 'memory',
    read: async () => contents(),
    async change(_wanted, decide) {
      const { puts = new Map<string, unknown>(), answer } = decide(contents());
      for (const [key, value] of puts) {
        if (value === undefined) kept.delete(key);
        else kept.set(key, value);
      }
      return answer;
    },
    async clear() {
      kept.clear();
      return true;
    },
  };
}
