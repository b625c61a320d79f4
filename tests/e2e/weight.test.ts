import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launchBrowser, openContext } from '../support/browser';
import { beginWalk, mouse, readyChoice, seeResult, visit, walkQuestions } from './walk';

/** Bytes as a server sends them with brotli at its best. Where a change needs more, say here why it is worth it. */
const budget = { first: 170_000, walk: 206_000 } as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

describe('what a reader fetches', () => {
  it('weighs no more than it may, on arrival and from there to the charts of the result; the chart library comes with the plan', async () => {
    const context = await openContext(browser);
    const page = await context.newPage();
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const path = new URL(response.url()).pathname;
      if (/^https?:/.test(response.url()) && !sizes.has(path))
        sizes.set(
          path,
          response.body().then((body) => brotliCompressSync(body).length),
        );
    });
    const sum = async () => {
      const all = await Promise.all([...sizes].map(async ([path, size]) => [path, await size] as const));
      return { total: all.reduce((bytes, [, size]) => bytes + size, 0), all };
    };
    await visit(page, inject('site'));
    await page.waitForLoadState('networkidle');
    const first = await sum();
    expect(first.total, JSON.stringify(first.all)).toBeLessThanOrEqual(budget.first);
    await beginWalk(page, 'ja', 'full');
    await walkQuestions(page, { language: 'ja', hand: mouse, choiceOf: readyChoice });
    await seeResult(page, 'ja');
    await page.locator('.chart svg').first().waitFor();
    const walk = await sum();
    expect(walk.total, JSON.stringify(walk.all)).toBeLessThanOrEqual(budget.walk);
    const library = () => [...sizes.keys()].filter((path) => path.includes('/LoadBars'));
    expect(library()).toEqual([]);
    await page.evaluate(() => location.assign('#/plan'));
    await page.locator('.load svg').waitFor();
    expect(library()).toHaveLength(1);
    await context.close();
  });
});
