import { createInstance, type i18n } from 'i18next';
import type { Language } from '../core/document';
import { loadWords, parts } from '../locales/i18n';

/** All words of a language, ready to be spoken. */
export async function allWords(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    defaultNS: 'ui',
    resources: {},
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
  });
  await Promise.all(parts.map((part) => loadWords(instance, language, part)));
  return instance;
}
