import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import type { Document } from '../../src/core/document';
import { dataBlock } from '../../src/storage/dataBlock';
import { saveFileText } from '../../src/storage/saveFile';
import { launchBrowser, openContext } from '../support/browser';
import {
  answersBy,
  chooseFile,
  dialogIsGone,
  documentWith,
  isSaved,
  keptDocument,
  NOW,
  names,
  openDocument,
  questionField,
  readyChoice,
  resultIsThere,
  rowsOf,
  tableNamed,
  visit,
  words,
} from './walk';

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

const full: Document = documentWith(
  { ...answersBy(readyChoice), 'peer-study': 'unknown', 'costs-and-accidents': 'not-applicable' },
  {
    respondent: { body: '朝日村', section: '総務課' },
    profile: { staff: 57, population: 4500, aims: ['continuity'], renewals: { pcs: '2027-03' } },
    remarks: { purpose: { note: '要綱を確認\n"引用"', evidence: '共有/文書.xlsx', recheck: true } },
  },
);

const small = documentWith(
  { purpose: 'written', leadership: 'declared' },
  { respondent: { body: '登別市' }, cursor: { at: 'review' } },
);

async function seen(on: Page) {
  await on.evaluate(() => location.assign('#/result'));
  await resultIsThere(on, 'ja');
  return {
    areas: await rowsOf(tableNamed(on, names.ja.areas)),
    phases: await rowsOf(tableNamed(on, names.ja.phases)),
    overall: await on.locator('.overall-score').innerText(),
  };
}

