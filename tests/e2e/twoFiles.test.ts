import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ONE_FILE } from '../../src/commands/building/oneFile';
import { FORMAT } from '../../src/core/document';
import { launchBrowser, openContext } from '../support/browser';
import { beginWalk, isSaved, keptDocument, questionField, questionId, visit, words } from './walk';

const place = mkdtempSync(join(tmpdir(), 'two-files-'));
const [first, second] = ['総務課', '情報政策課'].map((folder) => {
  mkdirSync(join(place, folder));
  copyFileSync(join(process.env.SITE_DIST ?? 'dist', ONE_FILE), join(place, folder, ONE_FILE));
  return pathToFileURL(join(place, folder, ONE_FILE)).href;
});
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(place, { recursive: true });
});

describe('two copies of the single file in two folders', () => {
  it('share one document: one writes, the other reads until it takes over', async () => {
    const context = await openContext(browser);
    const one = await context.newPage();
    await visit(one, first ?? '');
    await beginWalk(one, 'ja', 'quick');
    const question = await questionId(one);
    await questionField(one, question).getByRole('radio').nth(1).check();
    await isSaved(one);
    const other = await context.newPage();
    await visit(other, second ?? '');
    await questionField(other, question).waitFor();
    await other.getByText(words.ja.ui.save.elsewhereHint).waitFor();
    expect(await questionField(other, question).getByRole('radio').nth(1).isChecked()).toBe(true);
    expect(await questionField(other, question).getByRole('radio').nth(2).isDisabled()).toBe(true);
    await other.getByRole('button', { name: words.ja.ui.save.takeOver, exact: true }).click();
    await questionField(other, question).getByRole('radio').nth(2).check();
    await isSaved(other);
    expect((await keptDocument(other))?.answers[question]).toMatchObject({ answer: { state: 'chosen' } });
    await one.getByText(words.ja.ui.save.elsewhereHint).waitFor();
    await one.reload();
    await one.getByText(words.ja.ui.save.elsewhereHint).waitFor();
    expect(await questionField(one, question).getByRole('radio').nth(2).isChecked()).toBe(true);
    await context.close();
  });

  it('keep everything under names that begin with the format', async () => {
    const context = await openContext(browser);
    const page = await context.newPage();
    await visit(page, first ?? '');
    await beginWalk(page, 'ja', 'quick');
    await questionField(page, await questionId(page))
      .getByRole('radio')
      .nth(1)
      .check();
    await isSaved(page);
    const names = await page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ]);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !name.startsWith(FORMAT))).toEqual([]);
    await context.close();
  });
});
