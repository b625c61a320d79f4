import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { version } from '../../package.json';
import { catalogue } from '../../src/content/catalogue';
import { recovery } from '../../src/locales/ja/recovery';
import { places } from '../../src/machine/context';
import { parseBytes, parseText } from '../../src/storage/parse';
import { INTRANET_HOST, launchBrowser, openContext, watch } from '../support/browser';
import { addressOf, askedAlways, goTo } from './edits';
import {
  answersBy,
  beginWalk,
  documentWith,
  isSaved,
  keptDocument,
  moveBy,
  names,
  openDocument,
  programIsThere,
  questionField,
  questionId,
  readyChoice,
  resultIsThere,
  visit,
  words,
} from './walk';

const site = inject('site');
const { ui } = words.ja;
const intranet = new URL(site);
intranet.hostname = INTRANET_HOST;
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

const full = documentWith(answersBy(readyChoice), { respondent: { body: '架空町' } });
const button = (name: string) => page.getByRole('button', { name, exact: true });

/** Milliseconds until a file is refused on screen, and the longest time in which the page did not draw. */
function refusalTime(parts: 'large' | 'deep' | 'keys'): Promise<{ readonly took: number; readonly stood: number }> {
  return page.evaluate(async (kind) => {
    const bodies = {
      large: () => [`{"format":"`, new Uint8Array(100_000_000).fill(97), `"}`],
      deep: () => ['['.repeat(900_000), ']'.repeat(900_000)],
      keys: () => ['{', Array.from({ length: 1_000_000 }, (_, key) => `"${key}":0`).join(','), '}'],
    };
    const file = new File(bodies[kind](), 'テレワーク診断.json', { type: 'application/json' });
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    const shelf = new DataTransfer();
    shelf.items.add(file);
    if (input) input.files = shelf.files;
    const start = performance.now();
    let last = start;
    let stood = 0;
    const refused = () => [...document.querySelectorAll('[role=alert] .notice')].some((notice) => notice.textContent);
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    while (!refused() && performance.now() - start < 5000) {
      await new Promise(requestAnimationFrame);
      stood = Math.max(stood, performance.now() - last);
      last = performance.now();
    }
    return { took: performance.now() - start, stood };
  }, parts);
}

describe('a file that is too much', () => {
  it.each([
    ['of 100 MB', 'large'],
    ['900,000 levels deep', 'deep'],
    ['with a million keys', 'keys'],
  ] as const)('fault 18: %s is refused in less than 100 ms while the page goes on', async (_what, kind) => {
    const times = [];
    for (let count = 0; count < 3; count += 1) {
      await visit(page, site);
      await page.reload();
      await programIsThere(page);
      times.push(await refusalTime(kind));
    }
    await page.getByText(ui.save.refusedFile).waitFor();
    expect(Math.min(...times.map(({ took }) => took))).toBeLessThan(100);
    expect(Math.min(...times.map(({ stood }) => stood))).toBeLessThan(100);
    await button(names.ja.begin).click();
    await page.getByRole('heading', { level: 1, name: ui.profile.title }).waitFor();
  });
});

describe('a hostile name of the body', () => {
  const hostile = '<img src=x onerror="window.taken=1"><script>window.taken=1</script>\u202e{{body}}$t(service)&amp;町';

  it('fault 20: is shown as text on every screen and runs nowhere', async () => {
    const troubles = watch(context, site);
    await visit(page, site);
    await openDocument(page, { ...full, respondent: { body: hostile, section: hostile, role: hostile } });
    for (const address of ['profile', 'questions/purpose', 'review', 'result', ...places]) {
      await page.evaluate((hash) => location.assign(`#/${hash}`), address);
      await page.waitForFunction((hash) => location.hash === `#/${hash}`, address);
      await page.locator('main h1').waitFor();
      expect(await page.getByRole('banner').innerText()).toContain('<img src=x onerror="window.taken=1"><script>');
      expect(await page.locator('img[src=x], main script, header script').count()).toBe(0);
    }
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await page.evaluate(() => 'taken' in window)).toBe(false);
    expect(troubles.pageErrors).toEqual([]);
  });
});

