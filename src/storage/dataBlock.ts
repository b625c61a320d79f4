import { FORMAT, type Refusal } from '../core/document';

/** A tag holds no further `<`: a text of tags without an end is not searched to its end from each of them. */
const SCRIPT = /<script\b([^<>]*)>/gi;
const MARK = new RegExp(`\\bid\\s*=\\s*(["']?)${FORMAT}\\1(?:\\s|$)`, 'i');
const PAGE = /^\s*<|<(?:!doctype html|html|head|body)\b/i;
/** The checksum, which a page of ours shows to its reader: text is what every filter leaves. */
const CHECKSUM = /\b[0-9a-f]{64}\b/;
/** UTF-16 units within which a page says that it is one. */
const HEAD = 4000;

type Found = { readonly json: string } | { readonly reason: Refusal };

function contentFrom(text: string, start: number): Found {
  const end = text.slice(start).search(/<\/script/i);
  if (end < 0) return { reason: 'not-json' };
  const json = text.slice(start, start + end);
  return json.trim() === '' ? { reason: 'html-stripped' } : { json };
}

/**
 * The data of a save file that is a web page, found by text search for its one marked script block, whatever stands
 * before and after the page; or why there is none. Null where the text is no web page.
 */
export function dataBlock(text: string): Found | null {
  const marked = [...text.matchAll(SCRIPT)].filter(([, attributes]) => MARK.test(attributes ?? ''));
  const [block, second] = marked;
  if (second) return { reason: 'html-twice' };
  if (block) return contentFrom(text, block.index + block[0].length);
  if (!PAGE.test(text.slice(0, HEAD))) return null;
  return { reason: text.includes(FORMAT) || CHECKSUM.test(text) ? 'html-stripped' : 'html-foreign' };
}
