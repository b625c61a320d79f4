import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { assess, nextSteps } from '../../src/core/assessment';
import { type Document, NAME_LENGTH, NOTE_LENGTH, TEXT_LENGTH } from '../../src/core/document';
import { formatEraDate } from '../../src/locales/format';
import { headlineText } from '../../src/reports/headline';
import { scoreText } from '../../src/reports/scores';
import { answerOf } from '../municipalities/answers';
import { rows } from '../municipalities/rows';
import { launchBrowser, openContext } from '../support/browser';
import { type PdfPage, pdfPages } from '../support/pdf';
import { speechIn } from '../support/speech';
import { answersBy, documentWith, openDocument, visit, words } from './walk';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const kinds = ['mayor', 'managers', 'report', 'blank'] as const;
type Kind = (typeof kinds)[number];

const promised: Readonly<Record<Kind, readonly [least: number, most: number]>> = {
  mayor: [1, 1],
  managers: [2, 2],
  report: [1, 14],
  blank: [1, 10],
};

const windows = [
  { name: 'a narrow window', viewport: { width: 700, height: 900 }, deviceScaleFactor: 1 },
  { name: 'a wide window', viewport: { width: 1600, height: 900 }, deviceScaleFactor: 1 },
  { name: 'a wide window at 150 %', viewport: { width: 1067, height: 600 }, deviceScaleFactor: 1.5 },
] as const;

const long = (length: number) =>
  '庁外から接続するときの手順と管理台帳の置き場所を確かめた。'.repeat(length).slice(0, length);
const remarks = Object.fromEntries(
  catalogue.questions.map(({ id }) => [id, { note: long(NOTE_LENGTH), evidence: long(NOTE_LENGTH), recheck: true }]),
);
const stamps = Array.from({ length: 12 }, (_, place) => `決裁者${place + 1}`);
const docNumber = '総情第1234号の56';
const respondent = { body: long(NAME_LENGTH), section: '総務部総務課行政係', role: '主査' };
const everything: Partial<Document> = { remarks, respondent, paper: { stamps, docNumber } };

function fromRow({ answers, profile, mode }: (typeof rows)[number], more: Partial<Document>): Document {
  const given = Object.entries(answers).map(([id, answer]) => [
    id,
    { answer: answerOf(answer), at: '2026-11-22T14:05:00+09:00' },
  ]);
  return documentWith({}, { answers: Object.fromEntries(given), profile, mode, ...more });
}

/** The municipality to which the most is proposed. */
const [fullest] = rows
  .map((row) => fromRow(row, everything))
  .map((document) => ({ document, count: assess(catalogue, document, '2026-11-22').actions.length }))
  .sort((a, b) => b.count - a.count);

const documents: Readonly<Record<string, Document>> = {
  'the fullest municipality with all that can be written': fullest?.document ?? documentWith({}),
  'one that has not begun, with all that can be written': documentWith(
    answersBy(() => 0),
    everything,
  ),
  'one in the middle in English, with all that can be written': documentWith(
    answersBy((number) => number % 3),
    { ...everything, language: 'en' },
  ),
  'all わからない': documentWith(
    answersBy(() => -1),
    { respondent: { body: '何某町' }, profile: { bodyType: 'town' } },
  ),
};

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

async function see(document: Document, kind: Kind, browserWindow: (typeof windows)[number] = windows[0]) {
  const { viewport, deviceScaleFactor } = browserWindow;
  const context = await openContext(browser, { viewport, deviceScaleFactor });
  const page = await context.newPage();
  await visit(page, site);
  await openDocument(page, document);
  await show(page, kind);
  return page;
}

async function show(page: Page, kind: Kind): Promise<void> {
  await page.evaluate((topic) => location.assign(`#/paper/${topic}`), kind);
  await page.locator('.paper').waitFor();
  if (kind !== 'blank') await page.locator('.paper-chart svg').first().waitFor();
}