describe('fast fingers', () => {
  const placeOf = async () => Number((await page.locator('.where').innerText()).match(/(\d+)問目/)?.[1]);

  /** Where a button is on each question in order, and the points of it that the next question's button covers too. */
  async function commonPoints(
    name: string,
  ): Promise<readonly { readonly id: string; readonly x: number; readonly y: number }[]> {
    const boxes: { id: string; place: number; box: Awaited<ReturnType<Locator['boundingBox']>> }[] = [];
    for (const id of askedAlways.slice(0, 12)) {
      await goTo(page, addressOf(id));
      boxes.push({ id, place: await placeOf(), box: await button(name).boundingBox() });
    }
    return boxes.flatMap(({ id, place, box }) => {
      const beneath = boxes.find((other) => other.place === place + (name === names.ja.next ? 1 : -1))?.box;
      if (!(box && beneath)) return [];
      const [top, bottom] = [Math.max(box.y, beneath.y), Math.min(box.y + box.height, beneath.y + beneath.height)];
      return bottom - top > 4 ? [{ id, x: box.x + box.width / 2, y: (top + bottom) / 2 }] : [];
    });
  }

  it.each(['next', 'back'] as const)('fault 23: a double click on %s passes over no question', async (name) => {
    await page.setViewportSize({ width: 1280, height: 2000 });
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    const points = (await commonPoints(names.ja[name])).slice(0, 6);
    expect(points.length).toBeGreaterThan(2);
    for (const { id, x, y } of points) {
      await goTo(page, addressOf(id));
      const place = await placeOf();
      await page.mouse.dblclick(x, y);
      await expect.poll(placeOf).not.toBe(place);
      expect(Math.abs((await placeOf()) - place)).toBe(1);
    }
  });

  it('fault 23: Enter held down on 次へ passes over no question', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    await button(names.ja.next).focus();
    for (let count = 0; count < 5; count += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect.poll(placeOf).toBe(2);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  it('fault 23: answers given and left as fast as keys go are all there', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'quick');
    const given: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const id = await questionId(page);
      given.push(id);
      await questionField(page, id).getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await button(names.ja.next).focus();
      await page.keyboard.press('Enter');
    }
    await isSaved(page);
    expect(Object.keys((await keptDocument(page))?.answers ?? {}).sort()).toEqual([...new Set(given)].sort());
    expect(new Set(given).size).toBe(5);
  });
});

describe('a stale program', () => {
  it('fault 26: is told by version and edition on screen and on paper, and no service worker keeps it', async () => {
    await visit(page, site);
    await openDocument(page, full);
    const edition = ui.footer.edition.replace('{{edition}}', catalogue.edition);
    await page.getByRole('contentinfo').getByText(edition).waitFor();
    await page.getByRole('contentinfo').getByText(ui.footer.version.replace('{{version}}', version)).waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await page.evaluate(() => location.assign('#/paper'));
    await page.getByRole('heading', { level: 1, name: ui.places.paper }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').innerText()).toContain(catalogue.edition);
    const foot = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--paper-foot'));
    await expect.poll(foot).toContain(version);
  });
});

describe('a host that the browser does not trust', () => {
  it('fault 30: has no crypto.subtle, no randomUUID and no locks, and everything works', async () => {
    const troubles = watch(context, intranet.href);
    await visit(page, intranet.href);
    const missing = () =>
      page.evaluate(() =>
        ['subtle', 'randomUUID'].filter((name) => Reflect.get(crypto, name)).concat(navigator.locks ? ['locks'] : []),
      );
    expect(await missing()).toEqual([]);
    await beginWalk(page, 'ja', 'quick');
    const id = await questionId(page);
    await questionField(page, id).getByRole('radio').nth(1).check();
    await isSaved(page);
    await page.reload();
    expect(await questionId(page)).toBe(id);
    expect(await questionField(page, id).getByRole('radio').nth(1).isChecked()).toBe(true);
    await moveBy(page, names.ja.next);
    await button(names.ja.review).click();
    await button(names.ja.finish).click();
    await resultIsThere(page, 'ja');
    const [download] = await Promise.all([page.waitForEvent('download'), button(names.ja.write).first().click()]);
    expect(download.suggestedFilename()).toContain(ui.save.filePrefix);
    expect(troubles.pageErrors).toEqual([]);
  });
});

describe('Back, Forward and Reload', () => {
  const isAt = async (hash: string, what: string) => {
    await page.waitForFunction((wanted) => location.hash === wanted, hash);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), {
        message: `${what} leads to the heading of ${hash}`,
      })
      .toBe('H1');
  };

  it('fault 33: lead anywhere to the same screen, with the focus on its heading', async () => {
    await visit(page, site);
    await openDocument(page, full);
    const walk = [
      '#/questions/purpose',
      '#/questions/trial',
      '#/profile',
      '#/methods',
      '#/review',
      '#/plan',
      '#/result',
      addressOf('telework-rules'),
    ];
    for (const hash of walk)
      await page.evaluate((to) => location.assign(to), hash).then(() => isAt(hash, 'an address'));
    for (const hash of walk.slice(0, -1).reverse()) {
      await page.goBack();
      await isAt(hash, 'Back');
      await page.reload();
      await isAt(hash, 'Reload');
    }
    for (const hash of walk.slice(1)) {
      await page.goForward();
      await isAt(hash, 'Forward');
    }
  });

  it('fault 33: keep the answer of the question they return to', async () => {
    await visit(page, site);
    await beginWalk(page, 'ja', 'full');
    const id = await questionId(page);
    await questionField(page, id).getByRole('radio').nth(2).check();
    await moveBy(page, names.ja.next);
    await page.goBack();
    await questionField(page, id).waitFor();
    expect(await questionField(page, id).getByRole('radio').nth(2).isChecked()).toBe(true);
    await page.reload();
    await goTo(page, addressOf(id));
    expect(await questionField(page, id).getByRole('radio').nth(2).isChecked()).toBe(true);
  });
});

