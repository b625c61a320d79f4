import type { Page } from 'playwright-core';
import { catalogue } from '../../src/content/catalogue';
import type { Document } from '../../src/core/document';
import type { Question } from '../../src/core/questionnaire';
import { questionField, words } from './walk';

const { ui } = words.ja;
const questions: readonly Question[] = catalogue.questions;

/** What somebody has entered, and where they stand; the part of a document that a test follows. */
export interface Entered {
  readonly answers: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly body: string;
  /** The address after the `#`. */
  readonly at: string;
}

export type Edit =
  | { readonly do: 'answer'; readonly question: string; readonly place: number }
  | { readonly do: 'note'; readonly question: string; readonly text: string }
  | { readonly do: 'body'; readonly text: string }
  | { readonly do: 'move'; readonly question: string };

/** Questions that are asked whatever else is answered, so that every order of edits is possible. */
export const askedAlways: readonly string[] = questions
  .filter(({ askWhen, choices }) => askWhen === undefined && choices.length === 4)
  .map(({ id }) => id);

export const addressOf = (question: string): string => `#/questions/${question}`;

function answerAt(question: string, place: number): string {
  return questions.find(({ id }) => id === question)?.choices[place] ?? 'unknown';
}

export function enteredIn({ answers, remarks, respondent, cursor }: Document): Entered {
  return {
    answers: Object.fromEntries(
      Object.entries(answers).map(([id, { answer }]) => [id, answer.state === 'chosen' ? answer.choice : answer.state]),
    ),
    notes: Object.fromEntries(Object.entries(remarks).map(([id, { note = '' }]) => [id, note])),
    body: respondent.body,
    at: cursor.at === 'question' ? addressOf(cursor.question) : `#/${cursor.at}`,
  };
}

/** What has been entered after one more edit. */
export function afterEdit(before: Entered, edit: Edit): Entered {
  switch (edit.do) {
    case 'answer':
      return {
        ...before,
        answers: { ...before.answers, [edit.question]: answerAt(edit.question, edit.place) },
        at: addressOf(edit.question),
      };
    case 'note':
      return { ...before, notes: { ...before.notes, [edit.question]: edit.text }, at: addressOf(edit.question) };
    case 'body':
      return { ...before, body: edit.text, at: '#/profile' };
    case 'move':
      return { ...before, at: addressOf(edit.question) };
  }
}

/** Goes to an address of the journey, once more where another window's answers have led elsewhere meanwhile. */
export async function goTo(page: Page, address: string): Promise<void> {
  const question = address.split('/')[2];
  const wanted = question ? questionField(page, question) : page.getByLabel(ui.profile.body, { exact: true });
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (!(await wanted.isVisible())) await page.evaluate((hash) => location.assign(hash), address);
    const isThere = await wanted.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (isThere) return;
  }
  throw new Error(`${address} is not on screen`);
}

/** Makes an edit as a person would, with the screen that it needs on screen already. */
export async function makeEdit(page: Page, edit: Edit): Promise<void> {
  if (edit.do === 'answer') await questionField(page, edit.question).getByRole('radio').nth(edit.place).check();
  if (edit.do === 'body') await page.getByLabel(ui.profile.body, { exact: true }).fill(edit.text);
  if (edit.do !== 'note') return;
  const field = questionField(page, edit.question);
  const note = field.getByLabel(ui.remark.note, { exact: true });
  await field.locator('summary', { hasText: ui.remark.summary }).waitFor();
  if (!(await note.isVisible())) await field.locator('summary', { hasText: ui.remark.summary }).click();
  await note.fill(edit.text);
}

/** Where an edit is made. */
export function addressFor(edit: Edit): string {
  return edit.do === 'body' ? '#/profile' : addressOf(edit.question);
}

/** Waits until the page claims that all that is entered now is saved. */
export async function isShownAsSaved(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.save-status')?.getAttribute('data-state') === 'kept',
    undefined,
    { polling: 'raf' },
  );
}
