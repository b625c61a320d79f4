import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import type { Question } from '../../src/core/questionnaire';
import { launchBrowser, openContext } from '../support/browser';
import {
  answersBy,
  beginWalk,
  dialogIsGone,
  documentWith,
  fieldsets,
  isSaved,
  keptDocument,
  mouse,
  moveBy,
  names,
  openDocument,
  questionField,
  questionId,
  readyChoice,
  resultIsThere,
  rowsOf,
  seeResult,
  tableNamed,
  visit,
  walkQuestions,
  words,
} from './walk';

const site = inject('site');
const { ui, result } = words.ja;
const questions: readonly Question[] = catalogue.questions;
const core = questions.filter((question) => question.core).map(({ id }) => id);
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

const ask = (id: string): string => words.ja.questions[id as 'purpose'].ask;
const choiceText = (id: string, choice: string): string =>
  (words.ja.questions[id as 'purpose'].choices as Readonly<Record<string, string>>)[choice] ?? '';
const placeOf = (id: string) => questions.findIndex((question) => question.id === id);

/** The row of a question in the tables of the review. */
const reviewRow = (id: string): Locator =>
  page.locator('tr').filter({ has: page.getByRole('rowheader', { name: ask(id), exact: true }) });

const reviewedAnswer = (id: string) => reviewRow(id).getByRole('cell').first().innerText();

async function goTo(place: string): Promise<void> {
  await page.evaluate((hash) => location.assign(`#/${hash}`), place);
  await page.waitForFunction((hash) => location.hash === `#/${hash}`, place);
}

async function scores() {
  await resultIsThere(page, 'ja');
  return {
    areas: await rowsOf(tableNamed(page, names.ja.areas)),
    phases: await rowsOf(tableNamed(page, names.ja.phases)),
    overall: await page.locator('.overall-score').innerText(),
  };
}

const calculationOf = (name: string) => page.getByRole('button', { name: new RegExp(`${name}の計算を見る$`) }).first();

/** The rows in the calculation of an area: question, then answer and numbers, or why it is not counted. */
async function calculationRows(area: 'purpose' | 'rules' | 'spread') {
  await calculationOf(words.ja.lists.areas[area].name).click();
  const rows = await rowsOf(page.getByRole('dialog').locator('table'));
  await page.keyboard.press('Escape');
  await dialogIsGone(page);
  return new Map(rows.map(([question = '', ...cells]) => [question, cells]));
}

describe('わからない, 該当なし, 未回答 and the lowest step', () => {
  beforeEach(async () => {
    await openDocument(
      page,
      documentWith(
        {
          purpose: 'undecided',
          'peer-study': 'unknown',
          'costs-and-accidents': 'not-applicable',
          'telework-rules': 'draft',
        },
        { profile: { counterSections: 0 } },
      ),
    );
  });

  it('are shown differently in the review', async () => {
    const shown = await Promise.all(
      ['purpose', 'peer-study', 'costs-and-accidents', 'leadership'].map((id) => reviewedAnswer(id)),
    );
    expect(shown).toEqual([choiceText('purpose', 'undecided'), 'わからない（確認中）', '該当なし', '未回答']);
    expect(new Set(shown).size).toBe(4);
  });

  it('are shown differently in the calculations of the result', async () => {
    await goTo('result');
    await resultIsThere(page, 'ja');
    const purpose = await calculationRows('purpose');
    expect(purpose.get(ask('purpose'))).toEqual([choiceText('purpose', 'undecided'), '2', '0', '0', '6']);
    expect(purpose.get(ask('peer-study'))).toEqual(['わからない（確認中）', '1', '0', '0', '3']);
    expect(purpose.get(ask('leadership'))).toEqual(['未回答', result.calculation.excluded]);
    const rules = await calculationRows('rules');
    expect(rules.get(ask('costs-and-accidents'))).toEqual(['該当なし', result.calculation.excluded]);
  });

  it('are shown differently in the tables of the result: zero, a range, 未回答 and 対象外', async () => {
    await goTo('result');
    const { areas } = await scores();
    const row = (area: keyof typeof words.ja.lists.areas) =>
      areas.find(([name]) => name === words.ja.lists.areas[area].name)?.slice(1, 3);
    expect(row('purpose')).toEqual(['0', '0〜33']);
    expect(row('rules')).toEqual(['67', '幅なし']);
    expect(row('security')?.[0]).toBe('未回答');
    expect(row('counter')?.[0]).toBe('対象外');
  });

  it('are told apart in 確認すること: only what is not known is to be confirmed', async () => {
    await goTo('result');
    await resultIsThere(page, 'ja');
    const list = page.locator('section:has(> h2:text-is("確認すること"))');
    expect(await list.getByText(ask('peer-study')).count()).toBe(1);
    expect(await list.getByText(ask('purpose')).count()).toBe(0);
    expect(await list.getByText(ask('costs-and-accidents')).count()).toBe(0);
    expect(await list.getByText(ask('leadership')).count()).toBe(0);
  });

  it('can be taken back to 未回答', async () => {
    await reviewRow('purpose').getByRole('link').click();
    await page.getByRole('button', { name: ui.question.clear }).click();
    await page.getByRole('button', { name: '回答を確認する' }).click();
    expect(await reviewedAnswer('purpose')).toBe('未回答');
    await isSaved(page);
    expect(Object.keys((await keptDocument(page))?.answers ?? {})).not.toContain('purpose');
  });
});