async function written(on: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    on.waitForEvent('download'),
    on.getByRole('button', { name: '保存ファイルを書き出す', exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The document that a save file holds, as it stands there. */
function dataIn(bytes: Buffer) {
  const found = dataBlock(bytes.toString('utf8'));
  if (!found || !('json' in found)) throw new Error('no data in the file');
  return JSON.parse(found.json);
}

const lasting = ({ answers, remarks, respondent, profile, mode, orphaned }: Document) => ({
  answers,
  remarks,
  respondent,
  profile,
  mode,
  orphaned,
});

describe('a save file', () => {
  it('that is written and opened in another browser gives the same answers and the same result', async () => {
    await openDocument(page, full);
    const before = await seen(page);
    const { name, bytes } = await written(page);
    expect(name).toMatch(/^テレワーク診断_朝日村_\d{8}\.html$/);
    await page.getByText(ui.save.written.replace('{{name}}', name)).waitFor();
    const elsewhere = await openContext(browser);
    const other = await elsewhere.newPage();
    await visit(other, site);
    await chooseFile(other, bytes, name);
    await resultIsThere(other, 'ja');
    expect(await seen(other)).toEqual(before);
    await isSaved(other);
    const kept = await keptDocument(other);
    expect(kept && lasting(kept)).toEqual(lasting(full));
    await elsewhere.close();
  });

  it('that is written, opened and written again differs in nothing but its time', async () => {
    await openDocument(page, full);
    await seen(page);
    const timeless = ({ bytes }: { readonly bytes: Buffer }) => {
      const { savedAt: _, checksum: __, rev: ___, ...rest } = dataIn(bytes);
      return rest;
    };
    const first = await written(page);
    await chooseFile(page, first.bytes);
    await page.getByRole('button', { name: ui.save.replace }).click();
    await resultIsThere(page, 'ja');
    expect(timeless(await written(page))).toEqual(timeless(first));
  });

  it('is read without the program: whose, which answers, the score; nothing typed in it runs', async () => {
    const typed = `<img src=x onerror="window.hit=1"></script><script>window.hit=1</script>`;
    const [question = ''] = Object.keys(full.answers);
    await openDocument(page, { ...full, remarks: { [question]: { note: typed } } });
    const { overall } = await seen(page);
    const { bytes } = await written(page);
    const alone = await (await openContext(browser)).newPage();
    const said: string[] = [];
    alone.on('console', (message) => said.push(message.text()));
    await alone.route('**/save.html', (route) => route.fulfill({ body: bytes, contentType: 'text/html' }));
    await alone.goto(`${site}/save.html`);
    const shown = await alone.locator('body').innerText();
    for (const part of ['朝日村', overall.replace(/\s.*$/s, ''), typed, '保存ファイルを開く'])
      expect(shown).toContain(part);
    expect(await alone.locator('#answers tbody tr').count()).toBe(41);
    expect(await alone.evaluate(() => 'hit' in window)).toBe(false);
    expect(said).toEqual([]);
    await alone.context().close();
  });

  it('has a name that Windows accepts, whatever the body is called', async () => {
    await openDocument(page, { ...full, respondent: { body: '朝/日\\村:*?"<>|\u202e' }, cursor: { at: 'result' } });
    await resultIsThere(page, 'ja');
    expect((await written(page)).name).toMatch(/^テレワーク診断_朝日村_\d{8}\.html$/);
  });
});

describe('the place for files', () => {
  const begins = { html: '<!DOCTYPE html>', xlsx: 'PK', docx: 'PK', csv: '\ufeff"番号"', json: '{' };

  it.each(Object.entries(begins))('hands over %s, which begins as it should', async (format, beginning) => {
    await openDocument(page, full);
    await page.evaluate(() => location.assign('#/exports'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-format=${format}]`).getByRole('button').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^テレワーク診断_朝日村_\\d{8}\\.${format}$`));
    const bytes = await readFile(await download.path());
    expect(bytes.toString('utf8').startsWith(beginning)).toBe(true);
    await page.getByText(/を書き出しました/).waitFor();
  });
});

const text = saveFileText(full, NOW);

describe('a file that is doubtful', () => {
  it('takes its notice along when a right file follows', async () => {
    await chooseFile(page, 'null');
    await page.getByText(ui.save.refusedFile).waitFor();
    await openDocument(page, small);
    await page.getByRole('link', { name: ui.service }).click();
    await page.getByRole('button', { name: ui.welcome.resume }).waitFor();
    expect(await page.getByText(ui.save.refusedFile).count()).toBe(0);
  });

  it('with __proto__ for a question is refused, or opened without it after a warning or a question', async () => {
    await openDocument(page, small);
    await page.getByRole('link', { name: ui.service }).click();
    await chooseFile(
      page,
      text.replace('"answers": {', '"answers": {"__proto__":{"answer":{"state":"unknown"},"polluted":1},'),
    );
    const refusal = page.getByRole('alert').filter({ hasText: ui.save.refusedFile });
    await refusal.or(page.getByRole('dialog')).first().waitFor();
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(Object.keys((await keptDocument(page))?.answers ?? {})).toHaveLength(2);
    if ((await page.getByRole('dialog').count()) === 0) return;
    await page.getByRole('button', { name: '置き換えて開く' }).click();
    await expect.poll(async () => Object.keys((await keptDocument(page))?.answers ?? {}).length).toBe(41);
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });

  it('that was edited by hand but still fits is opened only after a warning', async () => {
    await chooseFile(page, text.replace('"body": "朝日村"', '"body": "夕日村"'));
    await page.getByRole('dialog').getByText(ui.save.altered).waitFor();
    await page.getByRole('button', { name: 'やめる' }).click();
    expect(page.url()).toMatch(/#\/$/);
  });
});

describe('opening a file over answers', () => {
  beforeEach(async () => {
    await openDocument(page, small);
    await isSaved(page);
    await page.getByRole('link', { name: ui.service }).click();
    await chooseFile(page, text);
    await page.getByRole('dialog', { name: ui.save.replaceTitle }).waitFor();
  });

  it('asks first, and says what would replace what', async () => {
    const said = await page.getByRole('dialog').innerText();
    expect(said).toMatch(/登別市、回答2問/);
    expect(said).toMatch(/朝日村、回答41問/);
    expect(Object.keys((await keptDocument(page))?.answers ?? {})).toHaveLength(2);
  });

  it.each(['やめる', 'Escape'])('leaves all as it was on %s', async (way) => {
    if (way === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: way }).click();
    await dialogIsGone(page);
    expect(Object.keys((await keptDocument(page))?.answers ?? {})).toHaveLength(2);
    await page.getByRole('button', { name: ui.welcome.resume }).click();
    await page.getByRole('banner').getByText('登別市').waitFor();
  });

  it('replaces on 置き換えて開く', async () => {
    await page.getByRole('button', { name: '置き換えて開く' }).click();
    await page.getByRole('banner').getByText('朝日村').waitFor();
    await expect.poll(async () => Object.keys((await keptDocument(page))?.answers ?? {}).length).toBe(41);
  });
});

describe('a file of a newer version', () => {
  const newer = JSON.stringify({
    ...full,
    mode: 'quick',
    version: 2,
    edition: '2031-01-1',
    plan: { start: '2031-04' },
  });
  const mine = { ...small, id: 'mine' };

  beforeEach(async () => {
    await openDocument(page, mine);
    await isSaved(page);
    await page.getByRole('link', { name: ui.service }).click();
    await chooseFile(page, newer);
    await page.getByRole('dialog').getByText(ui.save.newer).waitFor();
    await page.getByRole('button', { name: '置き換えて開く' }).click();
    await page.getByRole('main').getByText(ui.save.readOnlyHint).waitFor();
  });

  const goTo = async (place: string) => {
    await page.evaluate((hash) => location.assign(`#/${hash}`), place);
    await page.waitForFunction((hash) => location.hash === `#/${hash}`, place);
  };

  it('opens read only, says so, and shows the result', async () => {
    expect(await page.locator('.save-status').innerText()).toBe(ui.save.readOnly);
    const { areas } = await seen(page);
    expect(areas).toHaveLength(9);
    expect(await page.getByRole('main').getByText(ui.save.readOnly).count()).toBe(1);
  });

  it('lets no answer, no note and no field of the profile be changed', async () => {
    await goTo('questions/purpose');
    const field = questionField(page, 'purpose');
    const enabled = field.locator('input:enabled, textarea:read-write');
    await field.getByRole('radio').first().waitFor();
    expect(await enabled.count()).toBe(0);
    await field.getByRole('radio').nth(3).click({ force: true });
    await goTo('profile');
    await page.getByRole('group').first().waitFor();
    expect(await page.getByRole('main').locator('input:enabled, select:enabled, textarea:read-write').count()).toBe(0);
    await goTo('review');
    const rows = await rowsOf(page.locator('table').first());
    expect(rows[0]?.[1]).toBe(words.ja.questions.purpose.choices.talked);
  });

  it('lets its examples be read', async () => {
    await goTo('questions/purpose');
    await page.getByRole('button', { name: ui.question.showExamples }).click({ timeout: 3000 });
    await page.getByRole('button', { name: ui.question.hideExamples }).waitFor();
  });

  it('offers no button that would change it and does nothing', async () => {
    await goTo('review');
    const extending = page.getByRole('button', { name: ui.review.extend }).and(page.locator(':enabled'));
    expect(await extending.count()).toBe(0);
    await goTo('result');
    expect(await page.getByRole('button', { name: words.ja.result.after.extend }).count()).toBe(0);
  });

  it('leaves what the browser has stored alone, also after a reload', async () => {
    await goTo('questions/purpose');
    await page.getByRole('button', { name: '次へ', exact: true }).click();
    expect((await keptDocument(page))?.id).toBe('mine');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect((await keptDocument(page))?.id).toBe('mine');
    expect(await page.getByText(ui.save.readOnly).count()).toBe(0);
  });

  it('is not handed on as a file of this version with its newer parts gone', async () => {
    await goTo('result');
    await resultIsThere(page, 'ja');
    const button = page.getByRole('button', { name: '保存ファイルを書き出す', exact: true });
    if ((await button.count()) === 0) return;
    const file = dataIn((await written(page)).bytes);
    expect([file.version, file.plan]).toEqual([2, { start: '2031-04' }]);
  });
});

describe('an older edition', () => {
  it('fault 16: keeps answers to questions that are gone, and writes them again', async () => {
    const gone = { answer: { state: 'unknown' as const }, at: NOW };
    await openDocument(page, { ...small, edition: '2025-01-1', answers: { ...small.answers, 'long-gone': gone } });
    const found = dataBlock((await written(page)).bytes.toString('utf8'));
    const file = JSON.parse(found && 'json' in found ? found.json : 'null');
    expect(file.orphaned).toEqual({ 'long-gone': gone });
    expect(catalogue.questions.some(({ id }) => (id as string) === 'long-gone')).toBe(false);
  });
});
