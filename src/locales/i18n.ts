import { createInstance, type i18n, type ThirdPartyModule } from 'i18next';
import type { Language } from '../core/document';
import { words as japanese } from './ja/first';

/** Words come in parts, so that the first question need not wait for the rest. */
export type Part = 'first' | 'details' | 'result' | 'beside' | 'ahead';

const loaders = {
  ja: {
    first: async () => ({ words: japanese }),
    details: () => import('./ja/details'),
    result: () => import('./ja/result'),
    beside: () => import('./ja/beside'),
    ahead: () => import('./ja/ahead'),
  },
  en: {
    first: () => import('./en/first'),
    details: () => import('./en/details'),
    result: () => import('./en/result'),
    beside: () => import('./en/beside'),
    ahead: () => import('./en/ahead'),
  },
} as const satisfies Record<Language, Record<Part, () => Promise<{ words: Record<string, unknown> }>>>;

/** Fetches a part of the words of a language, once. */
export async function loadWords(i18n: i18n, language: Language, part: Part): Promise<void> {
  const { words } = await loaders[language][part]();
  for (const [namespace, entries] of Object.entries(words)) {
    if (!i18n.hasResourceBundle(language, namespace)) i18n.addResourceBundle(language, namespace, entries);
  }
}

/**
 * The words in Japanese, the first part of which is always at hand: nothing is fetched and nothing awaited. React
 * escapes what it shows, so i18next does not.
 */
export function startJapanese(binding: ThirdPartyModule): i18n {
  const instance = createInstance().use(binding);
  void instance.init({
    lng: 'ja',
    fallbackLng: 'ja',
    resources: { ja: { ...japanese } },
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
    partialBundledLanguages: true,
  });
  return instance;
}

/** Starts the words in one language with its first part; in Japanese where that cannot be had. */
export async function startWords(language: Language, binding: ThirdPartyModule): Promise<i18n> {
  const instance = startJapanese(binding);
  if (language !== 'ja') await changeWords(instance, language).catch(() => undefined);
  return instance;
}

/** Changes the language once its first words are there; the other parts follow where they are needed. */
export async function changeWords(i18n: i18n, language: Language): Promise<void> {
  await loadWords(i18n, language, 'first');
  await i18n.changeLanguage(language);
}

/** How an i18next says things now: what is asked for by its key alone is looked up once. */
export function remembered({ t }: i18n): i18n['t'] {
  const known = new Map<unknown, unknown>();
  return new Proxy(t, {
    apply(ask, self, wanted) {
      if (wanted.length > 1) return Reflect.apply(ask, self, wanted);
      const [key] = wanted;
      if (!known.has(key)) known.set(key, Reflect.apply(ask, self, wanted));
      return known.get(key);
    },
  });
}

export const parts: readonly Part[] = ['first', 'details', 'result', 'beside', 'ahead'];

/** A namespace of each part, by which one sees that the part is there. */
const marks = {
  first: 'ui',
  details: 'examples',
  result: 'result',
  beside: 'sources',
  ahead: 'plan',
} as const satisfies Record<Part, string>;

export function hasWords(i18n: i18n, language: Language, part: Part): boolean {
  return i18n.hasResourceBundle(language, marks[part]);
}
