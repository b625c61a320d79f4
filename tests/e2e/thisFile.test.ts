import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { checks } from '../../src/core/selfTest';
import { FILE_NAME } from '../../src/core/thisFile';
import { INTRANET_HOST, launchBrowser, openContext, watch } from '../support/browser';
import { pdfPages } from '../support/pdf';
import { documentWith, isSaved, keptRecords, openDocument, visit, words } from './walk';

const site = inject('site');
const { file } = words.ja;
const folder = process.env.SITE_DIST ?? 'dist';
const single = resolve(folder, FILE_NAME);

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await openContext(browser);
  page = await context.newPage();
});

afterEach(() => context.close());

const marked = documentWith(
  { purpose: 'written', leadership: 'declared' },
  {
    id: 'MARK-ID',
    respondent: { body: 'MARK-BODY', section: 'MARK-SECTION' },
    remarks: { purpose: { note: 'MARK-NOTE', evidence: 'MARK-EVIDENCE' } },
    texts: { 'draft-subject': 'MARK-TEXT' },
    paper: { stamps: ['MARK-STAMP'], docNumber: 'MARK-NUMBER' },
  },
);

async function openPlace(address: string): Promise<void> {
  await visit(page, address, 'file');
  await page.getByRole('heading', { level: 1, name: file.title }).waitFor();
  await page.getByRole('table', { name: file.storage.table }).waitFor();
}

async function runTest(): Promise<Readonly<Record<string, string>>> {
  await page.getByRole('button', { name: file.test.run, exact: true }).click();
  await page.locator('[data-check]').first().waitFor({ timeout: 30_000 });
  const found = await page
    .locator('[data-check]')
    .evaluateAll((items) =>
      items.map((item) => [item.getAttribute('data-check'), item.getAttribute('data-outcome')] as const),
    );
  return Object.fromEntries(found.map(([id, outcome]) => [id ?? '', outcome ?? '']));
}

const report = () => page.getByLabel(file.report.label).inputValue();
const all = Object.fromEntries(Object.keys(checks).map((id) => [id, 'passes']));

describe('the self-test in this browser', () => {
  it('passes on a server, touches no document and leaves nothing behind', async () => {
    const troubles = watch(context, site);
    await visit(page, site);
    await openDocument(page, marked);
    await isSaved(page);
    const before = await keptRecords(page);
    await page.evaluate(() => location.assign('#/file'));
    expect(await runTest()).toEqual(all);
    expect(await keptRecords(page)).toEqual(before);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('probe')))).toEqual([]);
    expect(troubles).toEqual({ consoleErrors: [], pageErrors: [], foreignRequests: [] });
  });

  it('tells the help desk nothing of the document, nor where the page lies', async () => {
    await visit(page, site);
    await openDocument(page, marked);
    await isSaved(page);
    await page.evaluate(() => location.assign('#/file'));
    await runTest();
    const text = await report();
    expect(text).toContain(await page.evaluate(() => navigator.userAgent));
    expect(text).not.toMatch(/MARK|written|declared/);
    expect(text).not.toContain(new URL(site).host);
    expect(JSON.stringify(await keptRecords(page))).toMatch(/MARK-ID.*MARK-BODY/s);
  });

  it.skipIf(!existsSync(single))('passes in the one file, opened from a folder', async () => {
    await openPlace(pathToFileURL(single).href);
    expect(await page.getByText(file.facts.openedAs.file).count()).toBe(1);
    expect(await runTest()).toEqual(all);
    expect(await report()).not.toContain(folder);
  });

  it('copes on a plain host of the office network, and says so', async () => {
    const address = site.replace('127.0.0.1', INTRANET_HOST).replace('localhost', INTRANET_HOST);
    await openPlace(address);
    expect(await runTest()).toEqual({ ...all, locks: 'copes', clipboard: 'copes', room: 'unknown' });
    await page.getByText(file.checks.locks.copes).waitFor();
    await page.getByText(file.storage.estimateUnknown).waitFor();
  });

  it('shows storage that has failed since the start', async () => {
    await openPlace(site);
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException('no', 'QuotaExceededError');
      };
      IDBObjectStore.prototype.put = refuse;
      Storage.prototype.setItem = refuse;
    });
    expect(await runTest()).toEqual({ ...all, database: 'fails', local: 'fails' });
    await page.getByText(file.checks.database.fails).waitFor();
    expect(await report()).toContain(`${file.test.outcomes.fails}｜${file.checks.database.name}`);
  });

  it('shows storage that was never there', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
      Object.defineProperty(window, 'localStorage', { value: undefined });
    });
    await openPlace(site);
    expect(await runTest()).toEqual({ ...all, database: 'fails', local: 'fails' });
    await page.getByText(file.storage.shelves.memory, { exact: true }).waitFor();
  });

  it('finds characters that cannot be drawn', async () => {
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.fillText = function box() {
        this.fillRect(4, 4, 20, 20);
      };
    });
    await openPlace(site);
    expect(await runTest()).toEqual({ ...all, glyphs: 'fails' });
  });

  it('finds a window that is too narrow', async () => {
    await page.setViewportSize({ width: 300, height: 600 });
    await openPlace(site);
    expect(await runTest()).toEqual({ ...all, window: 'copes' });
  });
});

describe('what only a person sees', () => {
  it('is printed on a sheet of its own, one page long', async () => {
    // The browser without a window prints nothing, and says nothing of it.
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await openPlace(site);
    await page.getByRole('button', { name: file.trials.print.go }).click();
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain(file.sheet.title);
    expect(pages[0]?.text).not.toContain(file.storage.title);
  });

  it('comes out of the browser as a file of one sentence', async () => {
    await openPlace(site);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: file.trials.download.go }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^テレワーク診断_試し_\d{8}\.txt$/);
    expect((await readFile(await download.path(), 'utf8')).replace(/^\ufeff/, '').trim()).toBe(file.trials.text);
  });
});

describe('the check of the file', () => {
  const picker = () => page.locator('input[type=file]').first();
  it('computes of real files what others compute', async () => {
    await openPlace(site);
    for (const path of ['package-lock.json', 'README.md', join(folder, 'index.html')]) {
      const wanted = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      await picker().setInputFiles(path);
      await page.getByText(wanted, { exact: true }).waitFor();
    }
  });

  it.skipIf(!existsSync(single))('knows the program, and says whether it is that of the kit', async () => {
    const bytes = await readFile(single);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await openPlace(site);
    await picker().setInputFiles(single);
    await page.getByText(file.check.kinds.program).waitFor();
    const list = { name: 'SHA256SUMS.txt', mimeType: 'text/plain', buffer: Buffer.from(`${sha256}  ${FILE_NAME}\n`) };
    await page.locator('input[type=file]').nth(1).setInputFiles(list);
    await page.getByText(file.check.verdicts.same).waitFor();
    const changed = { name: FILE_NAME, mimeType: 'text/html', buffer: Buffer.concat([bytes, Buffer.from(' ')]) };
    await picker().setInputFiles(changed);
    await page.getByText(file.check.verdicts.different).waitFor();
  });

  it('does not take the page of the site for the one file', async () => {
    await openPlace(site);
    await picker().setInputFiles(join(folder, 'index.html'));
    await page.getByText(file.check.kinds.page.replace('{{name}}', FILE_NAME)).waitFor();
  });
});
