import { bookOf } from '../sheets/book';
import { type Held, type HeldSheet, readBook } from '../sheets/reading';
import { type Cell, columnName, type Sheet } from '../sheets/sheet';
import { writtenBook } from '../sheets/writing';
import type { ExportMatter, Format } from './format';
import { cellSafe } from './safeText';

const cutMark = ({ speech }: ExportMatter) => speech.t('sheets:cut');

function heldBy(cell: Cell, cut: string): Held | null {
  if (!cell) return null;
  if (cell.is === 'formula') return ['formula', cell.formula, String(cell.shows)];
  if (cell.is === 'number') return ['number', String(cell.number)];
  const words = cellSafe(cell.text, cut);
  return words === '' ? null : ['text', words];
}

/** What the cells of a sheet are to hold. */
function wanted({ rows }: Sheet, cut: string): HeldSheet {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      const held = heldBy(cell, cut);
      return held ? [[`${columnName(column)}${index + 1}`, held] as const] : [];
    }),
  );
  return new Map(cells);
}

function areEqual(one: HeldSheet, other: HeldSheet | undefined): boolean {
  if (one.size !== other?.size) return false;
  return [...one].every(([at, held]) => held.join('\n') === other.get(at)?.join('\n'));
}

function make(matter: ExportMatter): Promise<Uint8Array<ArrayBuffer>> {
  const { assessment, document, speech } = matter;
  const { t } = speech;
  const words = {
    footer: t('sheets:pages', { body: document.respondent.body, edition: assessment.edition }),
    wrongTitle: t('sheets:answers.wrongTitle'),
    wrong: t('sheets:answers.wrong'),
    cut: cutMark(matter),
  };
  return writtenBook(bookOf(matter), words);
}

async function holds(bytes: Uint8Array<ArrayBuffer>, matter: ExportMatter): Promise<boolean> {
  const read = readBook(bytes);
  const sheets = bookOf(matter);
  return (
    read?.size === sheets.length &&
    sheets.every((sheet) => areEqual(wanted(sheet, cutMark(matter)), read.get(sheet.name)))
  );
}

/**
 * Answers, readiness with formulas that compute it anew, actions, plan and choices as an Excel workbook. A text is
 * always a text, whatever it begins with.
 */
export const xlsx: Format = {
  extension: 'xlsx',
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  make,
  holds,
};
