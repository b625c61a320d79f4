import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import type { Language } from '../../src/core/document';
import type { Mode } from '../../src/core/questionnaire';
import { launchBrowser, openContext, type Troubles, watch } from '../support/browser';
import {
  beginWalk,
  type Hand,
  hands,
  languages,
  moveBy,
  names,
  questionField,
  questionId,
  readyChoice,
  resultIsThere,
  rowsOf,
  seeResult,
  speak,
  tableNamed,
  unfold,
  unseenFocus,
  visit,
  walkQuestions,
  words,
} from './walk';

const site = inject('site');
const counts = { quick: 16, full: 41 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** Texts on screen and names that are read aloud that hold a Japanese character, but for the language switch. */
function japaneseOnScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff01-\uffee]/u;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.checkVisibility() && !parent.closest('button[lang=ja]')) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
    }
    return [...found, document.title].filter((text) => japanese.test(text));
  });
}

/** What is wrong with how a question is built, if anything. */
async function malformed(page: Page, language: Language, id: string): Promise<readonly string[]> {
  const question = catalogue.questions.find((known) => known.id === id);
  const ask = words[language].questions[id as keyof typeof words.ja.questions].ask;
  const { legend, radios, named, tag } = await questionField(page, id).evaluate((box) => {
    const inputs = [...box.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    return {
      tag: box.tagName,
      legend: (box.firstElementChild as HTMLElement).innerText,
      radios: inputs.length,
      named: new Set(inputs.map(({ name }) => name)).size,
    };
  });
  const isOffered = await page.getByRole('group', { name: ask, exact: true }).count();
  const faults = [
    tag === 'FIELDSET' || 'no fieldset',
    legend.trim() === ask || `legend ${legend}`,
    isOffered === 1 || 'the sentence does not name the group',
    named === 1 || 'the radios are no group',
    radios >= (question?.choices.length ?? 0) + 1 || `${radios} radios`,
  ];
  return faults.filter((fault) => fault !== true).map((fault) => `${id}: ${fault}`);
}

interface Findings {
  readonly page: Page;
  readonly troubles: Troubles;
  readonly asked: readonly string[];
  readonly malformed: readonly string[];
  readonly japanese: readonly string[];
  readonly cameBack: boolean;
}

/** From the first page to the result, noting what is on the way. */
async function walk(language: Language, mode: Mode, hand: Hand): Promise<Findings> {
  const context = await openContext(browser);
  const troubles = watch(context, site);
  const page = await context.newPage();
  const faults: string[] = [];
  const japanese: string[] = [];
  const read = async () => {
    if (language === 'en') japanese.push(...(await japaneseOnScreen(page)));
  };
  await visit(page, site);
  await speak(page, language, hand);
  await read();
  await beginWalk(page, language, mode, hand);
  const first = await questionId(page);
  await moveBy(page, names[language].next, hand);
  await moveBy(page, names[language].back, hand);
  const cameBack = (await questionId(page)) === first;
  const look = async (question: string) => {
    faults.push(...(await malformed(page, language, question)));
    await read();
  };
  const asked = await walkQuestions(page, { language, hand, choiceOf: readyChoice, look });
  await read();
  await seeResult(page, language, hand);
  await unfold(page);
  await read();
  return { page, troubles, asked, malformed: faults, japanese, cameBack };
}

const runs = languages.flatMap((language) =>
  (['quick', 'full'] as const).flatMap((mode) =>
    (['mouse', 'keyboard'] as const).map((hand) => [language, mode, hand] as const),
  ),
);

describe.each(runs)('in %s, the %s version by %s', (language, mode, hand) => {
  let found: Findings;

  beforeAll(async () => {
    found = await walk(language, mode, hands[hand]);
  });

  afterAll(() => found?.page.context().close());

  it('asks its questions once each, in the order of the catalogue', () => {
    const order = catalogue.phases.flatMap(({ id: phase, areas }) =>
      areas.flatMap((area) =>
        catalogue.questions.filter((question) => question.phase === phase && question.area === area),
      ),
    );
    const due = order.filter((question) => mode === 'full' || 'core' in question).map(({ id }) => id);
    expect(found.asked).toEqual(due);
    expect(found.asked).toHaveLength(counts[mode]);
    expect(found.cameBack).toBe(true);
  });

  it('shows each question as a fieldset with its sentence as legend and native radios', () => {
    expect(found.malformed).toEqual([]);
  });

  it('ends with the result: nine areas and three phases with score, range and level', async () => {
    const { page } = found;
    const score = /^(\d{1,2}|100)$/;
    await resultIsThere(page, language);
    const areas = await rowsOf(tableNamed(page, names[language].areas));
    const phases = await rowsOf(tableNamed(page, names[language].phases));
    expect([areas.length, phases.length]).toEqual([9, 3]);
    const levels: readonly string[] = Object.values(words[language].lists.levels);
    for (const [name, shown = '', range, level = ''] of [...areas, ...phases]) {
      expect(name).not.toBe('');
      expect(range).not.toBe('');
      if (score.test(shown)) expect(levels).toContain(level);
      else expect([names[language].unanswered, names[language].outOfScope]).toContain(shown);
    }
    expect(areas.some(([, shown = '']) => score.test(shown))).toBe(true);
  });

  it('draws a radar and bars for the areas and bars for the phases', async () => {
    const pictures = found.page.getByRole('img').locator('svg');
    await expect.poll(() => pictures.count()).toBe(3);
    const boxes = await Promise.all((await pictures.all()).map((picture) => picture.boundingBox()));
    for (const box of boxes) {
      expect(box?.width).toBeGreaterThan(200);
      expect(box?.height).toBeGreaterThan(100);
    }
    expect(await found.page.locator('.chart .chart-dot').count()).toBe(9);
    expect(await found.page.locator('path.chart-bar').count()).toBe(12);
  });

  it('says its language in the document', async () => {
    expect(await found.page.getAttribute('html', 'lang')).toBe(language);
  });

  it('has no error, and asks no address but its own', () => {
    expect(found.troubles).toEqual({ consoleErrors: [], pageErrors: [], foreignRequests: [] });
  });

  it.runIf(language === 'en')('holds no Japanese character but for names in brackets', () => {
    const outside = found.japanese.filter((text) =>
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\u3000-\u303f\uff01-\uffee]/u.test(
        text.replace(/\([^)]*\)|\[[^\]]*\]/g, ''),
      ),
    );
    expect([...new Set(outside)]).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('shows the focus wherever Tab leads', () => {
    expect([...unseenFocus]).toEqual([]);
  });
});

