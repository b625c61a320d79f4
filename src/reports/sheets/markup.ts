import { cellSafe } from '../formats/safeText';
import { type Cell, columnName, onSheet, type Sheet } from './sheet';

/** What the writer of the file has no option for, as markup: print set-up, frozen rows, lists to choose from. */

/** Characters of a footer; Excel allows 255 with its codes. */
const FOOTER_ROOM = 80;

function markupSafe(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A text as the left end of a footer; an ampersand would begin a code. */
function footerText(words: string): string {
  const signs = [...cellSafe(words.replace(/\s+/g, ' ').trim())].slice(0, FOOTER_ROOM).join('');
  return markupSafe(signs.replaceAll('&', '&&'));
}

function views({ headRow }: Sheet, isFirst: boolean): string {
  const below = `A${headRow + 1}`;
  const pane = `<pane ySplit="${headRow}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/>`;
  const selected = isFirst ? ' tabSelected="1"' : '';
  return `<sheetViews><sheetView showGridLines="0"${selected} workbookViewId="0">${headRow > 0 ? pane : ''}</sheetView></sheetViews>`;
}

function validations({ offers }: Sheet, wrongTitle: string, wrong: string): string {
  if (offers.length === 0) return '';
  const each = offers.map(
    ({ cells, values }) =>
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="${markupSafe(wrongTitle)}" error="${markupSafe(wrong)}" sqref="${cells.join(' ')}"><formula1>"${markupSafe(values.join())}"</formula1></dataValidation>`,
  );
  return `<dataValidations count="${offers.length}">${each.join('')}</dataValidations>`;
}

/** A4, as wide as the page, each page with its number. */
function printing({ isLandscape, isOnePage }: Sheet, footer: string): string {
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${isLandscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="${isOnePage ? 1 : 0}"/>`,
    `<headerFooter><oddFooter>&amp;L&amp;8 ${footerText(footer)}&amp;R&amp;8 &amp;A　&amp;P／&amp;N</oddFooter></headerFooter>`,
  ].join('');
}

/** What the sheet's markup needs beside its cells. */
export interface Words {
  readonly footer: string;
  readonly wrongTitle: string;
  readonly wrong: string;
  /** What stands behind a text that had to be cut. */
  readonly cut: string;
}

function cellMarkup(at: string, style: string, cell: NonNullable<Cell>, cut: string): string {
  const opening = `<c r="${at}"${style}`;
  switch (cell.is) {
    case 'text':
      return `${opening} t="inlineStr"><is><t xml:space="preserve">${markupSafe(cellSafe(cell.text, cut))}</t></is></c>`;
    case 'number':
      return `${opening}><v>${cell.number}</v></c>`;
    case 'formula': {
      const shown = typeof cell.shows === 'string' ? ' t="str"' : '';
      return `${opening}${shown}><f>${markupSafe(cell.formula)}</f><v>${markupSafe(String(cell.shows))}</v></c>`;
    }
  }
}

/**
 * The cells with what they hold, in the looks that the writer gave them. It would lose texts such as `constructor`, for
 * it looks them up in a plain object, and it writes no values beside formulas.
 */
function withCells(xml: string, { rows }: Sheet, cut: string): string {
  const cells = new Map<string, Cell>(
    rows.flatMap((row, index) => row.map((cell, column) => [`${columnName(column)}${index + 1}`, cell] as const)),
  );
  return xml.replace(/<c r="([A-Z]+\d+)"( s="\d+")?[^>/]*>.*?<\/c>/g, (whole, at: string, style = '') => {
    const cell = cells.get(at);
    return cell ? cellMarkup(at, style, cell, cut) : whole;
  });
}

/** The markup of a sheet with all that its look, its printing and its fields need. */
export function completeSheet(xml: string, sheet: Sheet, isFirst: boolean, words: Words): string {
  const before = `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${views(sheet, isFirst)}<sheetFormatPr defaultRowHeight="18"/>`;
  const behind = validations(sheet, words.wrongTitle, words.wrong) + printing(sheet, words.footer);
  return withCells(xml, sheet, words.cut)
    .replace('<cols>', () => `${before}<cols>`)
    .replace('</sheetData>', () => `</sheetData>${behind}`);
}

/** The markup of the workbook with the rows that each page repeats, and the order to calculate when it is opened. */
export function completeWorkbook(xml: string, sheets: readonly Sheet[]): string {
  const titles = sheets.flatMap(({ name, headRow }, index) => {
    const rows = markupSafe(onSheet(name, `$${headRow}:$${headRow}`));
    return headRow > 0 ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`] : [];
  });
  return xml
    .replace('<definedNames/>', () => `<definedNames>${titles.join('')}</definedNames>`)
    .replace('<calcPr/>', '<calcPr fullCalcOnLoad="1"/>');
}
