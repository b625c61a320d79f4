/** A window as far as the history goes: entries, and a place among them. */
export function fakeBrowser(hash = '') {
  const entries = [hash];
  let at = 0;
  const listeners: (() => void)[] = [];
  const location = {
    get hash() {
      return entries[at] ?? '';
    },
  };
  const push = (next: string) => {
    entries.splice(at + 1, entries.length, next);
    at += 1;
  };
  const travel = (steps: number) => {
    at = Math.min(Math.max(at + steps, 0), entries.length - 1);
    for (const listener of listeners) listener();
  };
  return {
    location,
    history: {
      pushState: (_data: unknown, _title: string, next: string) => push(next),
      replaceState: (_data: unknown, _title: string, next: string) => {
        entries[at] = next;
      },
    },
    addEventListener: (_type: string, listener: () => void) => listeners.push(listener),
    /** What a link does: the browser makes the entry, then tells. */
    follow: (next: string) => {
      push(next);
      travel(0);
    },
    back: () => travel(-1),
    forward: () => travel(1),
    entries: () => [...entries],
    place: () => at,
  };
}
