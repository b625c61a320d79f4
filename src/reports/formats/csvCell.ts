/** Signs with which a spreadsheet begins a formula, full-width ones included, whatever blanks stand before them. */
const FORMULA = /^(?:[\t\r]|[\s\u3000]*[=+\-@＝＋－＠])/;

/** A text that a spreadsheet shows as text: one that begins like a formula gets an apostrophe before it. */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
