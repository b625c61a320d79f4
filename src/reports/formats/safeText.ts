const MOST = 32_767;
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that may stand in any XML: without control characters, lone surrogates and what is no character at all. */
export function xmlSafe(text: string): string {
  return text.replace(LONE, '\ufffd').replace(FORBIDDEN, '');
}

/** The longest beginning of at most `room` UTF-16 units that ends behind a whole sign. */
function beginningOf(signs: readonly string[], room: number): string {
  let length = 0;
  const end = signs.findIndex((sign) => {
    length += sign.length;
    return length > room;
  });
  return signs.slice(0, end < 0 ? signs.length : end).join('');
}

/**
 * A text that a cell of Excel shows as it is: `_x0041_` would be read as a letter, lines end in LF alone, and a cell
 * holds 32,767 UTF-16 units. A longer one is cut behind a whole character.
 * @param told what stands behind a text that was cut
 */
export function cellSafe(text: string, told = ''): string {
  const plain = xmlSafe(text).replace(/\r\n?/g, '\n');
  const escaped = plain.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  if (escaped.length <= MOST) return escaped;
  const signs = escaped.match(/_x005F_(?=x[0-9a-f]{4}_)|[\s\S]/giu) ?? [];
  return beginningOf(signs, MOST - told.length) + told;
}
