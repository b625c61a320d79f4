import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/core/document';
import { parseBytes, parseFile } from '../../src/storage/parse';
import { saveFileText } from '../../src/storage/saveFile';
import { chosen, documentWith, invented, NOW } from '../support/invented';

const document = documentWith(
  { a: chosen('all') },
  { respondent: { body: '朝日村役場のテレワーク', section: '総務課' } },
);
const text = saveFileText(document, NOW);
const bytesOf = (content: string) => new TextEncoder().encode(content);
const hex = (digits: string) => new Uint8Array(Buffer.from(digits.padEnd(64, '0'), 'hex'));
const wide = (content: string) => new Uint8Array(Buffer.from(content, 'utf16le'));
const swapped = (content: string) => new Uint8Array(Buffer.from(content, 'utf16le').swap16());
const packed = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, bytesOf(text)])));

/** 朝日村 in both encodings of Japanese, within JSON. */
const within = (digits: string) => new Uint8Array(Buffer.from(`7b22626f6479223a22${digits}227d`, 'hex'));

const csv = '\ufeff"番号","段階","質問"\r\n"1","始める","目的"\r\n';

const wrong: readonly (readonly [Refusal, string, Uint8Array])[] = [
  ['workbook', 'an Excel file', packed('[Content_Types].xml', 'xl/workbook.xml')],
  ['word-file', 'a Word file', packed('[Content_Types].xml', 'word/document.xml')],
  ['archive', 'our save file in a ZIP file', packed('テレワーク診断.html')],
  ['archive', 'an empty ZIP file', hex('504b0506')],
  ['old-office', 'an Excel file of 2003, or one with a password', hex('d0cf11e0a1b11ae1')],
  ['pdf', 'a PDF', bytesOf('%PDF-1.7\n')],
  ['gzip', 'a gzip file', hex('1f8b0800')],
  ['picture', 'a PNG', hex('89504e470d0a1a0a')],
  ['picture', 'a JPEG', hex('ffd8ffe0')],
  ['picture', 'a GIF', bytesOf('GIF89a')],
  ['picture', 'a WebP', hex('524946461234567857454250')],
  ['picture', 'a TIFF', hex('49492a00')],
  ['picture', 'a bitmap', hex('424d1234567800000000')],
  ['csv', 'our CSV', bytesOf(csv)],
  ['csv', 'a CSV without quotation marks', bytesOf('body,staff,branches\r\nx,1,2\r\n')],
  ['csv', 'cells copied from a spreadsheet', bytesOf('body\tstaff\tbranches\nx\t1\t2\n')],
  ['utf-16', 'UTF-16, little end first', wide(`\ufeff${text}`)],
  ['utf-16', 'UTF-16, big end first', swapped(`\ufeff${text}`)],
  ['utf-16', 'UTF-16 without a mark, little end first', wide(text)],
  ['utf-16', 'UTF-16 without a mark, big end first', swapped(text)],
  ['utf-16', 'a page in UTF-16 without a mark', wide('<!DOCTYPE html><html></html>')],
  ['shift-jis', 'Shift_JIS', within('92a993fa91ba')],
  ['euc-jp', 'EUC-JP', within('c4abc6fcc2bc')],
  [
    'not-utf8',
    'our file with one byte broken',
    bytesOf(text).map((byte, at) => (at === text.indexOf('朝') ? 0xff : byte)),
  ],
  ['not-utf8', 'bytes that are no text', new Uint8Array([0x7b, 0x80, 0x81, 0xfe, 0xff, 0x00, 0x01])],
];

describe('parseBytes', () => {
  it.each(wrong)('fault 22: refuses as %s: %s', (reason, _, bytes) => {
    expect(parseBytes(bytes, invented)).toEqual({ ok: false, reason });
  });

  it('fault 22: takes none of these for another', () => {
    const reasons = new Set(wrong.map(([reason]) => reason));
    expect(reasons.size).toBe(12);
  });

  it('takes text of ours that is full of commas for what it is', () => {
    const body = 'a,b,c\td,e,f';
    const listed = documentWith({}, { respondent: { body } });
    for (const space of [0, 2])
      expect(
        parseBytes(bytesOf(JSON.stringify(JSON.parse(saveFileText(listed, NOW)), null, space)), invented),
      ).toMatchObject({ ok: true, altered: false, document: { respondent: { body } } });
  });

  it('calls no JSON a table because its beginning is lost', () => {
    const compact = JSON.stringify(JSON.parse(text));
    expect(parseBytes(bytesOf(compact.slice(1)), invented)).toEqual({ ok: false, reason: 'not-json' });
    expect(parseBytes(bytesOf(text.slice(1)), invented)).toEqual({ ok: false, reason: 'not-json' });
  });
});

describe('parseFile', () => {
  const names = [
    'テレワーク診断_朝日村',
    'テレワーク診断_がき.json'.normalize('NFD'),
    'テレワーク診断_がき.html'.normalize('NFC'),
    'download (1).json.txt',
    '.json',
    'a.xlsx',
    '\u202ejson.exe',
  ];

  it.each(names)('fault 34: opens %j, whatever its name and its type say', async (name) => {
    for (const type of ['', 'text/plain', 'application/octet-stream'])
      expect(await parseFile(new File([text], name, { type }), invented)).toEqual({
        ok: true,
        document,
        newer: false,
        altered: false,
      });
  });

  it.each(wrong)('fault 22: is not deceived by a name ending in .json: %s, %s', async (reason, _, bytes) => {
    const file = new File([new Uint8Array(bytes)], 'テレワーク診断.json', { type: 'application/json' });
    expect(await parseFile(file, invented)).toEqual({ ok: false, reason });
  });

  it('reads a file from the disk as it reads its text', async () => {
    const bytes = new Uint8Array(readFileSync('package.json'));
    expect(await parseFile(new File([bytes], 'x'), invented)).toEqual({ ok: false, reason: 'not-ours' });
  });
});
