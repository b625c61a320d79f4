import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import type { Document } from '../../src/core/document';
import { levelOf } from '../../src/core/scoring';
import { launchBrowser, openContext } from '../support/browser';
import {
  answersBy,
  dialogIsGone,
  documentWith,
  languages,
  names,
  openDocument,
  readyChoice,
  rowsOf,
  seeResult,
  tableNamed,
  visit,
  words,
} from './walk';

const site = inject('site');
const { result } = words.ja;
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

/** Pseudo-random numbers that are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * sides);
  };
}

/** Answers as anybody might give them: steps, わからない, 該当なし, some left out. */
function anybody(seed: number): Document {
  const roll = dice(seed);
  const said: Record<string, string> = {};
  for (const { id, choices } of catalogue.questions) {
    const cast = roll(10);
    if (cast === 0) continue;
    said[id] = cast === 1 ? 'unknown' : (choices[roll(choices.length)] ?? 'unknown');
  }
  if (seed % 2) said['costs-and-accidents'] = 'not-applicable';
  return documentWith(said, { profile: seed % 3 ? {} : { counterSections: 0 }, language: seed % 2 ? 'en' : 'ja' });
}

const dialog = () => page.getByRole('dialog');

async function closeDialog(): Promise<void> {
  await page.keyboard.press('Escape');
  await dialogIsGone(page);
}

const numbersIn = (text: string): readonly number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** Opens a score of a table and computes it again from the rows that its calculation shows. */
async function recomputed(button: Locator): Promise<{ readonly shown: string; readonly own: number | null }> {
  const shown = (await button.innerText()).trim();
  await button.click();
  await dialog().waitFor();
  const table = dialog().locator('table');
  if ((await table.count()) === 0) {
    await closeDialog();
    return { shown, own: null };
  }
  const rows = (await rowsOf(table)).filter((cells) => cells.length === 6).map((cells) => cells.slice(2).map(Number));
  const sums = rows.reduce(
    ([points = 0, top = 0], [weight = 0, steps = 0, line = Number.NaN, most = Number.NaN]) => {
      expect(line).toBe(weight * steps);
      expect(most).toBe(weight * 3);
      return [points + line, top + most];
    },
    [0, 0],
  );
  const foot = numbersIn(await table.locator('tfoot').innerText());
  expect(foot).toEqual(sums);
  const [points = 0, top = 0] = sums;
  const formula = dialog().locator('.formula').first();
  if (top > 0) {
    const exact = (100 * points) / top;
    const [first, second, , said] = numbersIn(await formula.innerText());
    expect([first, second]).toEqual(sums);
    expect(Math.abs((said ?? Number.NaN) - exact)).toBeLessThanOrEqual(0.05 + 1e-9);
  }
  await closeDialog();
  return { shown, own: top > 0 ? (100 * points) / top : null };
}

describe('every number', () => {
  it.each([1, 2, 3, 6])('of the two tables opens a calculation whose sum is the score (answers %d)', async (seed) => {
    const document = anybody(seed);
    const { language } = document;
    await openDocument(page, document);
    await seeResult(page, language);
    let scored = 0;
    for (const [caption, count] of [
      [names[language].areas, 9],
      [names[language].phases, 3],
    ] as const) {
      const buttons = tableNamed(page, caption).locator('tbody').getByRole('button');
      expect(await buttons.count()).toBe(count);
      for (const button of await buttons.all()) {
        const { shown, own } = await recomputed(button);
        if (own === null) {
          expect([names[language].unanswered, names[language].outOfScope]).toContain(shown);
          continue;
        }
        scored += 1;
        expect(Math.abs(Number(shown) - own)).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(levelOf(Number(shown))).toBe(levelOf(own));
      }
    }
    expect(scored).toBeGreaterThan(8);
  });

  it.each([1, 2, 3])('of the overall score is the mean that its calculation shows (answers %d)', async (seed) => {
    const document = anybody(seed);
    await openDocument(page, document);
    await seeResult(page, document.language);
    const areas = await rowsOf(tableNamed(page, names[document.language].areas));
    const button = page.locator('.overall-score').getByRole('button');
    const [shown = Number.NaN] = numbersIn(await button.innerText());
    await button.click();
    const parts = (await dialog().locator('dl').first().locator('dd').allInnerTexts()).map(Number);
    expect(parts).toHaveLength(areas.filter(([, score = '']) => /^[\d.]+$/.test(score)).length);
    const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
    expect(Math.abs(mean - shown)).toBeLessThanOrEqual(0.55);
    const formula = numbersIn(await dialog().locator('.formula').first().innerText());
    expect(formula.slice(0, parts.length)).toEqual(parts);
    expect(formula[parts.length]).toBe(parts.length);
    expect(Math.abs((formula.at(-1) ?? Number.NaN) - mean)).toBeLessThanOrEqual(0.1 + 1e-9);
  });

  it.each([1, 2, 3])('is what its own calculation rounds to (answers %d)', async (seed) => {
    const document = anybody(seed);
    await openDocument(page, document);
    await seeResult(page, document.language);
    const overall = page.locator('.overall-score').getByRole('button');
    for (const button of [overall, ...(await page.locator('table.scores').getByRole('button').all())]) {
      const [shown] = numbersIn(await button.innerText());
      if (shown === undefined) continue;
      await button.click();
      const said = numbersIn(await dialog().locator('.formula').first().innerText()).at(-1) ?? Number.NaN;
      expect([said, Math.round(said)], await dialog().innerText()).toContain(shown);
      await closeDialog();
    }
  });

  it('of an effect is the difference that its calculation shows', async () => {
    await openDocument(page, anybody(2));
    await seeResult(page, 'ja');
    const buttons = page.locator('[data-action]').getByRole('button', { name: /の計算を見る$/ });
    const all = await buttons.all();
    expect(all.length).toBeGreaterThan(0);
    for (const button of all) {
      const [points = Number.NaN] = numbersIn(await button.innerText());
      await button.click();
      const [to = Number.NaN, from = Number.NaN, said] = numbersIn(
        await dialog().locator('.formula').first().innerText(),
      );
      expect(said).toBe(points);
      expect(Math.abs(to - from - points)).toBeLessThanOrEqual(0.1 + 1e-9);
      expect(await dialog().getByRole('listitem').count()).toBeGreaterThan(0);
      await closeDialog();
    }
  });
});