describe('該当なし', () => {
  it('is offered only where it makes sense', async () => {
    await openDocument(page, documentWith({}, { profile: { ownDevices: 'some' } }));
    for (const [id, isOffered] of [
      ['costs-and-accidents', 1],
      ['terminals', 0],
      ['purpose', 0],
    ] as const) {
      await goTo(`questions/${id}`);
      await questionField(page, id).waitFor();
      expect(await page.getByRole('radio', { name: '該当なし', exact: true }).count()).toBe(isOffered);
    }
    await goTo('profile');
    await page.getByRole('radio', { name: words.ja.lists.ownDevices.only }).check();
    await goTo('questions/terminals');
    await questionField(page, 'terminals').waitFor();
    expect(await page.getByRole('radio', { name: '該当なし', exact: true }).count()).toBe(1);
  });
});

describe('answers that are not asked for any more', () => {
  const all = answersBy(readyChoice);
  const followUps = questions
    .filter(({ askWhen }) => JSON.stringify(askWhen ?? '').includes('"trial"'))
    .map(({ id }) => id);

  beforeEach(async () => {
    await openDocument(page, documentWith({ ...all, trial: 'established' }));
  });

  async function changeTrial(choice: string): Promise<void> {
    await goTo('review');
    await reviewRow('trial').getByRole('link').click();
    await page.getByRole('radio', { name: choiceText('trial', choice), exact: true }).check();
    await page.getByRole('button', { name: '回答を確認する' }).click();
    await page.getByRole('heading', { level: 1, name: ui.review.title }).waitFor();
  }

  it('are listed in the review and in the result, leave the score, and come back with their question', async () => {
    expect(followUps).toHaveLength(8);
    await goTo('result');
    const before = await scores();
    await changeTrial('not-started');
    await page.getByText(ui.review.hidden.replace('{{count}}', String(followUps.length))).click();
    for (const id of followUps) {
      expect(await reviewRow(id).count()).toBe(0);
      const line = page.getByRole('listitem').filter({ hasText: ask(id) });
      expect(await line.innerText()).toContain(choiceText(id, all[id] ?? ''));
    }
    await seeResult(page, 'ja');
    const hidden = page.locator('section', { has: page.getByRole('heading', { name: result.hidden.title }) });
    expect(await hidden.getByRole('listitem').count()).toBe(followUps.length);
    const spread = await calculationRows('spread');
    expect([...spread.keys()].sort()).toEqual([ask('trial'), ask('manager-practice')].sort());
    expect((await scores()).phases).not.toEqual(before.phases);
    await changeTrial('established');
    for (const id of followUps) expect(await reviewedAnswer(id)).toBe(choiceText(id, all[id] ?? ''));
    await seeResult(page, 'ja');
    expect(await scores()).toEqual(before);
  });

  it('are kept in what the browser stores', async () => {
    await changeTrial('not-started');
    await isSaved(page);
    expect(Object.keys((await keptDocument(page))?.answers ?? {})).toHaveLength(41);
  });
});

