const NARROW = /[\u0020-\u007e]/;
const NEVER_FIRST = /[、。）」』・？ー〜]/;

/** Width of a text in pixels, a Japanese character being as wide as it is high. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + (NARROW.test(character) ? 0.58 : 1) * size, 0);
}

/** Words of an English text stay whole; a Japanese text breaks anywhere but before closing marks. */
function piecesOf(text: string): readonly string[] {
  return text.match(/[\u0021-\u007e]+ ?|[^\u0021-\u007e]/gu) ?? [];
}

/** As few lines as `fill` gives, but of about the same length, so that no line holds a single character. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  const { length } = fill(text, size, width);
  const narrower = [0.6, 0.7, 0.8, 0.9].map((share) => fill(text, size, share * width));
  return narrower.find((lines) => lines.length === length) ?? fill(text, size, width);
}

/** Lines of at most a width in pixels. */
function fill(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const fits = widthOf(line + piece.trimEnd(), size) <= width;
    if (fits || line === '' || NEVER_FIRST.test(piece)) line += piece;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return line === '' ? lines : [...lines, line];
}
