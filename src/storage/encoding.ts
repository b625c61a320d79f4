import type { Refusal } from '../core/document';

/** The text of bytes in an encoding, without a byte order mark; null where they are not in it. */
export function decode(bytes: Uint8Array, encoding: 'utf-8' | 'shift_jis' | 'euc-jp'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Han}\u30a1-\u30f6\u30fc]/gu;

/** How many letters of Japanese a text has. Half-width katakana do not count: they are what wrongly read bytes look like. */
function japaneseIn(text: string | null): number {
  return text?.match(JAPANESE)?.length ?? 0;
}

/** What text that is not UTF-8 is instead: another encoding of Japanese, or damaged. */
export function otherEncoding(bytes: Uint8Array): Extract<Refusal, 'shift-jis' | 'euc-jp' | 'not-utf8'> {
  const asUtf8 = new TextDecoder().decode(bytes);
  const broken = asUtf8.split('\ufffd').length - 1;
  if (japaneseIn(asUtf8) >= broken) return 'not-utf8';
  const shiftJis = japaneseIn(decode(bytes, 'shift_jis'));
  const eucJp = japaneseIn(decode(bytes, 'euc-jp'));
  if (shiftJis === 0 && eucJp === 0) return 'not-utf8';
  return eucJp > shiftJis ? 'euc-jp' : 'shift-jis';
}
