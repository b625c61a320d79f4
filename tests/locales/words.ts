import { words as enAhead } from '../../src/locales/en/ahead';
import { words as enBeside } from '../../src/locales/en/beside';
import { browser as enBrowser } from '../../src/locales/en/browser';
import { cli as enCli } from '../../src/locales/en/cli';
import { words as enDetails } from '../../src/locales/en/details';
import { words as enFirst } from '../../src/locales/en/first';
import { recovery as enRecovery } from '../../src/locales/en/recovery';
import { words as enResult } from '../../src/locales/en/result';
import { words as jaAhead } from '../../src/locales/ja/ahead';
import { words as jaBeside } from '../../src/locales/ja/beside';
import { browser as jaBrowser } from '../../src/locales/ja/browser';
import { cli as jaCli } from '../../src/locales/ja/cli';
import { words as jaDetails } from '../../src/locales/ja/details';
import { words as jaFirst } from '../../src/locales/ja/first';
import { recovery as jaRecovery } from '../../src/locales/ja/recovery';
import { words as jaResult } from '../../src/locales/ja/result';

/** One word with the place where it stands, `actions:work-list.title`. */
export interface Leaf {
  readonly key: string;
  readonly word: unknown;
}

/** All namespaces of a language, of its parts together, and the words of the pages and commands that stand without them. */
export const words: Readonly<Record<'ja' | 'en', Readonly<Record<string, unknown>>>> = {
  ja: {
    ...jaFirst,
    ...jaDetails,
    ...jaResult,
    ...jaBeside,
    ...jaAhead,
    recovery: jaRecovery,
    browser: jaBrowser,
    cli: jaCli,
  },
  en: {
    ...enFirst,
    ...enDetails,
    ...enResult,
    ...enBeside,
    ...enAhead,
    recovery: enRecovery,
    browser: enBrowser,
    cli: enCli,
  },
};

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Every word below a place. */
export function below(value: unknown, key: string): readonly Leaf[] {
  if (!isBranch(value)) return [{ key, word: value }];
  const own = Array.isArray(value) ? [{ key: `${key}.length`, word: String(value.length) }] : [];
  return [...own, ...Object.entries(value).flatMap(([part, inside]) => below(inside, `${key}.${part}`))];
}

/** Every word of a namespace; a list also says how long it is. */
export function leavesOf(language: 'ja' | 'en', namespace: string): readonly Leaf[] {
  const entries = Object.entries(isBranch(words[language][namespace]) ? (words[language][namespace] ?? {}) : {});
  return entries.flatMap(([part, inside]) => below(inside, `${namespace}:${part}`));
}

export const namespaces = Object.keys(words.ja);

export function allLeaves(language: 'ja' | 'en'): readonly Leaf[] {
  return Object.keys(words[language]).flatMap((namespace) => leavesOf(language, namespace));
}

/** The names of the `{{placeholders}}` in a word, sorted. */
export function placeholdersIn(word: unknown): readonly string[] {
  return [...String(word).matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)].map(([, name]) => name ?? '').sort();
}