describe('a range', () => {
  it('goes from the score to what it would be if all わからない were the readiest answer', async () => {
    await openDocument(page, documentWith({ purpose: 'written', leadership: 'unknown', 'peer-study': 'unknown' }));
    await seeResult(page, 'ja');
    const [row = []] = await rowsOf(tableNamed(page, names.ja.areas));
    const [points, top, gained] = [2 * 2, (2 + 2 + 1) * 3, 2 * 3 + 1 * 3];
    expect(row[1]).toBe(((100 * points) / top).toFixed(0));
    expect(row[2]).toBe(`${((100 * points) / top).toFixed(0)}〜${((100 * (points + gained)) / top).toFixed(0)}`);
  });
});

describe('the calculation', () => {
  const opener = () => tableNamed(page, names.ja.areas).locator('tbody').getByRole('button').first();

  beforeEach(async () => {
    await openDocument(page, documentWith(answersBy(readyChoice)));
    await seeResult(page, 'ja');
  });

  const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement);

  it.each(['Escape', '閉じる'])('closes on %s, and the focus is back on its number', async (way) => {
    await opener().focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    expect(await dialog().evaluate((box) => box.contains(document.activeElement))).toBe(true);
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await dialog().getByRole('button', { name: way }).click();
    await dialogIsGone(page);
    expect(await hasFocus(opener())).toBe(true);
  });

  it('opens and closes as often as one likes', async () => {
    for (let round = 0; round < 3; round += 1) {
      await opener().click();
      await dialog().waitFor();
      await closeDialog();
    }
    expect(await hasFocus(opener())).toBe(true);
  });

  it('is named after what it explains and holds the focus while it is open', async () => {
    await opener().click();
    const name = result.calculation.title.replace('{{name}}', words.ja.lists.areas.purpose.name);
    await page.getByRole('dialog', { name, exact: true }).waitFor();
    for (let count = 0; count < 6; count += 1) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(() => {
          const at = document.activeElement;
          return at === document.body || at?.closest('dialog') !== null;
        }),
      ).toBe(true);
    }
  });
});

describe.each(languages)('in %s, a result with questions unanswered', (language) => {
  it('says 途中の結果 at its head and in a notice with how many, a complete one does not', async () => {
    const { purpose: _, ...rest } = answersBy(readyChoice);
    await openDocument(page, documentWith(rest, { language }));
    await seeResult(page, language);
    const { interim } = names[language];
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(interim);
    expect(await page.locator('.notice').first().innerText()).toContain(interim);
    expect(await page.locator('.notice').first().innerText()).toMatch(/1/);
    await page.evaluate(() => location.assign('#/questions/purpose'));
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: names[language].review, exact: true }).click();
    await seeResult(page, language);
    expect(await page.getByText(interim).count()).toBe(0);
  });

  it('that has no answer at all says so and leads to the questions', async () => {
    await openDocument(page, documentWith({}, { language, cursor: { at: 'result' } }));
    await page.getByRole('heading', { level: 1, name: names[language].result }).waitFor();
    await page.getByText(words[language].result.empty).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByRole('button', { name: words[language].result.emptyGo }).click();
    await page.locator('fieldset[data-question="purpose"]').waitFor();
  });
});
