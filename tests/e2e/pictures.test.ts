import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Language } from '../../src/core/document';
import { launchBrowser, openContext } from '../support/browser';
import { packageTrouble } from '../support/officePackage';
import { answersBy, documentWith, languages, openDocument, readyChoice, visit, words } from './walk';

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

const charts = ['radar', 'areas', 'phases'] as const;

const answered = (language: Language) =>
  documentWith(answersBy(readyChoice), { language, respondent: { body: '朝日村' }, cursor: { at: 'result' } });

const nameOf = { radar: ['areas', 'radar'], areas: ['areas', 'bars'], phases: ['phases', 'bars'] } as const;

function saveButton(chart: (typeof charts)[number], language: Language): Locator {
  const { result } = words[language];
  const [section, key] = nameOf[chart];
  const name = (result[section] as Readonly<Record<string, unknown>>)[key];
  return page.getByRole('button', { name: result.picture.saveOf.replace('{{name}}', String(name)), exact: true });
}

async function downloaded(button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

interface Looked {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  /** Share of dots darker than mid-grey, in the whole, in the top fifth and in the left fifth below it. */
  readonly dark: number;
  readonly darkAtTop: number;
  readonly darkAtLeft: number;
}

/** What a picture shows, as the browser decodes it. */
function look(bytes: Buffer): Promise<Looked> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const { naturalWidth: width, naturalHeight: height } = image;
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, width, height);
      const colours = new Set<number>();
      const count = { all: 0, top: 0, left: 0 };
      for (let at = 0; at < data.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = data.slice(at, at + 3);
        colours.add((red >> 4) * 256 + (green >> 4) * 16 + (blue >> 4));
        if (0.3 * red + 0.6 * green + 0.1 * blue > 128) continue;
        const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
        count.all += 1;
        if (y < height / 5) count.top += 1;
        else if (x < width / 5) count.left += 1;
      }
      const dots = width * height;
      return {
        width,
        height,
        colours: colours.size,
        dark: count.all / dots,
        darkAtTop: count.top / (dots / 5),
        darkAtLeft: count.left / ((dots * 4) / 25),
      };
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
}

describe('a chart saved as a picture', () => {
  it.each(languages)('shows title, labels and shape, three dots for each of CSS (%s)', async (language) => {
    await openDocument(page, answered(language));
    for (const chart of charts) {
      const { name, bytes } = await downloaded(saveButton(chart, language));
      expect(name).toContain(words[language].result.picture.files[chart]);
      expect(name).toMatch(/_朝日村_\d{8}\.png$/);
      expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      const seen = await look(bytes);
      expect(seen.width % 3).toBe(0);
      expect(seen.width).toBeGreaterThan(1200);
      expect(seen.colours).toBeGreaterThan(20);
      expect(seen.dark).toBeGreaterThan(0.01);
      expect(seen.dark).toBeLessThan(0.4);
      expect(seen.darkAtTop).toBeGreaterThan(0.01);
      expect(seen.darkAtLeft).toBeGreaterThan(0.002);
    }
  });

  it('is the same from a window of any width', async () => {
    await openDocument(page, answered('ja'));
    const wide = await downloaded(saveButton('areas', 'ja'));
    await page.setViewportSize({ width: 340, height: 700 });
    const narrow = await downloaded(saveButton('areas', 'ja'));
    expect(narrow.bytes.equals(wide.bytes)).toBe(true);
  });

  it('leaves nothing of the drawing in the page', async () => {
    await openDocument(page, answered('ja'));
    await downloaded(saveButton('radar', 'ja'));
    expect(await page.locator('.drawn-apart').count()).toBe(0);
  });
});

describe('the Word file from the browser', () => {
  it('holds the three charts as pictures and is a sound package', async () => {
    const { exports } = words.ja;
    await openDocument(page, answered('ja'));
    await visit(page, site, 'exports');
    const button = page.locator('[data-format="docx"] button');
    const { name, bytes } = await downloaded(button);
    expect(name).toMatch(/\.docx$/);
    expect(packageTrouble(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    const pictures = Object.keys(parts).filter((part) => part.startsWith('word/media/'));
    expect(pictures).toHaveLength(3);
    for (const part of pictures) {
      const { dark, colours } = await look(Buffer.from(parts[part] ?? []));
      expect(dark).toBeGreaterThan(0.005);
      expect(colours).toBeGreaterThan(10);
    }
    const said = page.locator('[data-format="docx"] [role="status"]');
    await said.filter({ hasText: exports.written.split('{{name}}')[1] ?? '' }).waitFor();
  });
});
