import type { Language } from '../../core/document';
import { cli as english } from '../../locales/en/cli';
import { words as englishFirst } from '../../locales/en/first';
import { cli as japanese } from '../../locales/ja/cli';
import { words as japaneseFirst } from '../../locales/ja/first';
import type { Widen } from '../../locales/widen';

/** Words of the command line beside those of the screen for files that do not open. */
export type Words = Widen<typeof japanese> & { readonly refusals: Widen<typeof japaneseFirst.ui.save.refusals> };

export const wordsOf: Readonly<Record<Language, Words>> = {
  ja: { ...japanese, refusals: japaneseFirst.ui.save.refusals },
  en: { ...english, refusals: englishFirst.ui.save.refusals },
};

/** A word with its `{{placeholders}}` filled in. */
export function filled(word: string, values: Readonly<Record<string, string | number>> = {}): string {
  return word.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Signs that would break a line on a screen or turn its text round. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name from outside in one line of its own. */
export function inOneLine(name: string): string {
  return name.replace(UNSEEN, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`);
}