describe('downloads that a policy forbids', () => {
  it.each([
    ['a trusted host', site],
    ['a host that the browser does not trust', intranet.href],
  ])('fault 28: on %s: the save file stands in a field as text, and a button copies it', async (_host, address) => {
    const tools = await browser.newBrowserCDPSession();
    await visit(page, address);
    await openDocument(page, full);
    await tools.send('Browser.setDownloadBehavior', { behavior: 'deny' });
    await button(names.ja.write).first().click();
    await page.getByText(ui.save.byHand.title).first().click();
    const field = page.getByLabel(ui.save.byHand.label);
    const text = await field.inputValue();
    expect(parseText(text, catalogue)).toMatchObject({ ok: true, altered: false, document: { answers: full.answers } });
    await page.getByRole('button', { name: ui.save.byHand.copy }).click();
    await page.getByText(ui.save.byHand.copied).waitFor();
    await goTo(page, addressOf('purpose'));
    await page.getByText(ui.remark.summary).click();
    const note = page.getByLabel(ui.remark.note, { exact: true });
    await note.focus();
    await page.keyboard.press('Control+V');
    expect(await note.inputValue()).toBe(text.slice(0, (await note.inputValue()).length));
    expect((await note.inputValue()).length).toBeGreaterThan(1000);
  });
});

describe('a screen that breaks by a fault of ours', () => {
  /** Whatever is rounded on the result throws. */
  const breakResult = () =>
    context.addInitScript(() => {
      const round = Math.round;
      Math.round = (value) => {
        if (location.hash === '#/result') throw new Error('broken for a test');
        return round(value);
      };
    });

  it('fault 31: says so, and gives the data out', async () => {
    await breakResult();
    await visit(page, site);
    await openDocument(page, full);
    await isSaved(page);
    await page.evaluate(() => location.assign('#/result'));
    await page.getByRole('heading', { level: 1, name: ui.failure.title }).waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button(names.ja.write).first().click()]);
    const parsed = parseBytes(await readFile(await download.path()), catalogue);
    expect(parsed).toMatchObject({ ok: true, document: { answers: full.answers } });
  });

  it('fault 31: leads to a page that needs nothing of the program and gives the data out', async () => {
    await breakResult();
    await visit(page, site);
    await openDocument(page, full);
    await isSaved(page);
    await page.evaluate(() => location.assign('#/result'));
    await page.getByRole('link', { name: ui.failure.recover }).or(button(ui.failure.recover)).first().click();
    await page.waitForFunction(() => location.hash === '#/recover');
    await button(recovery.takeOut).first().waitFor();
    expect(await page.locator('textarea').isVisible()).toBe(false);
    await button(recovery.show).first().click();
    await page.locator('textarea').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button(recovery.takeOut).first().click()]);
    const parsed = parseBytes(await readFile(await download.path()), catalogue);
    expect(parsed).toMatchObject({ ok: true, document: { answers: full.answers } });
  });

  it('fault 31: gives the data out also where the program cannot even start', async () => {
    await visit(page, site);
    await openDocument(page, full);
    await isSaved(page);
    const again = await context.newPage();
    await again.addInitScript(() => {
      history.replaceState = () => {
        throw new Error('broken for a test');
      };
    });
    await again.goto(site);
    await again.getByText(ui.failure.title).waitFor();
    const [download] = await Promise.all([
      again.waitForEvent('download'),
      again.getByRole('button', { name: recovery.takeOut }).first().click(),
    ]);
    const parsed = parseBytes(await readFile(await download.path()), catalogue);
    expect(parsed).toMatchObject({ ok: true, document: { answers: full.answers } });
  });
});