const printed = async (page: Page) => pdfPages(await page.pdf({ preferCSSPageSize: true }));
/** Where the foot of the pages begins, millimetres from the upper edge. */
const FOOT = 284;

/** All text above the feet. */
const textOf = (pages: readonly PdfPage[]) =>
  plain(pages.flatMap(({ runs }) => runs.filter(({ y }) => y < FOOT).map(({ text }) => text)).join(''));

/** What lies outside the margins of its page; a line that is cut in two lies outside on both. */
function strays(pages: readonly PdfPage[]): readonly string[] {
  return pages.flatMap(({ runs }, number) =>
    runs
      .filter(({ text }) => text.trim() !== '')
      .filter(({ x, y }) => x < 11.9 || x > 198.1 || y < 12 || (y > 282.1 && y < FOOT) || y > 297)
      .map(({ text, x, y }) => `page ${number + 1}: ${text} at ${x.toFixed(1)}, ${y.toFixed(1)}`),
  );
}

/** Headings that end a page, away from what they stand over. */
function orphans(pages: readonly PdfPage[], headings: readonly string[]): readonly string[] {
  const ends = pages.slice(0, -1).map(({ runs }) =>
    plain(
      runs
        .filter(({ y }) => y < FOOT)
        .map(({ text }) => text)
        .join(''),
    ),
  );
  return ends.flatMap((end) => headings.filter((heading) => heading !== '' && end.endsWith(heading)));
}

const headingsOf = (page: Page) =>
  page
    .locator('.paper :is(h2, h3, h4, h5, caption)')
    .allTextContents()
    .then((all) => all.map(plain));

/** What stands out of the paper to its sides, as print lays it out. */
function overhang(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const paper = document.querySelector('.paper')?.getBoundingClientRect();
    if (!paper) return ['no paper'];
    return [...document.querySelectorAll('.paper *')]
      .filter((element) => !element.closest('.hidden'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.left < paper.left - 1 || box.right > paper.right + 1))
      .map(({ element, box }) => `${element.tagName} ${element.className} ${box.left} ${box.right}`);
  });
}

describe.each(Object.entries(documents))('paper of %s', (_, document) => {
  it.each(kinds)(
    '%s has the pages that are promised, and nothing is cut or left alone',
    { timeout: 180_000 },
    async (kind) => {
      const page = await see(document, kind);
      const pages = await printed(page);
      const [least, most] = promised[kind];
      expect(pages.length).toBeGreaterThanOrEqual(least);
      expect(pages.length).toBeLessThanOrEqual(most);
      expect(strays(pages)).toEqual([]);
      expect(orphans(pages, await headingsOf(page))).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await overhang(page)).toEqual([]);
      await page.context().close();
    },
  );
});

