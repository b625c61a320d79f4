import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ONE_FILE } from '../../src/commands/building/oneFile';
import { browser as english } from '../../src/locales/en/browser';
import { browser as japanese } from '../../src/locales/ja/browser';
import { launchBrowser, openContext } from '../support/browser';

const site = inject('site');
const file = pathToFileURL(join(process.env.SITE_DIST ?? 'dist', ONE_FILE)).href;
const builds = { 'the normal site': site, 'the single file': file };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function opened(address: string, options: BrowserContextOptions, without?: () => void): Promise<Page> {
  const context = await openContext(browser, options);
  if (without) await context.addInitScript(without);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** Features that came with the browsers for which the program is built, each taken away by itself. */
const older = {
  'without sorted copies of lists': () => Reflect.deleteProperty(Array.prototype, 'toSorted'),
  'without mixed colours': () => {
    const { supports } = CSS;
    CSS.supports = (...given: string[]) => !given.join().includes('color-mix') && Reflect.apply(supports, CSS, given);
  },
  'without any question about styles': () => Object.defineProperty(window, 'CSS', { value: undefined }),
};

describe.each(Object.entries(builds))('%s', (_name, address) => {
  it.each(Object.entries(older))(
    'says in both languages what to do %s, and shows nothing else',
    async (_what, without) => {
      const page = await opened(address, {}, without);
      for (const words of [japanese.old, japanese.mode, english.old, english.mode])
        expect(await page.locator('body').innerText()).toContain(words);
      expect(await page.locator('#root, template').count()).toBe(0);
      expect(await page.getByRole('button').count()).toBe(0);
      await page.context().close();
    },
  );

  it('says in both languages that scripts are needed where none may run', async () => {
    const page = await opened(address, { javaScriptEnabled: false });
    const shown = await page
      .locator('noscript p')
      .evaluateAll((lines) =>
        lines.filter((line) => line.getBoundingClientRect().height > 10).map((line) => line.textContent),
      );
    expect(shown).toEqual([japanese.script, english.script]);
    expect(await page.getByText(japanese.old).isVisible()).toBe(false);
    await page.context().close();
  });

  it('shows none of it in a browser of today', async () => {
    const page = await opened(address, {});
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const words of [japanese.old, japanese.script])
      expect(await page.getByText(words).count()).toBeLessThanOrEqual(1);
    expect(await page.getByText(japanese.old).isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a browser that knows no modules', () => {
  it('reads the sentence although nothing of the program can run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'old-'));
    const broken = readFileSync(new URL(file), 'utf8').replace('<script type="module">', '<script type="module">)');
    writeFileSync(join(folder, ONE_FILE), broken);
    const page = await opened(pathToFileURL(join(folder, ONE_FILE)).href, {}, older['without sorted copies of lists']);
    expect(await page.getByText(japanese.old).isVisible()).toBe(true);
    await page.context().close();
    rmSync(folder, { recursive: true });
  });
});
