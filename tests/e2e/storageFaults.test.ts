import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { FORMAT } from '../../src/core/document';
import { launchBrowser, launchKeptBrowser, openContext, watch } from '../support/browser';
import { beginWalk, isSaved, keptDocument, keptRecords, moveBy, questionField, questionId, visit, words } from './walk';
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

const choose = async (on: Page, place: number): Promise<string> => {
  const id = await questionId(on);
  await questionField(on, id).getByRole('radio').nth(place).check();
  return id;
};

const isChosen = (on: Page, id: string, place: number) =>
  questionField(on, id).getByRole('radio').nth(place).isChecked();

/** To a page of the same origin on which the program does not run. */
async function leaveProgram(on: Page): Promise<void> {
  await on.route('**/blank.html', (route) => route.fulfill({ contentType: 'text/html', body: '<p>空の頁</p>' }));
  await on.goto(new URL('blank.html', site).href);
}

/** Comes back to the program, where one was. */
async function comeBack(on: Page): Promise<void> {
  await visit(on, site);
  const resume = on.getByRole('button', { name: ui.welcome.resume });
  await resume.or(on.locator('fieldset[data-question]')).first().waitFor();
  if (await resume.count()) await resume.click();
}

const warnings = (on: Page) => on.getByRole('alert').filter({ has: on.getByRole('button', { name: ui.save.write }) });

describe('a full disk', () => {
  it('fault 1: is told by a warning that offers the file, leaves the old copy, and passes', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    const first = await choose(page, 1);
    await isSaved(page);
    await page.evaluate(() => {
      for (let size = 5_000_000; size > 0; size = Math.floor(size / 2))
        for (;;) {
          try {
            localStorage.setItem(`neighbour-${localStorage.length}`, 'x'.repeat(size));
          } catch {
            break;
          }
        }
    });
    const tools = await context.newCDPSession(page);
    const { origin } = new URL(site);
    await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await moveBy(page, '次へ');
    const second = await questionId(page);
    // The browser goes on for half a minute with the room that it last knew of.
    for (let place = 0; !(await page.getByText(ui.save.refused).count()); place = (place + 1) % 3) {
      await choose(page, place);
      await wait(1000);
    }
    await warnings(page).getByRole('button', { name: ui.save.write }).first().waitFor();
    expect(await page.locator('.save-status').innerText()).toBe(ui.save.refusedShort);
    const before = (await keptDocument(page))?.answers ?? {};
    expect(before[first]?.answer).toMatchObject({ state: 'chosen' });
    await choose(page, 3);
    await wait(500);
    expect((await keptDocument(page))?.answers).toEqual(before);
    await tools.send('Storage.overrideQuotaForOrigin', { origin });
    await choose(page, 1);
    await isSaved(page);
    expect(Object.keys((await keptDocument(page))?.answers ?? {}).sort()).toEqual([first, second].sort());
    expect(await page.getByText(ui.save.refused).count()).toBe(0);
  }, 90_000);
});

