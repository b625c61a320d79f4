import { createInstance, type i18n, type ThirdPartyModule } from 'i18next';
import type { Language } from '../core/document';

/** Words come in four parts, so that the first question need not wait for the rest. */
export type Part = 'first' | 'details' | 'result' | 'ahead';

const loaders = {
  ja: {
    first: () => import('./ja/first'),
    details: () => import('./ja/details'),
    result: () => import('./ja/result'),
    ahead: () => import('./ja/ahead'),
  },
  en: {
    first: () => import('./en/first'),
    details: () => import('./en/details'),
    result: () => import('./en/result'),
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
 * Starts the words in one language with its first part; in Japanese where that cannot be had. React escapes what it
 * shows, so i18next does not.
 */
export async function startWords(language: Language, binding: ThirdPartyModule): Promise<i18n> {
  const instance = createInstance();
  await instance.use(binding).init({
    lng: language,
    fallbackLng: 'ja',
    resources: {},
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
    react: { useSuspense: false, bindI18nStore: 'added' },
    partialBundledLanguages: true,
  });
  await loadWords(instance, language, 'first').catch(() => loadWords(instance, 'ja', 'first'));
  return instance;
}

/** Changes the language once its first words are there; the other parts follow where they are needed. */
export async function changeWords(i18n: i18n, language: Language): Promise<void> {
  await loadWords(i18n, language, 'first');
  await i18n.changeLanguage(language);
}

export const parts: readonly Part[] = ['first', 'details', 'result', 'ahead'];

/** A namespace of each part, by which one sees that the part is there. */
const marks = { first: 'ui', details: 'examples', result: 'result', ahead: 'plan' } as const satisfies Record<
  Part,
  string
>;

export function hasWords(i18n: i18n, language: Language, part: Part): boolean {
  return i18n.hasResourceBundle(language, marks[part]);
}