describe('the fixed names', () => {
  it('of the first page and of the result are there as promised', async () => {
    const context = await openContext(browser);
    const page = await context.newPage();
    await visit(page, site);
    for (const name of ['診断を始める', '保存ファイルを開く'])
      await page.getByRole('button', { name, exact: true }).waitFor();
    await beginWalk(page, 'ja', 'quick');
    for (const name of ['次へ', '戻る', '回答を確認する'])
      await page.getByRole('button', { name, exact: true }).waitFor();
    await questionField(page, await questionId(page))
      .getByRole('radio')
      .first()
      .check();
    await page.getByRole('button', { name: '回答を確認する', exact: true }).click();
    for (const name of ['結果を見る', '戻る', '保存ファイルを書き出す'])
      await page.getByRole('button', { name, exact: true }).waitFor();
    await page.getByRole('button', { name: '結果を見る', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: '診断結果' }).waitFor();
    await resultIsThere(page, 'ja');
    for (const name of ['戻る', '保存ファイルを書き出す', '保存ファイルを開く'])
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(1);
    expect(await page.locator('caption', { hasText: '領域ごとの準備度' }).count()).toBe(1);
    expect(await page.locator('caption', { hasText: '段階ごとの準備度' }).count()).toBe(1);
    await context.close();
  });
});
