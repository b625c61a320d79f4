import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell as Written } from 'write-excel-file/universal';
import { looks, TEXT_FONT, TEXT_SIZE, wraps } from './looks';
import { completeSheet, completeWorkbook, type Words } from './markup';
import type { Cell, Row, Sheet } from './sheet';
import { rowHeight, wrapped } from './wrapping';

/** Height of column names that stand upright, points. */
const TURNED = 112;
const TEXT_FORMAT = '@';

function wordsIn(cell: NonNullable<Cell>): string {
  if (cell.is === 'text') return cell.text;
  if (cell.is === 'number') return String(cell.number);
  const shown = String(cell.shows);
  return cell.longest && cell.longest.length > shown.length ? cell.longest : shown;
}

function heightOf(row: Row, widths: readonly number[]): number {
  const lines = row.map((cell, column) =>
    cell && wraps(cell.look) ? wrapped(wordsIn(cell), widths[column] ?? 0).length : 1,
  );
  const isTurned = row.some((cell) => cell?.look === 'turned');
  const isLarge = row.some((cell) => cell?.look === 'title' || cell?.look === 'section');
  return Math.max(rowHeight(Math.max(1, ...lines)), isTurned ? TURNED : 0, isLarge ? 24 : 0);
}

/** What the writer of the file puts where something follows. */
const FILLED = 1;

/** The look of a cell. What is entered in a field may become a number; what is typed over a text stays a text. */
function writtenCell(cell: Cell, height: number): Written {
  if (!cell) return null;
  const style = { ...looks[cell.look], height };
  if (cell.is === 'text') {
    if (cell.text === '') return style;
    return { ...style, value: FILLED, type: Number, ...(cell.look === 'input' ? {} : { format: TEXT_FORMAT }) };
  }
  return { ...style, value: FILLED, type: Number, ...(cell.format ? { format: cell.format } : {}) };
}

function written(row: Row, { widths }: Sheet): Written[] {
  const height = heightOf(row, widths);
  return row.map((cell) => writtenCell(cell, height));
}

/** The parts with what the writer leaves out: the contents of cells, print set-up, fields, names. */
function completed(parts: Readonly<Record<string, Uint8Array>>, sheets: readonly Sheet[], words: Words) {
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const written = sheets.map((sheet, index) => {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    return [name, strToU8(completeSheet(part(name), sheet, index === 0, words))] as const;
  });
  const workbook = 'xl/workbook.xml';
  return { ...parts, ...Object.fromEntries(written), [workbook]: strToU8(completeWorkbook(part(workbook), sheets)) };
}

/**
 * The workbook as the bytes of an Excel file. Its texts are put in after the writer is done: parts of more than 160 kB
 * would make it start a worker, which a content security policy may forbid.
 */
export async function writtenBook(sheets: readonly Sheet[], words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const book = writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      data: sheet.rows.map((row) => written(row, sheet)),
    })),
    { fontFamily: TEXT_FONT, fontSize: TEXT_SIZE },
  );
  const blob = await book.toBlob();
  return new Uint8Array(zipSync(completed(unzipSync(new Uint8Array(await blob.arrayBuffer())), sheets, words)));
}
