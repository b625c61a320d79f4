import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openContext } from '../support/browser';
import { screens } from './screens';
import {
  answersBy,
  documentWith,
  focused,
  languages,
  names,
  openDocument,
  readyChoice,
  resultIsThere,
  visit,
  words,
} from './walk';

const site = inject('site');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function inContext<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await openContext(browser, options);
  try {
    return await look(await context.newPage());
  } finally {
    await context.close();
  }
}

/** What axe finds, one line each. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .withTags(tags)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} (${help}): ${target.join(' ')} ${failureSummary}`),
  );
}

/** Ids that stand twice; axe leaves them to the parser since WCAG 2.2, JIS X 8341-3 does not. */
function doubleIds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, place) => ids.indexOf(id) !== place);
  });
}

/** What stands out of the screen sideways, where the page scrolls that way. */
function overhang(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const boxes = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
    const wide = boxes.filter((box) => box.scrollWidth > box.clientWidth);
    if (wide.length === 0) return [];
    const out = [
      ...document.body.querySelectorAll<HTMLElement>('table, select, input, .with-unit, svg, pre, a'),
    ].filter((element) => element.getBoundingClientRect().right > clientWidth + 1 && !element.closest('.scroll'));
    const names = out.slice(0, 5).map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} of ${clientWidth}`, ...names];
  });
}

const TARGET = 24;

/** Buttons, fields and links of lists that are smaller than a finger needs; links within a sentence may be. */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const targets = 'button, select, summary, textarea, input:not([type=file]), li > a, td > a, p > a:only-child';
    return [...document.querySelectorAll<HTMLElement>(targets)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip'))
      .filter((element) => {
        const isMark = element.matches('input[type=radio], input[type=checkbox]');
        const { width, height } = ((isMark && element.closest('label')) || element).getBoundingClientRect();
        return width < least || height < least;
      })
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.tagName} ${(element.textContent ?? '').slice(0, 30)} ${width.toFixed(1)}×${height.toFixed(1)}`;
      });
  }, TARGET);
}

const cases = languages.flatMap((language) => screens.map((screen) => [screen.name, language, screen] as const));

describe('the screen', () => {
  it.each(cases)('%s in %s has no fault, wide, at 320 px and in forced colours', async (_name, language, screen) => {
    await inContext({}, async (page) => {
      await screen.show(page, site, language);
      const wide = { axe: await violations(page), doubleIds: await doubleIds(page) };
      await page.setViewportSize({ width: 320, height: 640 });
      // The drawings follow the width a moment later.
      await expect.poll(() => overhang(page), { timeout: 3000 }).toEqual([]);
      const narrow = { overhang: await overhang(page), smallTargets: await smallTargets(page) };
      const narrowAxe = screen.isMain ? await violations(page) : [];
      await page.emulateMedia({ forcedColors: 'active' });
      const forcedAxe = screen.isMain ? await violations(page) : [];
      expect({ wide, narrow, narrowAxe, forcedAxe }).toEqual({
        wide: { axe: [], doubleIds: [] },
        narrow: { overhang: [], smallTargets: [] },
        narrowAxe: [],
        forcedAxe: [],
      });
    });
  });

  it.each(languages)('of a result that is opened on a narrow screen is drawn for it, in %s', async (language) => {
    await inContext({ viewport: { width: 320, height: 640 } }, async (page) => {
      await visit(page, site);
      await openDocument(page, documentWith(answersBy(readyChoice), { language, cursor: { at: 'result' } }));
      await resultIsThere(page, language);
      await page.locator('.chart svg').nth(2).waitFor();
      expect(await overhang(page)).toEqual([]);
      for (const picture of await page.locator('.chart svg').all())
        expect((await picture.boundingBox())?.width).toBeLessThanOrEqual(320);
    });
  });
});

