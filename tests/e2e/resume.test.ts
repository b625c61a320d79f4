import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { FORMAT } from '../../src/core/document';
import { launchBrowser, openContext } from '../support/browser';
import {
  answersBy,
  beginWalk,
  documentWith,
  isSaved,
  keptDocument,
  moveBy,
  openDocument,
  questionField,
  questionId,
  readyChoice,
  visit,
  words,
} from './walk';
import { governWrites, setWrites } from './writes';

const site = inject('site');
const { ui } = words.ja;
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

/** Answers the question on screen by the radio at a place. */
async function answer(place: number, on: Page = page): Promise<string> {
  const id = await questionId(on);
  await questionField(on, id).getByRole('radio').nth(place).check();
  return id;
}

const chosenPlace = (id: string, on: Page = page) =>
  questionField(on, id).evaluate((box) => [...box.querySelectorAll('input')].findIndex(({ checked }) => checked));

describe('a reload', () => {
  it('returns to the same question, with its answer', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    await answer(2);
    await moveBy(page, '次へ');
    const id = await answer(1);
    await isSaved(page);
    await page.reload();
    expect(await questionId(page)).toBe(id);
    expect(await chosenPlace(id)).toBe(1);
  });

  it.each([
    ['the profile', 'profile', ui.profile.title],
    ['the review', 'review', ui.review.title],
    ['the result', 'result', '診断結果'],
    ['a page beside the journey', 'methods', words.ja.result.methods.title],
  ])('stays on %s', async (_where, place, title) => {
    await visit(page, site);
    await openDocument(page, documentWith(answersBy(readyChoice)));
    await page.evaluate((hash) => location.assign(`#/${hash}`), place);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await isSaved(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });

  it('of the first page, after answers, offers to go on where one was', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    await answer(2);
    await moveBy(page, '次へ');
    const id = await questionId(page);
    await isSaved(page);
    await visit(page, site);
    await page.goto('about:blank');
    await visit(page, site, '');
    if (await page.getByRole('button', { name: ui.welcome.resume }).count()) {
      await page.getByRole('button', { name: ui.welcome.resume }).click();
    }
    expect(await questionId(page)).toBe(id);
  });
});

describe('Back and Forward of the browser', () => {
  it('move between the questions and keep their answers', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    const first = await answer(1);
    await moveBy(page, '次へ');
    const second = await answer(2);
    await moveBy(page, '次へ');
    const third = await questionId(page);
    await page.goBack();
    await questionField(page, second).waitFor();
    await page.goBack();
    await questionField(page, first).waitFor();
    expect(await chosenPlace(first)).toBe(1);
    await page.goForward();
    await questionField(page, second).waitFor();
    expect(await chosenPlace(second)).toBe(2);
    await page.goForward();
    await questionField(page, third).waitFor();
  });

  it('lead out of a page beside the journey to the question one came from', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    const id = await questionId(page);
    await page.getByRole('link', { name: ui.places.glossary }).click();
    await page.getByRole('heading', { level: 1, name: words.ja.result.glossary.title }).waitFor();
    await page.goBack();
    await questionField(page, id).waitFor();
  });

  it('lead from the result through the review to the first page without a trap', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'quick');
    await answer(1);
    await moveBy(page, '回答を確認する');
    await moveBy(page, '結果を見る');
    await page.getByRole('heading', { level: 1, name: '診断結果' }).waitFor();
    for (const title of [ui.review.title, '', ui.profile.title, ui.welcome.title]) {
      await page.goBack();
      if (title) await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    }
  });
});

describe('the time of saving', () => {
  beforeEach(async () => {
    await governWrites(context);
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    await isSaved(page);
  });

  const status = () => page.locator('.save-status').innerText();

  it('is shown only after the write has completed', async () => {
    await setWrites(page, 'held');
    const id = await answer(1);
    await wait(400);
    expect(await status()).toBe(ui.save.saving);
    await setWrites(page, 'free');
    await isSaved(page);
    expect(await status()).toMatch(/^保存しました \d{1,2}:\d{2}$/);
    expect((await keptDocument(page))?.answers[id]?.answer).toMatchObject({ state: 'chosen' });
  });

  it('is not shown where the write fails: a warning offers the save file, until a write succeeds', async () => {
    await setWrites(page, 'broken');
    const id = await answer(1);
    await page.getByText(ui.save.refused).waitFor();
    expect(await status()).toBe(ui.save.refusedShort);
    await page.getByRole('alert').getByRole('button', { name: '保存ファイルを書き出す' }).waitFor();
    await setWrites(page, 'free');
    await answer(2);
    await isSaved(page);
    expect(await page.getByText(ui.save.refused).count()).toBe(0);
    expect(Object.keys((await keptDocument(page))?.answers ?? {})).toEqual([id]);
  });
});

describe('an address', () => {
  it.each([
    '#/nowhere',
    '#/questions/nowhere',
    '#/cases/nowhere',
    '#/%E0%A4%A',
    '#/result',
    '#/review',
    '#/questions/use-target',
    '?from=mail#/',
  ])('%s is not blank in a fresh browser', async (address) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${site}${address}`);
    await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 5000 });
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(30);
    expect(errors).toEqual([]);
  });

  it('that is typed in by hand while answering leads there, or nowhere else', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    const id = await questionId(page);
    await page.evaluate(() => location.assign('#/nowhere'));
    await questionField(page, id).waitFor();
    await page.evaluate(() => location.assign('#/questions/trial'));
    await questionField(page, 'trial').waitFor();
  });
});

describe('the store', () => {
  it('is named after the program, so that a neighbour on the same host does not meet it', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    await isSaved(page);
    const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(databases).toEqual([FORMAT]);
  });
});
