import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document } from '../../src/core/document';
import { NOTE_LENGTH } from '../../src/core/document';
import { cellSafe, xmlSafe } from '../../src/reports/formats/safeText';
import { xlsx } from '../../src/reports/formats/xlsx';
import { bookOf } from '../../src/reports/sheets/book';
import { readBook } from '../../src/reports/sheets/reading';
import type { Cell, Sheet } from '../../src/reports/sheets/sheet';
import { answerOf, everythingReadiest } from '../municipalities/answers';
import { rows } from '../municipalities/rows';
import { anyWholeDocument, hostile } from '../support/anyDocument';
import { exportMatterOf } from '../support/exportMatter';
import { chosen, documentWith, unknown } from '../support/invented';
import { packageTrouble, partOf } from '../support/officePackage';
import { documentOf } from './rowTexts';

const catalogue: Catalogue = content;
const [firstRow] = rows;
if (!firstRow) throw new Error('no municipality');
const village = documentOf(firstRow);

const wordsOf = (cell: Cell | undefined) => {
  if (!cell) return '';
  if (cell.is === 'text') return cell.text;
  return cell.is === 'number' ? cell.number : cell.shows;
};

function sheetNamed(name: string, document: Document): Sheet {
  const found = bookOf(exportMatterOf(document, 'ja')).find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The row of the sheet 回答 that begins with the number of a question. */
function answerRow(question: string, document: Document): readonly (string | number)[] {
  const ask = exportMatterOf(document, 'ja').speech.t(`questions:${question}.ask`);
  const found = sheetNamed('回答', document).rows.filter((row) => wordsOf(row[3]) === ask);
  return (found[0] ?? []).map(wordsOf);
}

describe('cellSafe', () => {
  it('leaves what a cell can hold', () => {
    for (const text of ['', '朝日村', '=1+1', '007', '1-2', 'a\tb\nc', '𠮷葛\u{e0100}', '👨‍👩‍👧', '_x12_', '_xZZZZ_'])
      expect(cellSafe(text)).toBe(text);
  });

  it('writes a literal escape so that it is shown, and not read as a letter', () => {
    expect(cellSafe('_x0041_')).toBe('_x005F_x0041_');
    expect(cellSafe('_X00e9_')).toBe('_x005F_X00e9_');
    expect(cellSafe('_x0041_x0042_')).toBe('_x005F_x0041_x005F_x0042_');
  });

  it('ends lines with LF alone and marks what was no character', () => {
    expect(cellSafe('a\r\nb\rc')).toBe('a\nb\nc');
    expect(cellSafe('a\ud800b')).toBe('a\ufffdb');
    expect(cellSafe('a\u0000\u001b\uffffb')).toBe('ab');
  });

  it('cuts behind a whole character, and says that it did', () => {
    expect(cellSafe('あ'.repeat(32_767), '…')).toHaveLength(32_767);
    expect(cellSafe('あ'.repeat(32_767), '…')).not.toContain('…');
    const cut = cellSafe(`${'a'.repeat(32_765)}𠮷𠮷`, '…');
    expect(cut).toBe(`${'a'.repeat(32_765)}…`);
    expect(cellSafe(`${'a'.repeat(32_763)}_x0041_`, '…')).toBe(`${'a'.repeat(32_763)}…`);
    expect(cellSafe(`${'a'.repeat(32_740)}_x005F_x0041_`.repeat(2), '…')).toMatch(/a…$/);
  });

  /** What Excel shows of a text in a cell. */
  const shown = (held: string) =>
    held.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

  it('shows the beginning of any text, at most 32,767 long, without half a pair or half an escape', () => {
    const parts = fc.array(fc.constantFrom('𠮷', '_x0041_', '_x005F_', 'あ', '\r\n'), { minLength: 5, maxLength: 9 });
    fc.assert(
      fc.property(parts, fc.nat(20), (some, from) => {
        const text = 'a'.repeat(from) + some.join('').repeat(7_000);
        const held = cellSafe(text, '…');
        expect(held.length).toBeLessThanOrEqual(32_767);
        expect(held).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        expect(held.at(-1)).toBe('…');
        expect(text.replaceAll('\r\n', '\n').startsWith(shown(held.slice(0, -1)))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('xmlSafe', () => {
  it('keeps tab and line ends, and no other control character', () => {
    expect(xmlSafe('a\t\r\n\u0000\u0008\u000b\u001b\ufffe\uffffb')).toBe('a\t\r\nb');
  });
});

describe('xlsx', () => {
  it('is a whole package for every hostile text in every place', async () => {
    for (const text of [...hostile, '&A&P&8', "'A&B'!$1:$1", '1-2', '007', 'constructor', 'toString']) {
      const document = documentWith(
        Object.fromEntries(Object.entries(everythingReadiest).map(([id, answer]) => [id, answerOf(answer)])),
        {
          id: text,
          respondent: { body: text, section: text, role: text },
          remarks: { 'access-method': { note: text, evidence: text, recheck: true }, [text]: { note: text } },
          orphaned: { [text]: { answer: chosen(text), at: '2026-11-22T14:05:00+09:00', by: text } },
          paper: { stamps: [], docNumber: text },
        },
      );
      const matter = exportMatterOf(document);
      const bytes = await xlsx.make(matter);
      expect([text, packageTrouble(bytes)]).toEqual([text, []]);
      expect([text, await xlsx.holds(bytes, matter)]).toEqual([text, true]);
    }
  }, 60_000);

  it('is a whole package that holds all of any document', async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeDocument, async (document) => {
        const matter = exportMatterOf(document);
        const bytes = await xlsx.make(matter);
        expect(packageTrouble(bytes)).toEqual([]);
        expect(await xlsx.holds(bytes, matter)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('fault 27: does not hold what was cut short, or another document', async () => {
    const matter = exportMatterOf(village);
    const bytes = await xlsx.make(matter);
    const other = exportMatterOf({ ...village, remarks: { 'access-method': { note: 'x' } } });
    expect(await xlsx.holds(bytes, other)).toBe(false);
    for (const length of [0, 1, 100, Math.floor(bytes.length / 2), bytes.length - 60])
      expect(await xlsx.holds(bytes.slice(0, length), matter)).toBe(false);
  });

  it('keeps a text a text, typed and formatted so', async () => {
    const texts = ['=1+1', '＝1+1', '+81', '-1', '@SUM(A1)', '007', '1-2', '3/4', 'TRUE', ' =cmd|/c calc'];
    const remarks = Object.fromEntries(
      catalogue.questions.slice(0, texts.length).map(({ id }, at) => [id, { note: texts[at] ?? '' }]),
    );
    const bytes = await xlsx.make(exportMatterOf({ ...village, remarks }));
    const held = [...(readBook(bytes)?.get('回答')?.values() ?? [])];
    for (const text of texts) expect(held).toContainEqual(['text', text]);
    const styles = partOf(bytes, 'xl/styles.xml');
    const textFormat = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
    const asText = [...styles.matchAll(/<xf ?([^>]*)>/g)].map(([, one = '']) =>
      one.includes(`numFmtId="${textFormat}"`),
    );
    expect(asText.filter(Boolean).length).toBeGreaterThan(0);
    const sheet = partOf(bytes, 'xl/worksheets/sheet2.xml');
    const notes = [...sheet.matchAll(/<c r="J\d+" s="(\d+)" t="inlineStr">/g)]
      .slice(1)
      .map(([, style]) => Number(style));
    expect(notes.length).toBeGreaterThanOrEqual(texts.length);
    expect(notes.map((style) => asText[style])).toEqual(notes.map(() => true));
  });

  it('is printed on A4, as wide as the page, with its heading row, page number, body and edition', async () => {
    const bytes = await xlsx.make(exportMatterOf({ ...village, respondent: { body: 'A&B村' } }));
    const names = Object.keys(unzipSync(bytes)).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(names).toHaveLength(6);
    for (const name of names) {
      const xml = partOf(bytes, name);
      expect(xml).toMatch(
        /<pageSetup paperSize="9" orientation="(landscape|portrait)" fitToWidth="1" fitToHeight="[01]"\/>/,
      );
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(xml).toContain(`A&amp;&amp;B村 質問の版 ${catalogue.edition}&amp;R`);
      expect(xml).toContain('&amp;P／&amp;N');
      expect(xml).not.toContain('mergeCell');
    }
    expect(partOf(bytes, 'xl/workbook.xml').match(/_xlnm\.Print_Titles/g)).toHaveLength(4);
    expect(names.filter((name) => partOf(bytes, name).includes('state="frozen"'))).toHaveLength(4);
  });

  it('has names of sheets that Excel takes, in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      const names = bookOf(exportMatterOf(village, language)).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.length > 31 || /[[\]/\\:*?]|^'|'$/.test(name))).toEqual([]);
    }
  });

  it('offers a list for each answer that fits the limit of Excel', () => {
    for (const language of ['ja', 'en'] as const)
      for (const { offers } of bookOf(exportMatterOf(village, language)))
        for (const { values } of offers) {
          expect(values.join().length).toBeLessThanOrEqual(255);
          expect(values.filter((value) => String(value).includes(','))).toEqual([]);
        }
  });

  it('has no text in a formula that is too long for one, and no formula that is', () => {
    for (const language of ['ja', 'en'] as const)
      for (const { rows: all } of bookOf(exportMatterOf(village, language)))
        for (const cell of all.flat())
          if (cell?.is === 'formula') {
            expect(cell.formula.length).toBeLessThan(8_192);
            expect((cell.formula.match(/"[^"]*"/g) ?? []).filter((text) => text.length > 257)).toEqual([]);
          }
  });
});

describe('the sheet 回答', () => {
  it('gives each of わからない, 該当なし, 未回答 and 対象外 a mark of its own', () => {
    const document = documentWith(
      {
        'access-method': unknown,
        'information-line': chosen('written'),
        'counter-plan': { state: 'not-applicable' },
      },
      { profile: { counterSections: 0 } },
    );
    const states = sheetNamed('回答', document).rows.map((row) => wordsOf(row[6]));
    expect(answerRow('access-method', document).slice(4, 9)).toEqual([
      'わからない',
      '？ わからない（確認中）',
      'わからない',
      2,
      0,
    ]);
    expect(answerRow('information-line', document).slice(4, 5)).toEqual([3]);
    expect(answerRow('information-line', document).slice(6, 9)).toEqual(['回答済み', 2, 4 / 3]);
    expect(states).toContain('未回答');
    expect(states).toContain('対象外');
  });

  it('shows what is hidden or orphaned below, with neither weight nor points', () => {
    const document = documentWith(
      { 'access-method': chosen('undecided'), 'device-protection': chosen('complete') },
      { orphaned: { gone: { answer: chosen('gone-choice'), at: '2026-11-22T14:05:00+09:00', by: '総務課' } } },
    );
    const all = sheetNamed('回答', document).rows.map((row) => row.map(wordsOf));
    const apart = all.slice(all.findIndex(([first]) => first === '点数に入れていない回答とメモ'));
    const kept = apart.filter((row) => row[6] === '点数の外');
    expect(kept.map((row) => [row[4], row[7], row[8]])).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(kept[0]?.[5]).toContain('紛失時の利用停止の三つがそろっている');
    expect(kept[1]?.[3]).toBe('この版にない質問（記号：gone）');
    expect(kept[1]?.[13]).toBe('総務課');
    expect(answerRow('device-protection', document).slice(4, 9)).toEqual([
      '対象外',
      '／ 対象外（聞かない質問）',
      '対象外',
      '',
      '',
    ]);
  });

  it('has the questions of the quick check alone where that was chosen', () => {
    const numbered = ({ rows: all }: Sheet) => all.filter((row) => row[0]?.is === 'number').length;
    expect(numbered(sheetNamed('回答', { ...village, mode: 'full', answers: {} }))).toBe(catalogue.questions.length);
    expect(numbered(sheetNamed('回答', { ...village, mode: 'quick', answers: {} }))).toBe(
      catalogue.questions.filter(({ core }) => core).length,
    );
  });

  it('keeps a note that is higher than a row in full on a sheet of its own, and says where', () => {
    const notes = ['長いメモです。'.repeat(285), 'a\n'.repeat(NOTE_LENGTH / 2), '短いメモです。'];
    const document = {
      ...village,
      remarks: Object.fromEntries(catalogue.questions.slice(0, 3).map(({ id }, at) => [id, { note: notes[at] ?? '' }])),
    };
    const long = sheetNamed('長い文', document).rows.map((row) => row.map(wordsOf));
    const placed = [1, 2].map((place) =>
      long
        .filter((row) => row[0] === place)
        .map((row) => row[3])
        .join(''),
    );
    expect(new Set(placed)).toEqual(new Set(notes.slice(0, 2)));
    const held = sheetNamed('回答', document).rows.map((row) => wordsOf(row[9]));
    expect(held.filter((text) => String(text).includes('全文は「長い文」のシートの'))).toHaveLength(2);
    expect(held).toContain('短いメモです。');
    expect(bookOf(exportMatterOf(village)).map(({ name }) => name)).not.toContain('長い文');
  });
});
