import type { Locator, Page } from 'playwright-core';
import { catalogue } from '../../src/content/catalogue';
import { type Document, emptyDocument, FORMAT, type Language } from '../../src/core/document';
import type { Answer, Mode } from '../../src/core/questionnaire';
import { words as enAhead } from '../../src/locales/en/ahead';
import { words as enBeside } from '../../src/locales/en/beside';
import { words as enDetails } from '../../src/locales/en/details';
import { words as enFirst } from '../../src/locales/en/first';
import { words as enResult } from '../../src/locales/en/result';
import { words as jaAhead } from '../../src/locales/ja/ahead';
import { words as jaBeside } from '../../src/locales/ja/beside';
import { words as jaDetails } from '../../src/locales/ja/details';
import { words as jaFirst } from '../../src/locales/ja/first';
import { words as jaResult } from '../../src/locales/ja/result';
import { saveFileText } from '../../src/storage/saveFile';

/** Every word on screen, by language. */
export const words = {
  ja: { ...jaFirst, ...jaDetails, ...jaResult, ...jaBeside, ...jaAhead },
  en: { ...enFirst, ...enDetails, ...enResult, ...enBeside, ...enAhead },
};

const { ui, result } = words.en;

/** Names that people and scripts rely on. The Japanese ones are promised, so they are written out here. */
export const names = {
  ja: {
    begin: '診断を始める',
    next: '次へ',
    back: '戻る',
    review: '回答を確認する',
    finish: '結果を見る',
    write: '保存ファイルを書き出す',
    open: '保存ファイルを開く',
    result: '診断結果',
    interim: '途中の結果',
    areas: '領域ごとの準備度',
    phases: '段階ごとの準備度',
    unknown: 'わからない（確認中）',
    notApplicable: '該当なし',
    unanswered: '未回答',
    outOfScope: '対象外',
  },
  en: {
    begin: ui.welcome.modes.quick.begin,
    next: ui.moves.next,
    back: ui.moves.back,
    review: ui.moves.review,
    finish: ui.review.finish,
    write: ui.save.write,
    open: ui.save.open,
    result: result.title,
    interim: result.interim,
    areas: result.areas.caption,
    phases: result.phases.caption,
    unknown: ui.answer.unknown,
    notApplicable: ui.answer['not-applicable'],
    unanswered: ui.answer.unanswered,
    outOfScope: result.areas.states['out-of-scope'],
  },
} as const satisfies Record<Language, Record<string, string>>;

export const languages: readonly Language[] = ['ja', 'en'];

/** How somebody works: with a mouse, or with nothing but the keyboard. */
export interface Hand {
  press(page: Page, button: string): Promise<void>;
  /** Chooses one of the radios of a group by its place. */
  choose(page: Page, group: Locator, place: number): Promise<void>;
}

interface Focused {
  readonly name: string;
  readonly kind: string;
  readonly isVisible: boolean;
}

/** What has the focus now, and whether one sees that it has. */
export function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    // In the buttons within a month field, which the browser draws and frames by itself.
    const isInside = !element.matches(':focus');
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent;
    return {
      name: (element.getAttribute('aria-label') ?? label ?? '').trim(),
      kind: element.getAttribute('type') ?? element.tagName.toLowerCase(),
      isVisible: isInside || (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
    };
  });
}

const TABS_AT_MOST = 90;

async function tabTo(page: Page, what: string, isThere: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < TABS_AT_MOST; count += 1) {
    await page.keyboard.press('Tab');
    if (await isThere()) return;
  }
  throw new Error(`Tab does not lead to ${what}`);
}

export const mouse: Hand = {
  press: (page, button) => page.getByRole('button', { name: button, exact: true }).click(),
  choose: (_page, group, place) => group.getByRole('radio').nth(place).check(),
};

/** What Tab led to without showing it, over the whole run. */
export const unseenFocus = new Set<string>();

