import { createInstance } from 'i18next';
import type { Language } from '../../src/core/document';
import type { Speech } from '../../src/reports/phrases';
import { words } from '../locales/words';

/** All words of a language at once. */
export async function speechIn(language: Language): Promise<Speech> {
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    defaultNS: 'ui',
    resources: { [language]: words[language] as Record<string, Record<string, string>> },
    interpolation: { escapeValue: false },
  });
  return { t: i18n.t, i18n, language };
}
