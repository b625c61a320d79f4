import { zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Document, FORMAT } from '../../src/core/document';
import { saveFileText } from '../../src/storage/saveFile';
import { launchBrowser, openContext } from '../support/browser';
import {
  answersBy,
  chooseFile,
  documentWith,
  isSaved,
  keptDocument,
  NOW,
  openDocument,
  readyChoice,
  rowsOf,
  visit,
  words,
} from './walk';

const site = inject('site');
const { ui } = words.ja;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const small = documentWith(
  { purpose: 'written', leadership: 'declared' },
  { respondent: { body: '登別市' }, cursor: { at: 'review' } },
);

const text = saveFileText(documentWith(answersBy(readyChoice), { respondent: { body: '朝日村' } }), NOW);

/** テ in Shift_JIS and what follows. */
const shiftJis = Buffer.from([0x7b, 0x22, 0x83, 0x65, 0x83, 0x8c, 0x22, 0x3a, 0x31, 0x7d]);
const polluted = (more: string) => text.replace(/^\{/, `{${more},`);

const refused: readonly (readonly [string, keyof typeof ui.save.refusals, Uint8Array | string])[] = [
  ['an empty file', 'empty', ''],
  ['a file of blanks', 'empty', ' \n\t '],
  ['a file of 3 MB', 'too-large', `${text.slice(0, -2)}${' '.repeat(3_000_000)}}`],
  ['an Excel file', 'workbook', Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array() }))],
  ['a Word file', 'word-file', Buffer.from(zipSync({ 'word/document.xml': new Uint8Array() }))],
  ['a ZIP file', 'archive', Buffer.from(zipSync({ 'a.html': new Uint8Array() }))],
  ['an old Excel file', 'old-office', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a PDF', 'pdf', '%PDF-1.7'],
  ['UTF-16, little end first', 'utf-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, big end first', 'utf-16', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', 'utf-16', Buffer.from(text, 'utf16le')],
  ['Shift_JIS', 'shift-jis', shiftJis],
  ['a page from elsewhere', 'html-foreign', '<!DOCTYPE html><title>x</title>'],
  ['a page of ours without its data', 'html-stripped', `<!DOCTYPE html><p>${FORMAT}</p>`],
  ['a CSV file', 'csv', '\ufeff"団体名","人口","職員数"\r\n"朝日村","4500","57"\r\n'],
  ['a file that is cut short', 'not-json', text.slice(0, 700)],
  ['a text that is no JSON', 'not-json', '団体名,人口\n朝日村,4500'],
  ['as many keys as fit', 'too-many', `{${'"a":1,'.repeat(300_000)}"a":1}`],
  ['deep nesting', 'too-deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['JSON of another program', 'not-ours', '{"name":"package","version":"1.0.0"}'],
  ['a JSON list', 'not-ours', '[1,2,3]'],
  ['JSON null', 'not-ours', 'null'],
  ['our JSON with a wrong type', 'damaged', text.replace('"mode": "full"', '"mode": 7')],
  ['our JSON with a field of another', 'damaged', polluted('"extra":{"a":1}')],
  ['our JSON with __proto__ at its top', 'damaged', polluted('"__proto__":{"polluted":1}')],
  ['our JSON with constructor at its top', 'damaged', polluted('"constructor":{"prototype":{"polluted":1}}')],
  ['our JSON of version 0', 'damaged', text.replace('"version": 1', '"version": 0')],
  ['an unreadable newer one', 'newer-unreadable', `{"format":"${FORMAT}","version":9,"answers":7}`],
];

/** One page for all wrong files, for none of them may leave a trace in it. */
class SharedPage {
  page!: Page;
  address = '';
  kept: unknown;

  async open(): Promise<void> {
    if (this.page) return;
    this.page = await (await openContext(browser)).newPage();
    await visit(this.page, site);
    await openDocument(this.page, small);
    await isSaved(this.page);
    this.address = this.page.url();
    const { savedAt: _, checksum: __, ...kept } = (await keptDocument(this.page)) as Document & { checksum?: string };
    this.kept = kept;
  }
}

describe('a wrong file', () => {
  const shared = new SharedPage();

  afterAll(() => shared.page?.context().close());

  it.each(refused)('(%s) is refused with its sentence (%s) and changes nothing', async (_what, reason, bytes) => {
    await shared.open();
    const { page: reader, kept, address } = shared;
    await reader.getByRole('link', { name: ui.service }).click();
    await isSaved(reader);
    await chooseFile(reader, bytes);
    const notice = reader.getByRole('alert').filter({ hasText: ui.save.refusedFile });
    await notice.getByText(ui.save.refusals[reason]).waitFor({ timeout: 5000 });
    expect(await notice.innerText()).toContain('今の回答は、そのまま残っています。');
    expect(await reader.getByRole('dialog').count()).toBe(0);
    expect(await reader.evaluate(() => 'polluted' in {})).toBe(false);
    const { savedAt: _, checksum: __, ...now } = (await keptDocument(reader)) as Document & { checksum?: string };
    expect(now).toEqual(kept);
    await reader.getByRole('button', { name: ui.welcome.resume }).click();
    expect(reader.url()).toBe(address);
    expect((await rowsOf(reader.locator('table').first()))[0]?.[1]).toBe(words.ja.questions.purpose.choices.written);
  });

  it('says for each reason what to do, in a sentence of its own', () => {
    const sentences = Object.values(ui.save.refusals);
    for (const sentence of sentences) expect(sentence).toMatch(/ください。$/);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
