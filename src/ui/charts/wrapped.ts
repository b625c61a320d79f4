import type { Language } from '../../core/document';

/** Signs that may not begin a line. */
const CLOSING = /^[\s\p{Pe}\p{Pf}\p{Po}]+$/u;

/** Signs that may not end one. */
const OPENING = /[\p{Ps}\p{Pi}]$/u;

/** Where a line may end: between words, never before a closing sign or behind an opening one. */
function piecesOf(text: string, language: Language): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(segment) || OPENING.test(last))) pieces.splice(-1, 1, last + segment);
    else pieces.push(segment);
  }
  return pieces;
}

/** A text in lines that are not wider than they may be; a word that alone is wider is cut. @param widthOf in the same unit as `most` */
export function wrapped(
  text: string,
  most: number,
  language: Language,
  widthOf: (line: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line !== '' && widthOf((line + piece).trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  };
  for (const piece of piecesOf(text, language)) {
    if (widthOf(piece.trimEnd()) > most) for (const letter of piece) add(letter);
    else add(piece);
  }
  return [...lines, line.trimEnd()].filter(Boolean);
}
