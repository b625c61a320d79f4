import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import type { Language } from '../../src/core/document';
import { recovery } from '../../src/locales/ja/recovery';
import { places } from '../../src/machine/context';
import { pdfPages } from '../support/pdf';
import {
  allIsThere,
  beginWalk,
  isSaved,
  keptDocument,
  mouse,
  moveBy,
  names,
  questionField,
  questionId,
  resultIsThere,
  rowsOf,
  seeResult,
  tableNamed,
  unfold,
  visit,
  walkQuestions,
  words,
} from './walk';

const begins = { html: '<!DOCTYPE html>', xlsx: 'PK', docx: 'PK', csv: '\ufeff"番号"', json: '{' };

/** Goes to an address by its hash and waits until nothing is on its way. */
async function open(page: Page, place: string, language: Language = 'ja'): Promise<void> {
  await page.evaluate((hash) => location.assign(`#/${hash}`), place);
  await page.waitForFunction((hash) => location.hash === `#/${hash}`, place);
  await allIsThere(page, language);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function handedOver(page: Page, button: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), button.click()]);
  return readFile(await download.path());
}

/** The first question is answered, then everything is spoken in the other language and back again. */
async function changeLanguages(page: Page): Promise<void> {
  const question = await questionId(page);
  await questionField(page, question).getByRole('radio').nth(1).check();
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByText(words.en.ui.footer.privacy).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  await page.getByRole('button', { name: '日本語', exact: true }).click();
  await page.getByText(words.ja.ui.footer.privacy).waitFor();
}

/** A reload returns to the same question with the same answer. */
async function resume(page: Page): Promise<void> {
  await moveBy(page, names.ja.next);
  const question = await questionId(page);
  await questionField(page, question).getByRole('radio').nth(1).check();
  await isSaved(page);
  await page.reload();
  await page.locator(`fieldset[data-question="${question}"]`).waitFor();
  expect(await questionField(page, question).getByRole('radio').nth(1).isChecked()).toBe(true);
  expect(Object.keys((await keptDocument(page))?.answers ?? {})).toHaveLength(2);
  await moveBy(page, names.ja.back);
}

async function takeFiles(page: Page): Promise<void> {
  await open(page, 'exports');
  for (const [format, beginning] of Object.entries(begins)) {
    const bytes = await handedOver(page, page.locator(`[data-format=${format}]`).getByRole('button'));
    expect([format, bytes.toString('utf8').startsWith(beginning)]).toEqual([format, true]);
  }
  const picture = page.getByRole('button', { name: /PNG|図を保存|画像/ }).first();
  expect((await handedOver(page, picture)).subarray(1, 4).toString()).toBe('PNG');
}

async function print(page: Page): Promise<void> {
  for (const kind of ['mayor', 'managers', 'report', 'blank']) {
    await open(page, `paper/${kind}`);
    await page.locator('.paper').waitFor();
    if (kind !== 'blank') await page.locator('.paper-chart svg').first().waitFor();
    const pages = pdfPages(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeGreaterThan(0);
    if (kind === 'report') expect(pages.map(({ text }) => text).join('')).toContain('領域ごとの準備度');
  }
}

async function openPlaces(page: Page, language: Language): Promise<void> {
  const topics = [`doubts/${catalogue.doubts[0]?.id}`, 'cases/noboribetsu', 'texts/mayor', 'questions/access-method'];
  for (const place of [...places, ...topics, 'review', 'profile']) {
    await open(page, place, language);
    await unfold(page);
  }
}

/** Whether the styles apply: the first button has the colour that the stylesheet gives it. */
function isStyled(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const button = document.querySelector('.button[data-kind=primary]');
    const named = document.createElement('i');
    named.style.color = 'var(--action)';
    document.body.append(named);
    const wanted = getComputedStyle(named).color;
    named.remove();
    return button !== null && wanted !== 'rgb(0, 0, 0)' && getComputedStyle(button).backgroundColor === wanted;
  });
}

/** From the first page to a save file, with a reload on the way. */
export async function doLittle(page: Page, address: string): Promise<void> {
  await visit(page, address);
  expect(await isStyled(page)).toBe(true);
  await beginWalk(page, 'ja', 'quick');
  await questionField(page, await questionId(page))
    .getByRole('radio')
    .nth(1)
    .check();
  await resume(page);
  await open(page, 'result');
  await expect.poll(() => page.getByRole('img').locator('svg').count()).toBeGreaterThan(0);
  const bytes = await handedOver(page, page.getByRole('button', { name: names.ja.write, exact: true }).first());
  expect(bytes.toString('utf8').startsWith(begins.html)).toBe(true);
}

/** From the first page through everything that the program can do. @param address without a `#` */
export async function doEverything(page: Page, address: string): Promise<void> {
  await visit(page, address);
  expect(await isStyled(page)).toBe(true);
  await beginWalk(page, 'ja', 'quick');
  await changeLanguages(page);
  await resume(page);
  const asked = await walkQuestions(page, { language: 'ja', hand: mouse, choiceOf: (number) => 1 + (number % 2) });
  expect(asked).toHaveLength(16);
  await handedOver(page, page.getByRole('button', { name: names.ja.write, exact: true }).first());
  await seeResult(page, 'ja');
  await expect.poll(() => page.getByRole('img').locator('svg').count()).toBe(3);
  expect(await rowsOf(tableNamed(page, names.ja.areas))).toHaveLength(9);
  await takeFiles(page);
  await print(page);
  await openPlaces(page, 'ja');
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await page.getByText(words.en.ui.footer.privacy).waitFor();
  await openPlaces(page, 'en');
  await page.getByRole('button', { name: '日本語', exact: true }).click();
  // The page to take data out speaks the language that is kept.
  await isSaved(page);
  await page.evaluate(() => location.assign('#/recover'));
  await page.getByRole('heading', { level: 1, name: recovery.title }).waitFor();
  await page.getByRole('button', { name: recovery.open, exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await open(page, 'result');
  await resultIsThere(page, 'ja');
}
