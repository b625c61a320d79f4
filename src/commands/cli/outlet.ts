import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';

/** Where text goes. Writing waits while the other side is not ready, so that nothing piles up. */
export interface Outlet {
  /** Fails once the other side is gone. */
  readonly write: (text: string) => Promise<void>;
}

export function outletTo(stream: Writable): Outlet {
  let broken: Error | null = null;
  stream.on('error', (error) => {
    broken = error;
  });
  return {
    async write(text) {
      if (broken) throw broken;
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

let count = 0;

/**
 * Writes a file under another name beside its place and moves it there once it is whole. Where that fails, or the
 * program ends in between, nothing is left.
 */
export async function writeWhole(path: string, write: (temporary: string) => Promise<void>): Promise<void> {
  count += 1;
  const temporary = join(dirname(path), `.telework-${process.pid}-${count}.part`);
  const remove = () => rmSync(temporary, { force: true });
  process.once('exit', remove);
  try {
    await write(temporary);
    await rename(temporary, path);
  } finally {
    remove();
    process.off('exit', remove);
  }
}

/** Lends an outlet to a file that comes into being once all is written. */
export async function writeThrough(path: string, use: (outlet: Outlet) => Promise<void>): Promise<void> {
  await writeWhole(path, async (temporary) => {
    const file = await open(temporary, 'w');
    try {
      await use({ write: (text) => file.appendFile(text) });
    } finally {
      await file.close();
    }
  });
}