describe('the quick version', () => {
  const answered = Object.fromEntries(Object.entries(answersBy(readyChoice)).filter(([id]) => core.includes(id)));

  it.each(['review', 'result'] as const)(
    'is extended from the %s to the full one without asking again what was answered',
    async (from) => {
      await openDocument(page, documentWith(answered, { mode: 'quick' }));
      if (from === 'result') await seeResult(page, 'ja');
      const before = page.url();
      await page
        .getByRole('button', { name: from === 'review' ? ui.review.extend : result.after.extend, exact: true })
        .click();
      await page.waitForFunction((address) => location.href !== address, before);
      const asked = await walkQuestions(page, { language: 'ja', hand: mouse, choiceOf: readyChoice });
      expect([...asked].sort()).toEqual(
        questions
          .map(({ id }) => id)
          .filter((id) => !core.includes(id))
          .sort(),
      );
      await page.getByText(ui.review.none).waitFor();
      await isSaved(page);
      const kept = await keptDocument(page);
      expect(kept?.mode).toBe('full');
      for (const id of core) expect(kept?.answers[id]?.answer).toEqual({ state: 'chosen', choice: answered[id] });
    },
  );

  it('keeps the answers of the full one when one goes back to it, and lists them', async () => {
    await openDocument(page, documentWith(answersBy(readyChoice)));
    await page.getByRole('link', { name: ui.service }).click();
    await page.getByRole('button', { name: '診断を始める' }).click();
    await goTo('review');
    await page.getByText(ui.review.hidden.replace('{{count}}', '25')).waitFor();
    expect(Object.keys((await keptDocument(page))?.answers ?? {})).toHaveLength(41);
  });
});

describe('a whole section on one page', () => {
  it('gives the same answers and the same score as one question a page', async () => {
    const choiceOf = (id: string) => readyChoice(placeOf(id));
    await beginWalk(page, 'ja', 'full');
    await page.getByRole('button', { name: ui.layout.section }).click();
    await page.getByRole('button', { name: ui.layout.question }).waitFor();
    let pages = 0;
    for (let isLast = false; !isLast; pages += 1) {
      for (let place = 0; place < (await fieldsets(page).count()); place += 1) {
        const field = fieldsets(page).nth(place);
        const id = (await field.getAttribute('data-question')) ?? '';
        expect(await page.getByRole('group', { name: ask(id), exact: true }).count()).toBe(1);
        await field.getByRole('radio').nth(choiceOf(id)).check();
      }
      isLast = (await page.getByRole('button', { name: '次へ', exact: true }).count()) === 0;
      await moveBy(page, isLast ? '回答を確認する' : '次へ');
    }
    expect(pages).toBe(catalogue.phases.flatMap(({ areas }) => areas).length);
    await seeResult(page, 'ja');
    const bySection = await scores();
    await isSaved(page);
    const kept = await keptDocument(page);
    const said = Object.fromEntries(
      Object.entries(kept?.answers ?? {}).map(([id, { answer }]) => [id, answer.state === 'chosen' && answer.choice]),
    );
    expect(said).toEqual(answersBy(readyChoice));
    const other = await openContext(browser);
    const plain = await other.newPage();
    await visit(plain, site);
    await openDocument(plain, documentWith(answersBy(readyChoice)));
    await seeResult(plain, 'ja');
    expect(await rowsOf(tableNamed(plain, names.ja.areas))).toEqual(bySection.areas);
    expect(await rowsOf(tableNamed(plain, names.ja.phases))).toEqual(bySection.phases);
    expect(await plain.locator('.overall-score').innerText()).toBe(bySection.overall);
    await other.close();
  });

  it('is remembered over a reload, and keeps the place when it is switched', async () => {
    await openDocument(page, documentWith({}));
    await goTo('questions/outside-line');
    await questionField(page, 'outside-line').waitFor();
    await page.getByRole('button', { name: ui.layout.section }).click();
    await questionField(page, 'terminals').waitFor();
    await questionField(page, 'outside-line').waitFor();
    await isSaved(page);
    await page.reload();
    await questionField(page, 'terminals').waitFor();
    await page.getByRole('button', { name: ui.layout.question }).click();
    await expect.poll(() => fieldsets(page).count()).toBe(1);
  });
});

describe('a change from the review', () => {
  it('changes that answer and no other', async () => {
    const said = answersBy(readyChoice);
    await openDocument(page, documentWith(said));
    await reviewRow('e-approval')
      .getByRole('link', { name: ui.review.changeOf.replace('{{ask}}', ask('e-approval')) })
      .click();
    await questionField(page, 'e-approval').waitFor();
    await page.getByRole('radio', { name: choiceText('e-approval', 'none'), exact: true }).check();
    await page.getByRole('button', { name: '回答を確認する' }).click();
    await page.getByRole('heading', { level: 1, name: ui.review.title }).waitFor();
    for (const { id } of questions)
      expect(await reviewedAnswer(id)).toBe(choiceText(id, id === 'e-approval' ? 'none' : (said[id] ?? '')));
  });

  it('of what is missing leads through the missing questions only', async () => {
    const { purpose: _, 'security-policy': __, ...rest } = answersBy(readyChoice);
    await openDocument(page, documentWith(rest));
    await page.getByRole('button', { name: ui.review.fill }).click();
    await questionField(page, 'purpose').waitFor();
    const asked = await walkQuestions(page, { language: 'ja', hand: mouse, choiceOf: readyChoice });
    expect(asked).toEqual(['purpose', 'security-policy']);
    await page.getByText(ui.review.none).waitFor();
  });
});

