import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ONE_FILE_MODE } from '../building/bundle';
import { ONE_FILE } from '../building/oneFile';
import { type Found, findPackages } from '../building/packages';

/** The single file as it was just built, and the packages and tools of which modules are in it. */
export interface Built extends Found {
  readonly page: string;
}

/** Builds the single file in a folder of its own, which is gone afterwards. */
export async function buildOneFile(): Promise<Built> {
  const outDir = mkdtempSync(join(tmpdir(), 'telework-check-'));
  let found: Found = { packages: [], tools: [] };
  try {
    const keep = findPackages((each) => {
      found = each;
    });
    await build({ mode: ONE_FILE_MODE, logLevel: 'error', plugins: [keep], build: { outDir } });
    return { page: readFileSync(join(outDir, ONE_FILE), 'utf8'), ...found };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
