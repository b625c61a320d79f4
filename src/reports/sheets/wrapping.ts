/** Signs that are about as wide as two digits. */
const WIDE =
  /[\u1100-\u115f\u2460-\u24ff\u2500-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f000}-\u{3fffd}]/u;
/** What breaking at words and at punctuation leaves empty at the end of a line. */
const FILLED = 0.94;
const LINE = 14.2;
const PADDING = 5;
/** Lines that a row can be high; Excel ends at 409 points. */
export const MOST_LINES = 28;

function unitsOf(sign: string): number {
  return WIDE.test(sign) ? 1.9 : 1;
}

/** The lines into which a column of a width breaks a text, on the safe side; joined they are the text. */
export function wrapped(words: string, width: number): readonly string[] {
  const room = Math.max(2, width * FILLED);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const sign of words) {
    const wide = unitsOf(sign);
    if (sign !== '\n' && used + wide > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += sign;
    used += wide;
    if (sign === '\n') {
      lines.push(line);
      line = '';
      used = 0;
    }
  }
  return [...lines, line];
}

/** The height, in points, of a row whose fullest cell has so many lines. */
export function rowHeight(lines: number): number {
  return Math.ceil(Math.min(lines, MOST_LINES) * LINE + PADDING);
}

/** Room of a line over a table, which goes on over the cells beside it. */
const LEAD_ROOM = 120;

function widthOf(words: string): number {
  return [...words].reduce((sum, sign) => sum + unitsOf(sign), 0);
}

/** Sentences in lines as long as the table is surely wide. */
export function leadLines(words: string): readonly string[] {
  const lines: string[] = [];
  for (const sentence of words.split(/(?<=。)|(?<=\. )/)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + sentence) <= LEAD_ROOM) lines[lines.length - 1] = last + sentence;
    else lines.push(sentence);
  }
  return lines.map((line) => line.trim());
}

/** A text without line ends, for names. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
