import { inTime } from './connection';
import type { Desk } from './desk';
import { keysOf } from './shelves/local';

const storages = [() => localStorage, () => sessionStorage];

function emptyStorage(storage: () => Storage, prefix: string): boolean {
  try {
    for (const key of keysOf(storage(), prefix)) storage().removeItem(key);
    return keysOf(storage(), prefix).length === 0;
  } catch {
    // What the browser does not let be read was not written by this program.
    return true;
  }
}

const signOf = (name: string) => `${name}/erased`;

/** Hears that another window has erased everything. */
export function onErased(name: string, listener: () => void): void {
  globalThis.addEventListener?.('storage', (event) => {
    if (event instanceof StorageEvent && event.key === signOf(name)) listener();
  });
}

/** Every other window of the program hears a change of local storage; the sign itself goes with the rest. */
function tellOthers(name: string): void {
  try {
    localStorage.setItem(signOf(name), '');
  } catch {
    // Without local storage the other windows find their database gone.
  }
}

/** Leaves nothing of the program in this browser; whether all of it, read back, is gone. */
export async function eraseAll(desk: Desk): Promise<boolean> {
  desk.isErased = true;
  tellOthers(desk.name);
  const stores = new Set([desk.main, ...desk.stores]);
  const cleared = await Promise.all([...stores].map((store) => inTime(store.clear()).catch(() => false)));
  const emptied = storages.map((storage) => emptyStorage(storage, `${desk.name}/`));
  return [...cleared, ...emptied].every(Boolean);
}
