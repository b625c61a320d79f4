import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ONE_FILE } from '../../src/commands/building/oneFile';
import { launchBrowser, openContext } from '../support/browser';
import { closedPage } from '../support/closed';
import { serveBelow } from '../support/subPath';
import { doEverything, doLittle } from './everything';

const dist = process.env.SITE_DIST ?? 'dist';
const file = join(dist, ONE_FILE);
const place = mkdtempSync(join(tmpdir(), 'one-file-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(place, { recursive: true });
});

/** The single file in a folder of its own. */
function inFolder(...folders: readonly string[]): string {
  const folder = join(place, ...folders);
  mkdirSync(folder, { recursive: true });
  copyFileSync(file, join(folder, ONE_FILE));
  return pathToFileURL(join(folder, ONE_FILE)).href;
}

describe('the single file', () => {
  it('has at most two million bytes', () => {
    expect(readFileSync(file).byteLength).toBeLessThanOrEqual(2_000_000);
  });

  it.each([
    ['everything in a shared folder with a Japanese name', ['テレワーク診断 (共有)'], doEverything],
    [
      'its work in a folder with signs that mean something in an address',
      ['共有 #1', '100% [総務課] & 情報?'],
      doLittle,
    ],
  ] as const)('does %s and asks for nothing but itself', { timeout: 120_000 }, async (_name, folders, work) => {
    const address = inFolder(...folders);
    const context = await openContext(browser);
    const { page, asked, troubles } = await closedPage(context);
    await work(page, address);
    expect(await troubles((one) => one.split('#')[0] === address)).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    await context.close();
  });
});

describe('the normal site', () => {
  it('does everything below a path and asks only for its own files', { timeout: 120_000 }, async () => {
    const server = await serveBelow('/a/b/', dist);
    const context = await openContext(browser);
    const { page, troubles } = await closedPage(context);
    await doEverything(page, server.site);
    expect(await troubles((one) => one.startsWith(server.site))).toEqual([]);
    expect(server.asked.filter((path) => !/^\/a\/b\/(assets\/[\w-]+\.(js|css))?$/.test(path))).toEqual([]);
    expect(server.asked.length).toBeGreaterThan(5);
    await context.close();
    server.close();
  });
});
