import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openContext } from '../support/browser';
import { fieldsets, isSaved, keptDocument, visit, words } from './walk';

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
  await visit(page, site);
});

afterEach(() => context.close());

describe('Enter while kanji are being converted', () => {
  const stillProfile = () => page.getByRole('heading', { level: 1, name: ui.profile.title }).isVisible();

  beforeEach(async () => {
    await page.getByRole('button', { name: '診断を始める' }).click();
    await page.getByRole('heading', { level: 1, name: ui.profile.title }).waitFor();
  });

  it('does not move on from a field of the profile, and what was converted is kept', async () => {
    const field = page.getByLabel(ui.profile.body, { exact: true });
    await field.focus();
    const session = await context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'あさひむら', selectionStart: 5, selectionEnd: 5 });
    for (const type of ['rawKeyDown', 'keyUp'] as const)
      await session.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
    expect(await stillProfile()).toBe(true);
    await session.send('Input.insertText', { text: '朝日村' });
    expect(await field.inputValue()).toBe('朝日村');
    await isSaved(page);
    expect((await keptDocument(page))?.respondent.body).toBe('朝日村');
    expect(await stillProfile()).toBe(true);
  });

  it('does nothing anywhere in the program', async () => {
    const field = page.getByLabel(ui.profile.body, { exact: true });
    const moved = await field.evaluate((input) => {
      const before = location.href;
      for (const type of ['keydown', 'keypress', 'keyup'])
        input.dispatchEvent(
          new KeyboardEvent(type, { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true }),
        );
      return location.href !== before;
    });
    expect(moved).toBe(false);
    expect(await stillProfile()).toBe(true);
  });

  it('leaves a number field as it was typed', async () => {
    const field = page.getByLabel('人口', { exact: true });
    await field.focus();
    const session = await context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: '２４', selectionStart: 2, selectionEnd: 2 });
    expect(await field.inputValue()).toBe('２４');
    await session.send('Input.imeSetComposition', { text: '２４６０２', selectionStart: 5, selectionEnd: 5 });
    await session.send('Input.insertText', { text: '２４６０２' });
    expect(await field.inputValue()).toBe('２４６０２');
    await expect.poll(async () => (await keptDocument(page))?.profile.population).toBe(24_602);
  });
});

describe('a number in the profile', () => {
  beforeEach(async () => {
    await page.getByRole('button', { name: '診断を始める' }).click();
  });

  const sentence = ui.profile.numberError.replace('{{label}}', '人口');
  const field = () => page.getByLabel('人口', { exact: true });
  const keptPopulation = async () => (await keptDocument(page))?.profile.population;

  it('is understood with full-width digits, commas, blanks and its unit', async () => {
    for (const [typed, value] of [
      ['２４，６０２', 24_602],
      ['24,603', 24_603],
      ['２４６０４人', 24_604],
      [' 4500 ', 4500],
      ['0', 0],
    ] as const) {
      await field().fill(typed);
      await expect.poll(keptPopulation, { message: typed }).toBe(value);
      expect(await page.getByText(sentence).count()).toBe(0);
      expect(await field().getAttribute('aria-invalid')).toBeNull();
    }
  });

  it('that is none gets a sentence and is kept as typed', async () => {
    for (const typed of ['やく二万', '2.5万', '-5', '1e5', '９９９９９９９９９']) {
      await field().fill(typed);
      await page.getByRole('alert').getByText(sentence).waitFor({ timeout: 3000 });
      expect(await field().inputValue()).toBe(typed);
      expect(await field().getAttribute('aria-invalid')).toBe('true');
      expect(await keptPopulation()).toBeUndefined();
    }
    await field().fill('4500');
    expect(await page.getByText(sentence).count()).toBe(0);
  });

  it.each([
    ['2万', 20_000],
    ['3千人', 3000],
    ['５百', 500],
  ])('%s is understood as %d or refused, never taken for its first digit', async (typed, value) => {
    await field().fill(typed);
    const isRefused = (await page.getByRole('alert').getByText(sentence).count()) > 0;
    if (!isRefused) await expect.poll(keptPopulation, { timeout: 2000 }).toBe(value);
    expect(await field().inputValue()).toBe(typed);
  });

  it('that is wrong blocks nothing else', async () => {
    await field().fill('たくさん');
    await page.getByLabel('職員数', { exact: true }).fill('57');
    await page.getByLabel(ui.profile.body, { exact: true }).fill('朝日村');
    await expect.poll(async () => (await keptDocument(page))?.profile.staff).toBe(57);
    await expect.poll(async () => (await keptDocument(page))?.respondent.body).toBe('朝日村');
    expect(await field().inputValue()).toBe('たくさん');
    await page.getByRole('button', { name: '次へ', exact: true }).click();
    if ((await fieldsets(page).count()) === 0) {
      expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
      await page.getByRole('button', { name: ui.profile.later }).click();
    }
    await fieldsets(page).waitFor();
  });
});