const keyboard: Hand = {
  press: (page, button) =>
    tabTo(page, button, async () => {
      const { name, kind, isVisible } = await focused(page);
      if (!isVisible) unseenFocus.add(name);
      return kind === 'button' || kind === 'submit' ? name === button : false;
    }).then(() => page.keyboard.press('Enter')),
  async choose(page, group, place) {
    await tabTo(page, 'the radios', () => group.evaluate((box) => box.querySelector('input:focus') !== null));
    await page.keyboard.press('Space');
    const at = await group.evaluate((box) =>
      [...box.querySelectorAll('input')].indexOf(document.activeElement as never),
    );
    for (let step = at; step < place; step += 1) await page.keyboard.press('ArrowDown');
    for (let step = at; step > place; step -= 1) await page.keyboard.press('ArrowUp');
  },
};

export const hands = { mouse, keyboard };

/** Waits for the program; the first page is there before it. */
export const programIsThere = (page: Page): Promise<void> => page.locator('#root[data-is=ready]').waitFor();

/** Opens the site and waits until the program is there. @param place what stands after the `#` */
export async function visit(page: Page, site: string, place = ''): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.goto(place ? `${site}#/${place}` : site);
  await programIsThere(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

export async function speak(page: Page, language: Language, hand: Hand = mouse): Promise<void> {
  if (language === 'ja') return;
  await hand.press(page, 'English');
  await page.getByText(words.en.ui.footer.privacy).waitFor();
}

/** From the first page through the profile, which is left empty, to the first question. */
export async function beginWalk(page: Page, language: Language, mode: Mode, hand: Hand = mouse): Promise<void> {
  await hand.press(page, words[language].ui.welcome.modes[mode].begin);
  await page.getByRole('heading', { level: 1, name: words[language].ui.profile.title }).waitFor();
  await hand.press(page, names[language].next);
  await questionId(page);
}

export const fieldsets = (page: Page): Locator => page.locator('fieldset[data-question]');

export const questionField = (page: Page, question: string): Locator =>
  page.locator(`fieldset[data-question="${question}"]`);

/** The first question on screen. */
export async function questionId(page: Page): Promise<string> {
  return (await fieldsets(page).first().getAttribute('data-question')) ?? '';
}

/** Presses a button and waits until the address says that one has moved. */
export async function moveBy(page: Page, button: string, hand: Hand = mouse): Promise<void> {
  const before = page.url();
  await hand.press(page, button);
  await page.waitForFunction((address) => location.href !== address, before);
}

/** Where the answer to a question stands in its list; never the first, so that every follow-up is asked. */
export const readyChoice = (number: number): number => 1 + (number % 3);

interface Walk {
  readonly language: Language;
  readonly hand: Hand;
  readonly choiceOf: (number: number, question: string) => number;
  /** Called on every question before it is answered. */
  readonly look?: (question: string) => Promise<void>;
}

/** Answers one question a page until 回答を確認する is the way on, and goes there. */
export async function walkQuestions(page: Page, { language, hand, choiceOf, look }: Walk): Promise<readonly string[]> {
  const asked: string[] = [];
  const { next, review } = names[language];
  for (let isLast = false; !isLast; ) {
    const question = await questionId(page);
    await look?.(question);
    await hand.choose(page, questionField(page, question), choiceOf(asked.length, question));
    asked.push(question);
    isLast = (await page.getByRole('button', { name: next, exact: true }).count()) === 0;
    await moveBy(page, isLast ? review : next, hand);
  }
  return asked;
}

export async function seeResult(page: Page, language: Language, hand: Hand = mouse): Promise<void> {
  await hand.press(page, names[language].finish);
  await resultIsThere(page, language);
}

export async function resultIsThere(page: Page, language: Language): Promise<void> {
  await page.getByRole('heading', { level: 1, name: names[language].result }).waitFor();
  // The lower part is drawn last.
  await page.getByRole('heading', { level: 2, name: words[language].ui.limits.title }).waitFor();
}

/** `most`, `unknown` or `not-applicable` as the document keeps it. */
function answerOf(said: string): Answer {
  return said === 'unknown' || said === 'not-applicable' ? { state: said } : { state: 'chosen', choice: said };
}

export const NOW = '2026-11-22T14:05:00+09:00';

/** A document with the given answers; `more` is whatever else a test is about. */
export function documentWith(said: Readonly<Record<string, string>>, more: Partial<Document> = {}): Document {
  return {
    ...emptyDocument(catalogue.edition, 'e2e', NOW, 'ja'),
    answers: Object.fromEntries(
      Object.entries(said).map(([id, answer]) => [id, { answer: answerOf(answer), at: NOW }]),
    ),
    cursor: { at: 'review' },
    ...more,
  };
}

/** An answer to every question of the catalogue, by its place in the list. */
export function answersBy(choiceOf: (number: number) => number): Record<string, string> {
  return Object.fromEntries(
    catalogue.questions.map(({ id, choices }, number) => [id, choices[choiceOf(number)] ?? 'unknown']),
  );
}

/** Hands a file to 保存ファイルを開く. */
export async function chooseFile(page: Page, bytes: Uint8Array | string, name = 'テレワーク診断.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(bytes) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Brings an empty program to where a document stands. */
export async function openDocument(page: Page, document: Document): Promise<void> {
  await chooseFile(page, saveFileText(document, document.savedAt));
  await page.waitForFunction(() => !['', '#/'].includes(location.hash));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/**
 * Waits until what a dialog was closed with has been done. It is out of sight before: the browser tells the program
 * of it a moment later, and one who goes elsewhere within that moment has confirmed nothing.
 */
export const dialogIsGone = (page: Page): Promise<void> => page.locator('dialog').waitFor({ state: 'detached' });

/** Waits until nothing on screen is still on its way. */
export async function allIsThere(page: Page, language: Language): Promise<void> {
  await page.waitForFunction((text) => !document.body.innerText.includes(text), words[language].ui.loading);
}

export async function isSaved(page: Page): Promise<void> {
  await page.locator('.save-status[data-state="kept"]').waitFor();
}

/** A change is written after a short pause; where the write hangs, it is not waited for any longer. */
async function pauseIsOver(page: Page): Promise<void> {
  const saving = page.locator('.save-status[data-state="saving"]');
  await saving.waitFor({ state: 'detached', timeout: 2000 }).catch(() => undefined);
}

/** What the database of the program holds by its keys, once nothing waits to be written. */
export async function keptRecords(page: Page): Promise<Readonly<Record<string, unknown>>> {
  await pauseIsOver(page);
  return page.evaluate(
    (name) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result: database } = opening;
          const finish = (kept: Record<string, unknown>) => {
            database.close();
            resolve(kept);
          };
          if (!database.objectStoreNames.contains('documents')) return finish({});
          const store = database.transaction('documents').objectStore('documents');
          const keys = store.getAllKeys();
          const values = store.getAll();
          values.onerror = () => reject(values.error);
          values.onsuccess = () =>
            finish(Object.fromEntries(keys.result.map((key, index) => [String(key), values.result[index]])));
        };
      }),
    FORMAT,
  );
}

/** The document in a record of the browser's storage: bare, or below the line that says what it is. */
export function documentOf(record: unknown): Document | null {
  if (typeof record !== 'string') return (record as Document | undefined) ?? null;
  return JSON.parse(record.slice(record.startsWith('{"keeps"') ? record.indexOf('\n') + 1 : 0));
}

/** The document that the browser has stored; null where nothing is. */
export async function keptDocument(page: Page): Promise<Document | null> {
  return documentOf((await keptRecords(page)).current);
}

/** The cells of a table's body, row by row. */
export function rowsOf(table: Locator): Promise<readonly (readonly string[])[]> {
  return table.evaluate((element) =>
    [...(element as HTMLTableElement).tBodies].flatMap((body) =>
      [...body.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    ),
  );
}

export const tableNamed = (page: Page, caption: string): Locator =>
  page.getByRole('table', { name: caption, exact: true });

/** Opens everything that is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
}
