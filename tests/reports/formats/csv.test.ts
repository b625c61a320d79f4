import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/core/document';
import { csv } from '../../../src/reports/formats/csv';
import { guarded } from '../../../src/reports/formats/csvCell';
import { anyWholeDocument } from '../../support/anyDocument';
import { exportMatterOf } from '../../support/exportMatter';
import { chosen, documentWith, NOW, unknown } from '../../support/invented';

async function textOf(document: Document): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.make(exportMatterOf(document)));
}

/** The cells as RFC 4180 has them, read letter by letter. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let cell = '';
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (isInside && sign === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isInside = !isInside;
    else if (isInside) cell += sign;
    else if (sign === ',') {
      line.push(cell);
      cell = '';
    } else if (sign === '\n') {
      lines.push([...line, cell]);
      line = [];
      cell = '';
    }
  }
  return lines;
}

const full = documentWith(
  { purpose: chosen('undecided'), leadership: unknown },
  {
    answers: {
      purpose: { answer: chosen('undecided'), at: '2026-11-22T16:05:00Z', by: '総務課' },
      leadership: { answer: unknown, at: NOW },
    },
    remarks: { purpose: { note: '=1+1\n"二行目"', evidence: ' ＠SUM(A1)', recheck: true }, gone: { note: '-残す' } },
    orphaned: { 'gone-too': { answer: chosen('some'), at: NOW } },
  },
);

describe('guarded', () => {
  it.each(['=1', '+1', '-1', '@A', '\t=1', '\r', '＝1', '＋1', '－1', '＠A', ' =1', '\u3000=1', '\n=1', '\u00a0+1'])(
    'fault 21: puts an apostrophe before %j',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it.each(['', 'メモ', '1+1', 'a=b', '（－）', "'=1", '令和8年'])('leaves %j alone', (text) => {
    expect(guarded(text)).toBe(text);
  });
});

describe('csv', () => {
  it('begins with the mark of UTF-8, ends its lines as Windows does, and quotes every field', async () => {
    const text = await textOf(full);
    expect(text.startsWith('\ufeff"番号","段階","領域","質問","回答","状態","得点","満点","メモ",')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    for (const line of cellsOf(text.slice(1))) expect(line).toHaveLength(13);
  });

  it('writes a line for each question, texts guarded and numbers as numbers', async () => {
    const lines = cellsOf((await textOf(full)).slice(1));
    const purpose = lines.find(([, , , question]) => question === lines[1]?.[3]);
    expect(purpose?.slice(4)).toEqual([
      expect.any(String),
      '回答済み',
      '0',
      '6',
      '\'=1+1\n"二行目"',
      "' ＠SUM(A1)",
      '要',
      '2026-11-23 01:05',
      '総務課',
    ]);
    expect(lines.find(([, , , , , state]) => state === 'わからない（確認中）')?.slice(6, 8)).toEqual(['0', '6']);
    expect(lines.find(([, , , , , state]) => state === '未回答')?.slice(6, 8)).toEqual(['', '']);
  });

  it('leaves out nothing that is kept but does not count', async () => {
    const lines = cellsOf((await textOf(full)).slice(1));
    expect(lines.find(([, , , question]) => question === 'gone')?.[8]).toBe("'-残す");
    expect(lines.find(([, , , question]) => question === 'gone-too')?.slice(4, 6)).toEqual(['some', 'この版にない']);
  });

  it('fault 21: has no cell that a spreadsheet would take for a formula, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeDocument, async (document) => {
        const matter = exportMatterOf(document);
        const bytes = await csv.make(matter);
        expect(await csv.holds(bytes, matter)).toBe(true);
        const lines = cellsOf(new TextDecoder().decode(bytes));
        for (const cell of lines.flat()) expect(cell).not.toMatch(/^[\t\r]|^\s*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 100 },
    );
  }, 300_000);

  it('does not hold what was cut short', async () => {
    const matter = exportMatterOf(full);
    const bytes = await csv.make(matter);
    expect(await csv.holds(bytes.slice(0, -1), matter)).toBe(false);
    expect(await csv.holds(bytes.slice(3), matter)).toBe(false);
    expect(await csv.holds(new Uint8Array(), matter)).toBe(false);
  });
});