/** A profile folder in which the cookie setting is as an administrator has set it: 2 blocks, 4 clears on exit. */
function profileFolder(cookies: 2 | 4): string {
  const folder = mkdtempSync(join(tmpdir(), 'telework-profile-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify({ profile: { default_content_setting_values: { cookies } } }),
  );
  return folder;
}

/** The program is used from the first page to an answer, with nothing that keeps it. */
async function worksFromMemory(on: Page): Promise<void> {
  const troubles = watch(on.context(), site);
  await visit(on, site);
  await beginWalk(on, 'ja', 'quick');
  const id = await choose(on, 2);
  await on.locator('.save-status[data-state="held"]').waitFor();
  await warnings(on).getByRole('button', { name: ui.save.write }).first().waitFor();
  await moveBy(on, '次へ');
  await moveBy(on, '戻る');
  expect(await isChosen(on, id, 2)).toBe(true);
  expect(troubles.pageErrors).toEqual([]);
}

describe('storage that the browser blocks', () => {
  it('fault 2: by its settings: the program works from memory, says so and offers the file', async () => {
    const folder = profileFolder(2);
    const kept = await launchKeptBrowser(folder);
    await worksFromMemory(kept.context.pages()[0] ?? (await kept.context.newPage()));
    await kept.context.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('fault 2: so that even asking for it throws: the same', async () => {
    await context.addInitScript(() => {
      for (const name of ['indexedDB', 'localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      Object.defineProperty(Navigator.prototype, 'locks', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await worksFromMemory(page);
  });
});

describe('a browser that clears everything when it ends', () => {
  it('fault 3: begins cleanly again, having said before that the file is what lasts', async () => {
    const folder = profileFolder(4);
    for (let visitNumber = 0; visitNumber < 2; visitNumber += 1) {
      const kept = await launchKeptBrowser(folder);
      const troubles = watch(kept.context, site);
      const on = kept.context.pages()[0] ?? (await kept.context.newPage());
      await visit(on, site);
      expect(await on.getByRole('button', { name: ui.welcome.resume }).count()).toBe(0);
      await on.getByText(ui.welcome.privacyHint).waitFor();
      await beginWalk(on, 'ja', 'quick');
      await choose(on, 1);
      await isSaved(on);
      expect(troubles.pageErrors).toEqual([]);
      await kept.context.close();
    }
    rmSync(folder, { recursive: true, force: true });
  });
});

/** Puts something in the place of what the program has stored. */
async function overwrite(on: Page, keys: readonly string[], garbage: string): Promise<void> {
  await on.evaluate(
    ([name, places, text]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction('documents', 'readwrite');
          for (const key of places) work.objectStore('documents').put(JSON.parse(text), key);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [FORMAT, keys, garbage] as const,
  );
}

const garbage = [
  ['a text of another', '"これは別の文書です"'],
  ['a number', '42'],
  ['null', 'null'],
  ['an empty object', '{}'],
  ['our name and nothing else', JSON.stringify({ format: FORMAT, version: 1 })],
  ['a record that is cut short', JSON.stringify(`{"keeps":"${FORMAT}","write":9}\n{"format":"${FORMAT}","vers`)],
] as const;

/** Two answers, of which the previous generation has the first; the second copy is taken away. */
async function answerTwice(): Promise<readonly [string, string]> {
  await visit(page, site);
  await beginWalk(page, 'ja', 'full');
  const first = await choose(page, 1);
  await isSaved(page);
  await moveBy(page, '次へ');
  await isSaved(page);
  const second = await choose(page, 2);
  await isSaved(page);
  await leaveProgram(page);
  return [first, second];
}

const keptTexts = async () =>
  Object.values({ ...(await keptRecords(page)), ...(await page.evaluate(() => ({ ...localStorage }))) }).map((value) =>
    typeof value === 'string' ? value : JSON.stringify(value),
  );

describe('damage in what is stored', () => {
  it.each(garbage)(
    'fault 6: %s: the generation before stands in, and what is damaged is kept',
    async (_what, value) => {
      const [first] = await answerTwice();
      await page.evaluate(() => localStorage.clear());
      await overwrite(page, ['current'], value);
      await comeBack(page);
      const { answers } = (await keptDocument(page)) ?? { answers: {} };
      expect(Object.keys(answers)).toContain(first);
      const damaged = JSON.parse(value);
      if (damaged !== null) expect(await keptTexts()).toContain(typeof damaged === 'string' ? damaged : value);
    },
  );

  it('fault 6: in every generation: the program begins, says so, and everything damaged is kept', async () => {
    await answerTwice();
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, '傷んだ写し');
    });
    await overwrite(page, ['current', 'previous', 'point-1', 'point-2', 'point-3'], '"傷んだ記録"');
    const troubles = watch(context, site);
    await visit(page, site);
    await page.getByText(ui.save.unreadable).waitFor();
    await beginWalk(page, 'ja', 'full');
    await choose(page, 3);
    await isSaved(page);
    expect(await keptTexts()).toContain('傷んだ記録');
    expect(troubles.pageErrors).toEqual([]);
  });
});

describe('a tab that goes at once', () => {
  const ways = [
    ['closed', () => page.close({ runBeforeUnload: true })],
    ['led elsewhere', () => page.goto('about:blank')],
    ['reloaded', () => page.reload()],
  ] as const;

  it.each(ways)('fault 9: %s right after an answer: the answer is there', async (_way, leave) => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    const id = await choose(page, 2);
    await leave();
    const again = await context.newPage();
    await comeBack(again);
    expect(await questionId(again)).toBe(id);
    await expect.poll(() => isChosen(again, id, 2)).toBe(true);
  });

  it.each(ways)('fault 9: %s while the database has not yet written: the answer is there', async (_way, leave) => {
    await governWrites(context);
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    await isSaved(page);
    await setWrites(page, 'held');
    const id = await choose(page, 2);
    await leave();
    const again = await context.newPage();
    await comeBack(again);
    await expect.poll(() => isChosen(again, id, 2)).toBe(true);
  });
});

describe('one of the two stores emptied by the browser', () => {
  const deleteDatabase = () =>
    page.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.onsuccess = () => resolve();
          deleting.onerror = () => reject(deleting.error);
        }),
      FORMAT,
    );

  it.each([
    ['the database', deleteDatabase],
    ['local storage', () => page.evaluate(() => localStorage.clear())],
  ])('fault 25: %s: the other one has it all', async (_store, empty) => {
    const given = await answerTwice();
    await empty();
    await comeBack(page);
    expect(await questionId(page)).toBe(given[1]);
    expect(await isChosen(page, given[1], 2)).toBe(true);
    await moveBy(page, '戻る');
    expect(await isChosen(page, given[0], 1)).toBe(true);
  });
});
