import type { Contents, Store } from './store';

function put(key: string, value: unknown): void {
  if (value === undefined) {
    localStorage.removeItem(key);
    return;
  }
  const text = String(value);
  localStorage.setItem(key, text);
  if (localStorage.getItem(key) !== text) throw new Error('not kept as it was written');
}

/** Puts all or none: where one is refused, those before it go back to what they were. */
function putAll(prefix: string, puts: ReadonlyMap<string, unknown>): void {
  const before: [string, string | null][] = [];
  try {
    for (const [name, value] of puts) {
      const key = prefix + name;
      before.unshift([key, localStorage.getItem(key)]);
      put(key, value);
    }
  } catch (error) {
    for (const [key, value] of before) put(key, value ?? undefined);
    throw error;
  }
}

/** The keys in the browser's local or session storage that begin with a prefix. */
export function keysOf(storage: Storage, prefix: string): string[] {
  const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return all.filter((key) => key.startsWith(prefix));
}

/** Local storage under keys of our own; each call reads and writes without a pause between. @param name of the program */
export function localStore(name: string): Store {
  const prefix = `${name}/kept/`;
  const contents = (): Contents => {
    const keys = keysOf(localStorage, prefix);
    const values = new Map(keys.map((key) => [key.slice(prefix.length), localStorage.getItem(key)]));
    return { newer: false, keys: [...values.keys()], values };
  };
  return {
    shelf: 'local',
    read: async () => contents(),
    async change(_wanted, decide) {
      const { puts, answer } = decide(contents());
      if (puts) putAll(prefix, puts);
      return answer;
    },
    async clear() {
      for (const key of keysOf(localStorage, prefix)) localStorage.removeItem(key);
      return keysOf(localStorage, prefix).length === 0;
    },
  };
}