describe('the papers', () => {
  const [[, document] = ['', documentWith({})]] = Object.entries(documents);

  it.each(kinds)(
    'fault 29: %s is the same from a narrow window, a wide one and at 150 %',
    { timeout: 180_000 },
    async (kind) => {
      const texts: string[][] = [];
      for (const browserWindow of windows) {
        const page = await see(document, kind, browserWindow);
        texts.push((await printed(page)).map(({ text }) => text));
        await page.context().close();
      }
      expect(texts[1]).toEqual(texts[0]);
      expect(texts[2]).toEqual(texts[0]);
    },
  );

  it.each(['ja', 'en'] as const)(
    'carry in %s what makes them papers of this body and day',
    { timeout: 180_000 },
    async (language) => {
      const own = { ...document, language };
      const speech = await speechIn(language);
      const assessment = assess(catalogue, own, today());
      const [first] = nextSteps(assessment, 1);
      const page = await see(own, 'mayor');
      for (const kind of kinds) {
        await show(page, kind);
        const text = textOf(await printed(page));
        const always = [
          respondent.body,
          docNumber,
          ...stamps,
          own.id,
          catalogue.edition,
          formatEraDate(today(), language),
        ];
        const limits =
          kind === 'mayor' || kind === 'managers'
            ? speech.t('texts:limits')
            : speech.t('limits.points.1' as 'limits.title');
        const result = [
          headlineText(assessment, speech) ?? '',
          speech.t('result:overall.score', { score: scoreText(assessment.overall.score ?? 0) }),
          speech.t(`actions:${first?.action}.title`),
        ];
        const said = [
          ...always,
          limits,
          ...(kind === 'mayor' ? result : []),
          ...(kind === 'managers' ? result.slice(1) : []),
        ];
        expect(
          said.map(plain).filter((one) => !text.includes(one)),
          kind,
        ).toEqual([]);
        const around = [words[language].ui.footer.privacy, words[language].paper.print, words[language].ui.leave];
        expect(
          around.map(plain).filter((one) => text.includes(one)),
          kind,
        ).toEqual([]);
      }
      await page.context().close();
    },
  );

  it('draw their charts, each beside the table of its numbers', async () => {
    const page = await see(document, 'mayor', windows[1]);
    for (const [kind, count] of [
      ['mayor', 1],
      ['managers', 1],
      ['report', 3],
    ] as const) {
      await show(page, kind);
      await page.emulateMedia({ media: 'print' });
      const charts = page.locator('.paper-chart svg');
      expect(await charts.count()).toBe(count);
      for (const chart of await charts.all()) {
        const drawn = await chart.screenshot();
        await chart.evaluate((svg) => svg.style.setProperty('opacity', '0'));
        expect((await chart.evaluate((svg) => svg.getBoundingClientRect())).width).toBeGreaterThan(250);
        expect(drawn.equals(await chart.screenshot())).toBe(false);
      }
      expect(await page.getByRole('table', { name: words.ja.result.areas.caption, exact: true }).count()).toBe(1);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.context().close();
  });

  it('say before printing that an edited text does not fit, and lose nothing of it', async () => {
    const sentence = '◆一文字も失わずに次の紙へ続ける。';
    const count = Math.floor(TEXT_LENGTH / sentence.length);
    const edited = sentence.repeat(count);
    const page = await see({ ...document, texts: { 'mayor-request': edited } }, 'mayor');
    await page.getByText(words.ja.paper.over.mayor).waitFor();
    const pages = await printed(page);
    expect(pages.length).toBeGreaterThan(1);
    // Charts are painted after the text of their page, so the sentences are counted by a letter that stands nowhere else.
    for (const letter of ['◆', '失', '紙'])
      expect(textOf(pages).split(letter).length - 1, letter).toBeGreaterThanOrEqual(count);
    expect(textOf(pages).split('◆').length - 1).toBe(count);
    expect(strays(pages)).toEqual([]);
    await page.context().close();
  });

  it('shows the question sheets without an answer, with every question once and in order', async () => {
    const context = await openContext(browser, { viewport: windows[1].viewport });
    const page = await context.newPage();
    await visit(page, site, 'paper/blank');
    await page.locator('.paper').waitFor();
    const text = textOf(await printed(page));
    const asks = await page.locator('.paper-question h5').allTextContents();
    expect(asks.length).toBe(catalogue.questions.length);
    const places = asks.map((ask) => text.indexOf(plain(ask)));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await context.close();
  });

  it.each([320, 768, 1280])('show their whole width in a window of %i pixels', async (width) => {
    const context = await openContext(browser, { viewport: { width, height: 800 } });
    const page = await context.newPage();
    await visit(page, site, 'paper/blank');
    await page.locator('.paper').waitFor();
    const scroll = await page.locator('html').evaluate((html) => html.scrollWidth);
    const right = await page.locator('.paper').evaluate((paper) => paper.getBoundingClientRect().right);
    expect(scroll).toBeLessThanOrEqual(width);
    expect(right).toBeLessThanOrEqual(width);
    await context.close();
  });
});
