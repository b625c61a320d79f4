import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { launchBrowser, openContext } from '../support/browser';
import {
  allIsThere,
  answersBy,
  dialogIsGone,
  documentWith,
  hands,
  isSaved,
  keptDocument,
  languages,
  openDocument,
  visit,
  words,
} from './walk';

const site = inject('site');
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

const nothingYet = answersBy(() => 0);
const profile = { staff: 120, counterSections: 3, branches: 1 };

async function open(place: string, language: 'ja' | 'en' = 'ja'): Promise<void> {
  await openDocument(page, documentWith(nothingYet, { language, profile, respondent: { body: '何某町' } }));
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  await page.evaluate((hash) => location.assign(`#/${hash}`), place);
  await allIsThere(page, language);
}

const reload = async () => {
  await isSaved(page);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
};

describe.each(languages)('in %s', (language) => {
  const { plan, targets, texts, reasoning } = words[language];

  it.each(Object.entries(hands))('the plan is settled by %s and is there after a reload', async (_, hand) => {
    await open('plan', language);
    const title = words[language].actions['purpose-sheet'].title;
    await hand.press(page, plan.edit.openOf.replace('{{title}}', plan.quoted.replace('{{text}}', title)));
    await page.getByRole('dialog').waitFor();
    await page.getByLabel(plan.edit.owner).fill('企画課');
    await page.getByRole('dialog').getByLabel(plan.edit.status).selectOption('under-way');
    await hand.press(page, plan.edit.keep);
    await dialogIsGone(page);
    await reload();
    const row = page.getByRole('row').filter({ hasText: title }).filter({ hasText: '企画課' });
    expect(await row.innerText()).toContain(plan.statuses['under-way']);
    expect((await keptDocument(page))?.plan?.items).toEqual({
      'purpose-sheet': { owner: '企画課', status: 'under-way' },
    });
  });

  it('the sandbox moves the numbers and not the document', async () => {
    await open('targets', language);
    const before = JSON.stringify((await keptDocument(page))?.answers);
    const table = page.getByRole('table', { name: targets.trial.caption });
    const now = await table.innerText();
    await page.locator('summary').first().click();
    await page.getByRole('checkbox').first().check();
    await page.waitForFunction((text) => document.querySelector('table')?.innerText !== text, now);
    expect(await table.innerText()).not.toBe(now);
    expect(JSON.stringify((await keptDocument(page))?.answers)).toBe(before);
  });

  it('an edited text is there after a reload', async () => {
    await open('texts', language);
    const subject = page.getByRole('textbox').first();
    await subject.fill('テレワークの試行について（伺い）');
    await reload();
    expect(await page.getByRole('textbox').first().inputValue()).toBe('テレワークの試行について（伺い）');
    expect(await page.getByText(texts.edited, { exact: true }).count()).toBeGreaterThan(0);
  });

  it('the reasoning is found by a word and by an id', async () => {
    await open('reasoning', language);
    const search = page.getByRole('searchbox', { name: reasoning.search.label });
    for (const said of ['access-method', 'ＬＧＷＡＮ']) {
      await search.fill(said);
      await page.locator('[role=status]').filter({ hasText: /\d/ }).first().waitFor();
      expect(await page.locator('main').innerText()).toContain(
        words[language].questions['access-method'].ask.slice(0, 12),
      );
    }
  });
});

it('the plan holds every proposed action, in the window that its money allows', async () => {
  await open('plan');
  const rows = await page.getByRole('row').allInnerTexts();
  const text = rows.join('\n');
  const initial = catalogue.actions.filter(({ funding }) => funding === 'initial').map(({ id }) => id);
  const late = rows.filter((row) => initial.some((id) => row.includes(words.ja.actions[id].title)));
  expect(text).toContain('令和8年度第3四半期');
  expect(late.length).toBeGreaterThan(3);
  for (const row of late) expect(row).toMatch(/令和(10|11|12)年度/);
});
