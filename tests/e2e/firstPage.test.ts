import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { FORMAT } from '../../src/core/document';
import { launchBrowser, openContext } from '../support/browser';
import { documentWith, isSaved, keptDocument, openDocument, programIsThere, questionField, visit, words } from './walk';

const site = inject('site');
const { ui } = words.ja;
let browser: Browser;
let page: Page;
let faults: string[];

/** Lets the program come; until then only the page is there. */
let letCome: () => void;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await (await openContext(browser)).newPage();
  page.setDefaultTimeout(10_000);
  faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await hold();
});
afterEach(async () => {
  letCome();
  await page.context().close();
});

/** Holds every script back. */
async function hold(): Promise<void> {
  const held = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
}

const arrive = () => page.goto(site, { waitUntil: 'commit' });
const ready = () => programIsThere(page);
const button = (name: string) => page.getByRole('button', { name, exact: true });
const question = questionField;
const { quick, full } = ui.welcome.modes;

/** Serves the site, its first page only as far as the last button that begins with the questions. */
async function servedInHalves() {
  const whole = await (await fetch(site)).text();
  const cut = whole.indexOf('</button>', whole.indexOf('data-early="full"')) + '</button>'.length;
  let finish = () => {};
  const rest = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const server = createServer(async ({ url = '/' }, response) => {
    if (url !== '/') {
      const answer = await fetch(new URL(url, site));
      response.setHeader('content-type', answer.headers.get('content-type') ?? '');
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.write(whole.slice(0, cut));
    await rest;
    response.end(whole.slice(cut));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, finish, [Symbol.dispose]: () => void server.close() };
}

describe('a page of questions that is loaded again', () => {
  const seen = () => page.locator('#seen');
  const isKept = () => page.evaluate((key) => sessionStorage.getItem(key) !== null, `${FORMAT}/seen`);

  beforeEach(async () => {
    letCome();
    await openDocumentHere();
    await hold();
  });

  async function openDocumentHere(): Promise<void> {
    await visit(page, site);
    await openDocument(page, documentWith({ purpose: 'written' }, { mode: 'full' }));
    await visit(page, site, 'questions/purpose');
    await question(page, 'purpose').getByRole('radio').nth(1).check();
    await isSaved(page);
  }

  it('stands at once as it stood, to be looked at only, and gives way to the program', async () => {
    const [where, text] = await Promise.all(['.where', 'main'].map((part) => page.locator(part).innerText()));
    const box = await question(page, 'purpose').boundingBox();
    await page.reload({ waitUntil: 'commit' });
    await seen().locator('fieldset').waitFor();
    expect(await seen().locator('.where').innerText()).toBe(where);
    expect(await seen().locator('input').nth(1).isChecked()).toBe(true);
    expect(await seen().locator('fieldset').boundingBox()).toEqual(box);
    expect(await seen().evaluate((part) => part instanceof HTMLElement && part.inert)).toBe(true);
    expect(await isKept()).toBe(false);
    letCome();
    await ready();
    expect(await seen().count()).toBe(0);
    expect(await page.locator('main').innerText()).toBe(text);
    expect(await question(page, 'purpose').boundingBox()).toEqual(box);
    expect(faults).toEqual([]);
  });

  it('does not stand there where the program does not come', async () => {
    await page.route('**/*.js', (route) => route.abort());
    await page.reload({ waitUntil: 'commit' });
    await page.waitForLoadState('load');
    await expect.poll(() => seen().count()).toBe(0);
  });

  it('gives way to the program in a window that nobody looks at, where nothing is painted', async () => {
    letCome();
    await page.addInitScript(() => {
      window.requestAnimationFrame = () => 0;
    });
    await page.reload({ waitUntil: 'commit' });
    await ready();
    expect(await seen().count()).toBe(0);
  });

  it('draws nothing that runs or fetches, whoever wrote it there', async () => {
    await page.evaluate((key) => {
      window.addEventListener('pagehide', () => {
        const planted =
          '<p onclick="x()">残る<img src="x"><script>x()</' + 'script><iframe></iframe><style>p{}</style></p>';
        const { hash } = location;
        sessionStorage.setItem(key, JSON.stringify({ hash, lang: 'ja', page: planted }));
      });
    }, `${FORMAT}/seen`);
    await page.reload({ waitUntil: 'commit' });
    await seen().locator('p').waitFor();
    expect(
      await seen()
        .locator('p')
        .evaluate((part) => part.outerHTML),
    ).toBe('<p>残る</p>');
  });

  it('shows what was typed a moment before it was left', async () => {
    letCome();
    await question(page, 'purpose').locator('summary').first().click();
    const note = question(page, 'purpose').locator('textarea').first();
    await note.fill('前のメモ');
    await isSaved(page);
    await page.waitForTimeout(700);
    await note.fill('今のメモ');
    await hold();
    await page.reload({ waitUntil: 'commit' });
    await expect.poll(() => seen().locator('textarea').first().inputValue()).toBe('今のメモ');
  });

  it('leaves no picture on a PC that others use', async () => {
    letCome();
    await page.evaluate((key) => localStorage.setItem(key, 'yes'), `${FORMAT}/shared-pc`);
    await page.reload();
    await ready();
    await hold();
    await page.reload({ waitUntil: 'commit' });
    await page.waitForLoadState('domcontentloaded');
    expect([await seen().count(), await isKept()]).toEqual([0, false]);
  });
});

describe('the first page', () => {
  it('is there before the program, and the program takes the same elements over without a fault', async () => {
    await arrive();
    await page.getByRole('heading', { level: 1, name: ui.welcome.title }).waitFor();
    expect(await page.title()).toContain(ui.service);
    const [heading, fold] = [page.locator('h1'), page.locator('footer')];
    const before = await Promise.all([heading, fold].map((part) => part.elementHandle()));
    letCome();
    await ready();
    const after = await Promise.all([heading, fold].map((part) => part.elementHandle()));
    const same = await page.evaluate(
      ([then, now]) => then?.every((part, place) => part === now?.[place]),
      [before, after],
    );
    expect({ same, faults }).toEqual({ same: true, faults: [] });
  });

  it('takes the first answer before the program is there, and loses neither it nor the place', async () => {
    await arrive();
    await button(full.withQuestions).click();
    const radio = question(page, 'purpose').getByRole('radio').nth(2);
    await radio.check();
    letCome();
    await ready();
    await isSaved(page);
    expect(await radio.isChecked()).toBe(true);
    expect(await radio.evaluate((input) => input === document.activeElement)).toBe(true);
    const kept = await keptDocument(page);
    expect(kept).toMatchObject({ mode: 'full', cursor: { at: 'question', question: 'purpose' } });
    expect(kept?.answers.purpose?.answer).toEqual({ state: 'chosen', choice: await radio.getAttribute('value') });
    expect(faults).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: ui.welcome.title }).waitFor();
  });

  it.each(['quick', 'full'] as const)('shows the first question of the %s version that was pressed', async (mode) => {
    await arrive();
    await button(ui.welcome.modes[mode].withQuestions).click();
    await question(page, 'purpose').waitFor();
    const told = await page.locator('.where').textContent();
    letCome();
    await ready();
    expect(await page.locator('.where').textContent()).toBe(told);
    await question(page, 'purpose').getByRole('radio').nth(1).check();
    await isSaved(page);
    expect((await keptDocument(page))?.mode).toBe(mode);
    expect(faults).toEqual([]);
  });

  it('obeys a press while the page is still being read, and nothing that is read later gets into the question', async () => {
    using served = await servedInHalves();
    await page.goto(served.address, { waitUntil: 'commit' });
    await button(full.withQuestions).click();
    const radio = question(page, 'purpose').getByRole('radio').nth(2);
    await radio.check();
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    const shown = () => page.locator('#root').innerHTML();
    const before = await shown();
    served.finish();
    await page.waitForLoadState('domcontentloaded');
    expect(await shown()).toBe(before);
    letCome();
    await ready();
    await isSaved(page);
    expect(await radio.isChecked()).toBe(true);
    expect(await page.locator('#root').count()).toBe(1);
    expect((await keptDocument(page))?.mode).toBe('full');
    expect(faults).toEqual([]);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: ui.welcome.title }).waitFor();
  });

  it('hands わからない over as what it is', async () => {
    await arrive();
    await button(quick.withQuestions).click();
    await page.locator('input[value=unknown]').check();
    letCome();
    await isSaved(page);
    expect((await keptDocument(page))?.answers.purpose?.answer).toEqual({ state: 'unknown' });
  });

  it('still knows the answer where the page was left before the program came', async () => {
    await arrive();
    await button(quick.withQuestions).click();
    await question(page, 'purpose').getByRole('radio').nth(1).check();
    await page.reload({ waitUntil: 'commit' });
    letCome();
    await ready();
    await isSaved(page);
    expect(await question(page, 'purpose').getByRole('radio').nth(1).isChecked()).toBe(true);
    expect(await page.evaluate((key) => localStorage.getItem(key), `${FORMAT}/early`)).toBeNull();
  });

  it('keeps a note that was typed before the program came', async () => {
    await arrive();
    await button(quick.withQuestions).click();
    await page.getByText(ui.remark.summary, { exact: true }).click();
    await page.getByLabel(ui.remark.note).fill('要綱を確認する');
    await page.getByLabel(ui.remark.recheck).check();
    letCome();
    await isSaved(page);
    expect((await keptDocument(page))?.remarks.purpose).toEqual({ note: '要綱を確認する', recheck: true });
    expect(await page.getByLabel(ui.remark.note).inputValue()).toBe('要綱を確認する');
    expect(faults).toEqual([]);
  });

  it('does what was pressed as soon as the program is there', async () => {
    await arrive();
    await button(full.begin).click();
    expect(await button(full.begin).getAttribute('aria-busy')).toBe('true');
    letCome();
    await page.getByRole('heading', { level: 1, name: ui.profile.title }).waitFor();
    await isSaved(page);
    expect((await keptDocument(page))?.mode).toBe('full');
    expect(faults).toEqual([]);
  });

  it('changes to English where that was pressed', async () => {
    await arrive();
    await button('English').click();
    letCome();
    await page.getByRole('heading', { level: 1, name: words.en.ui.welcome.title }).waitFor();
    expect(faults).toEqual([]);
  });

  it('shows nothing of itself to somebody who has answers already', async () => {
    letCome();
    await visit(page, site);
    await openDocument(page, documentWith({ purpose: 'written' }, { cursor: { at: 'review' } }));
    await isSaved(page);
    await hold();
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.readyState !== 'loading');
    expect(await page.locator('#root').innerHTML()).toBe('');
    letCome();
    await page.getByRole('heading', { level: 1, name: ui.review.title }).waitFor();
  });
});
