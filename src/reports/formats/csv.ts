import { answerLines } from './answerLines';
import type { Format } from './format';

/** By this mark Excel sees that the file is UTF-8. */
const MARK = '\ufeff';

function written(lines: readonly (readonly string[])[]): string {
  return lines.map((line) => `${line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}

/** The cells of a file in which every field stands in quotation marks; a line that breaks the form ends the reading. */
function read(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  for (const [, cell = '', end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gy)) {
    lines.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}

/** The answers for a spreadsheet: a line for each question. */
export const csv: Format = {
  extension: 'csv',
  type: 'text/csv',
  make: async (matter) => new TextEncoder().encode(`${MARK}${written(answerLines(matter))}`),
  holds: async (bytes, matter) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const lines = answerLines(matter);
    return text.startsWith(MARK) && JSON.stringify(read(text.slice(1))) === JSON.stringify(lines);
  },
};