describe.each(languages)('in %s, the focus', (language) => {
  const { ui, result } = words[language];

  const isOnHeading = async (page: Page, title?: string) => {
    await expect.poll(async () => (await focused(page)).kind).toBe('h1');
    // The words of another language follow the document a moment later.
    if (title) await expect.poll(async () => (await focused(page)).name).toContain(title);
    expect(await page.evaluate(() => document.title)).toContain((await focused(page)).name.slice(0, 10));
  };

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

  it('is on the heading after each move of the journey, and the window is named after it', async () => {
    await inContext({}, async (page) => {
      await visit(page, site);
      await openDocument(page, documentWith(answersBy(readyChoice), { language }));
      await isOnHeading(page, ui.review.title);
      await press(page, names[language].finish);
      await isOnHeading(page, result.title);
      await press(page, names[language].back);
      await isOnHeading(page, ui.review.title);
      await press(page, names[language].back);
      await isOnHeading(page);
      await press(page, names[language].back);
      await isOnHeading(page);
      await page.goBack();
      await isOnHeading(page);
      await page.getByRole('navigation', { name: ui.rail.label }).getByRole('button').first().click();
      await isOnHeading(page, words[language].questions.purpose.ask);
      await press(page, names[language].back);
      await isOnHeading(page, ui.profile.title);
      await press(page, names[language].next);
      await isOnHeading(page, words[language].questions.purpose.ask);
      await press(page, ui.layout.section);
      await isOnHeading(page, words[language].lists.areas.purpose.name);
      await press(page, names[language].next);
      await isOnHeading(page, words[language].lists.areas.inventory.name);
      await page.getByRole('link', { name: ui.service }).click();
      await isOnHeading(page, ui.welcome.title);
      await press(page, ui.welcome.resume);
      await isOnHeading(page, words[language].lists.areas.inventory.name);
    });
  });

  it('is on the heading of a page beside the journey and of where one comes back', async () => {
    await inContext({}, async (page) => {
      await visit(page, site);
      await openDocument(page, documentWith(answersBy(readyChoice), { language }));
      for (const place of ['doubts', 'cases', 'methods', 'glossary', 'about'] as const) {
        await page.getByRole('contentinfo').getByRole('link', { name: ui.places[place], exact: true }).click();
        await isOnHeading(page);
        expect(await page.getByRole('contentinfo').locator('[aria-current=page]').innerText()).toBe(ui.places[place]);
      }
      await page.getByRole('contentinfo').getByRole('link', { name: ui.places.cases, exact: true }).click();
      await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
      await page.waitForFunction(() => location.hash.startsWith('#/cases/'));
      await isOnHeading(page);
      await press(page, ui.leave);
      await isOnHeading(page, ui.review.title);
    });
  });

  it('goes to the main part by the link at the top', async () => {
    await inContext({}, async (page) => {
      await visit(page, site);
      await openDocument(page, documentWith(answersBy(readyChoice), { language, cursor: { at: 'result' } }));
      await resultIsThere(page, language);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const skip = page.getByRole('button', { name: ui.skip, exact: true });
      await skip.focus();
      expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect((await focused(page)).kind).toBe('main');
    });
  });

  it('stays on the switch when the language is changed', async () => {
    await inContext({}, async (page) => {
      await visit(page, site);
      await openDocument(page, documentWith(answersBy(readyChoice), { language }));
      const other = language === 'ja' ? 'en' : 'ja';
      await page.getByRole('button', { name: language === 'ja' ? 'English' : '日本語' }).click();
      await page.getByRole('heading', { level: 1, name: words[other].ui.review.title }).waitFor();
      expect((await focused(page)).name).toBe(language === 'ja' ? '日本語' : 'English');
    });
  });
});

describe('what is announced', () => {
  it('is in live regions: saving, a written file, a wrong number, a refused file', async () => {
    await inContext({}, async (page) => {
      await visit(page, site);
      await page.getByRole('banner').getByRole('status').waitFor({ state: 'attached' });
      await openDocument(page, documentWith(answersBy(readyChoice)));
      await page.getByRole('banner').getByRole('status').getByText('保存しました').waitFor();
      await page.getByRole('button', { name: '保存ファイルを書き出す' }).click();
      await page.getByRole('main').getByRole('status').getByText('書き出しました').waitFor();
      await page.evaluate(() => location.assign('#/profile'));
      await page.getByLabel('人口', { exact: true }).fill('x');
      await page.getByRole('alert').getByText('人口').waitFor();
    });
  });
});