describe('note, evidence and 再確認', () => {
  it('survive a reload, and stand in the review, the result and the list of sections', async () => {
    await openDocument(page, documentWith(answersBy(readyChoice)));
    await goTo('questions/purpose');
    await page.getByText(ui.remark.summary).click();
    await page.getByLabel(ui.remark.note, { exact: true }).fill('要綱の第三条\n二行目');
    await page.getByLabel(ui.remark.evidence, { exact: true }).fill('共有フォルダー／規程集');
    await page.getByLabel(ui.remark.recheck).check();
    await isSaved(page);
    await page.reload();
    expect(await page.getByLabel(ui.remark.note, { exact: true }).inputValue()).toBe('要綱の第三条\n二行目');
    expect(await page.getByLabel(ui.remark.evidence, { exact: true }).inputValue()).toBe('共有フォルダー／規程集');
    expect(await page.getByLabel(ui.remark.recheck).isChecked()).toBe(true);
    await goTo('review');
    const row = await reviewRow('purpose').innerText();
    for (const part of ['要綱の第三条', '共有フォルダー／規程集', '再確認']) expect(row).toContain(part);
    await seeResult(page, 'ja');
    expect(await page.locator('section:has(> h2:text-is("確認すること"))').getByText(ask('purpose')).count()).toBe(1);
  });

  it('are told apart from the answer: a note alone answers nothing', async () => {
    await openDocument(page, documentWith({}));
    await goTo('questions/purpose');
    await page.getByText(ui.remark.summary).click();
    await page.getByLabel(ui.remark.note, { exact: true }).fill('あとで');
    await goTo('review');
    expect(await reviewedAnswer('purpose')).toBe('未回答');
    expect(await reviewRow('purpose').innerText()).toContain('あとで');
  });
});

describe('the list of sections', () => {
  it('shows 未着手, 途中, 完了 and 要確認, and leads to a section', async () => {
    const document = documentWith(
      {
        purpose: 'written',
        'work-inventory': 'full-list',
        'judging-unit': 'by-task',
        'counter-stance': 'unknown',
        'network-model': 'mapped',
      },
      { remarks: { 'network-model': { recheck: true } }, cursor: { at: 'question', question: 'purpose' } },
    );
    await openDocument(page, document);
    const list = page.getByRole('navigation', { name: ui.rail.label });
    const start = list.locator('section').first().getByRole('listitem');
    const shown = await start.evaluateAll((items) => items.map((item) => (item as HTMLElement).innerText.split('\n')));
    const { areas } = words.ja.lists;
    expect(shown).toEqual([
      [areas.purpose.name, '途中'],
      [areas.inventory.name, '完了'],
      [areas.counter.name, '要確認'],
      [areas.paperless.name, '未着手'],
      [areas.security.name, '要確認'],
      [areas.communication.name, '未着手'],
      [areas.environment.name, '未着手'],
    ]);
    await start.nth(3).getByRole('button').click();
    await questionField(page, 'paper-dependence').waitFor();
    await page.getByRole('radio').first().check();
    await expect.poll(() => start.nth(3).innerText()).toContain('完了');
  });
});

describe('a double click on 次へ', () => {
  it('answers no question that was not seen', async () => {
    await beginWalk(page, 'ja', 'quick');
    for (let count = 0; count < 4; count += 1) {
      const id = await questionId(page);
      await questionField(page, id).getByRole('radio').nth(2).check();
      await page.getByRole('button', { name: '次へ', exact: true }).dblclick();
      await expect.poll(() => questionId(page)).not.toBe(id);
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    }
  });

  it('on 診断を始める passes over no question', async () => {
    await page.getByRole('button', { name: '診断を始める' }).dblclick();
    await page.getByRole('heading', { level: 1, name: ui.profile.title }).waitFor();
  });

  it('on the last 次へ does not pass over the review', async () => {
    await openDocument(page, documentWith(answersBy(readyChoice)));
    await page.getByRole('button', { name: '戻る', exact: true }).click();
    await fieldsets(page).waitFor();
    await page.getByRole('button', { name: '回答を確認する', exact: true }).dblclick();
    await page.getByRole('heading', { level: 1, name: ui.review.title }).waitFor();
    expect(page.url()).toMatch(/#\/review$/);
  });
});
