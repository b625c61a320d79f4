import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { FORMAT } from '../../src/core/document';
import { launchBrowser, launchKeptBrowser, openContext } from '../support/browser';
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

/** Kills the browser process so many milliseconds after the page has shown that the next answer is saved. */
async function killAfterSaved(on: Page, processId: number, delay: number, act: () => Promise<unknown>): Promise<void> {
  const gone = new Promise((resolve) => on.context().once('close', resolve));
  await on.exposeFunction('savedIsShown', async () => {
    if (delay > 0) await wait(delay);
    process.kill(processId, 'SIGKILL');
  });
  await on.evaluate(() => {
    const status = document.querySelector('.save-status');
    const watcher = new MutationObserver(() => {
      if (status?.getAttribute('data-state') !== 'kept') return;
      watcher.disconnect();
      (window as unknown as { savedIsShown: () => void }).savedIsShown();
    });
    if (status) watcher.observe(status, { attributes: true });
  });
  await act().catch(() => undefined);
  await gone;
}

describe.each([0, 50, 300])('the browser killed %d ms after an answer is shown as saved', (delay) => {
  const kills = 2;

  it(`has the answer when it is opened again, at the same question, ${kills} times in a row`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'telework-kill-'));
    const given: { readonly id: string; readonly place: number }[] = [];
    for (let kill = 0; kill <= kills; kill += 1) {
      const kept = await launchKeptBrowser(folder);
      const again = kept.context.pages()[0] ?? (await kept.context.newPage());
      if (kill === 0) {
        await visit(again, site);
        await beginWalk(again, 'ja', 'full');
      } else {
        await visit(again, site);
        await openedAgain(again, given);
        await moveBy(again, '次へ');
      }
      await isSaved(again);
      const id = await questionId(again);
      const place = kill % 4;
      given.push({ id, place });
      if (kill < kills) await killAfterSaved(again, kept.processId, delay, () => answer(place, again));
      else await kept.context.close();
    }
    rmSync(folder, { recursive: true, force: true });
  });
});

/** Whether everything given is there after a kill, at the question answered last. */
async function openedAgain(on: Page, given: readonly { readonly id: string; readonly place: number }[]): Promise<void> {
  await on.getByRole('button', { name: ui.welcome.resume }).or(on.locator('fieldset[data-question]')).first().waitFor();
  const resume = on.getByRole('button', { name: ui.welcome.resume });
  if (await resume.count()) await resume.click();
  const last = given.at(-1);
  expect(await questionId(on)).toBe(last?.id);
  expect(await chosenPlace(last?.id ?? '', on)).toBe(last?.place);
  expect(Object.keys((await keptDocument(on))?.answers ?? {}).sort()).toEqual(given.map(({ id }) => id).sort());
}

/** Lets a test hold every write open, or break it. */
async function governWrites(on: BrowserContext): Promise<void> {
  await on.addInitScript(() => {
    const govern = window as unknown as { writes: 'free' | 'held' | 'broken' };
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

const setWrites = (to: 'free' | 'held' | 'broken') =>
  page.evaluate((state) => {
    (window as unknown as { writes: string }).writes = state;
  }, to);

describe('the time of saving', () => {
  beforeEach(async () => {
    await governWrites(context);
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    await isSaved(page);
  });

  const status = () => page.locator('.save-status').innerText();

  it('is shown only after the write has completed', async () => {
    await setWrites('held');
    const id = await answer(1);
    await wait(400);
    expect(await status()).toBe(ui.save.saving);
    await setWrites('free');
    await isSaved(page);
    expect(await status()).toMatch(/^保存しました \d{1,2}:\d{2}$/);
    expect((await keptDocument(page))?.answers[id]?.answer).toMatchObject({ state: 'chosen' });
  });

  it('is not shown where the write fails: a warning offers the save file, until a write succeeds', async () => {
    await setWrites('broken');
    const id = await answer(1);
    await page.getByText(ui.save.refused).waitFor();
    expect(await status()).toBe(ui.save.refusedShort);
    await page.getByRole('alert').getByRole('button', { name: '保存ファイルを書き出す' }).waitFor();
    await setWrites('free');
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
