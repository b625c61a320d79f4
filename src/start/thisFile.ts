import type { BundledPackage, Opened, StorageUse } from '../core/thisFile';
import type { Keeper } from '../storage/keeper';
import { listText, pickedFile } from '../storage/picked';
import { download, saveFileName } from '../storage/saveFile';
import type { ThisFile } from '../ui/thisFile';
import packages from './packages.json';
import { selfTest } from './selfTest';

interface Lent {
  readonly keeper: Keeper;
  readonly edition: string;
  /** ISO 8601 with offset. */
  readonly now: () => string;
}

const protocols: Readonly<Record<string, Opened>> = { 'file:': 'file', 'https:': 'https' };

async function estimateOf(): Promise<StorageUse['estimate']> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { usage, quota };
  } catch {
    // Missing, not only refused, where the page does not come by https.
    return null;
  }
}

async function isPersisted(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return null;
  }
}

function writeTrial(prefix: string, text: string, now: string): string | null {
  try {
    const name = saveFileName(prefix, '', now, 'txt');
    // Windows takes a text for Japanese of old without the mark at its beginning.
    download(new TextEncoder().encode(`\ufeff${text}\r\n`), name, 'text/plain');
    return name;
  } catch {
    return null;
  }
}

/** What the page about the program itself is lent. */
export function thisFileOf({ keeper, edition, now }: Lent): ThisFile {
  return {
    opened: protocols[window.location.protocol] ?? 'http',
    browser: navigator.userAgent,
    packages: packages satisfies readonly BundledPackage[],
    storage: async () => {
      const [records, estimate, persisted] = await Promise.all([keeper.records(), estimateOf(), isPersisted()]);
      return { records, estimate, isPersisted: persisted };
    },
    pick: pickedFile,
    listText,
    selfTest: () => selfTest({ keeper, edition, now }),
    writeTrial: (prefix, text) => writeTrial(prefix, text, now()),
    now,
  };
}
