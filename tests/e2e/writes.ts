import type { BrowserContext, Page } from 'playwright-core';

type Writes = 'free' | 'held' | 'broken';

/** Lets a test hold every write to the database open, or break it. */
export async function governWrites(on: BrowserContext): Promise<void> {
  await on.addInitScript(() => {
    const govern = window as unknown as { writes: Writes };
    govern.writes = 'free';
    const original = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function transaction(...args: Parameters<typeof original>) {
      const opened = original.apply(this, args);
      if (args[1] !== 'readwrite') return opened;
      const hold = () => {
        if (govern.writes === 'broken') opened.abort();
        if (govern.writes !== 'held') return;
        opened.objectStore(opened.objectStoreNames[0] ?? '').get('nothing').onsuccess = hold;
      };
      if (govern.writes !== 'free')
        opened.objectStore(opened.objectStoreNames[0] ?? '').get('nothing').onsuccess = hold;
      return opened;
    };
  });
}

export async function setWrites(page: Page, to: Writes): Promise<void> {
  await page.evaluate((state) => {
    (window as unknown as { writes: string }).writes = state;
  }, to);
}
