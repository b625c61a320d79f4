import { createInstance, type i18n } from 'i18next';
import { catalogue as content } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document, Language } from '../../src/core/document';
import type { Answer } from '../../src/core/questionnaire';
import { roadmap } from '../../src/core/roadmap';
import { type ApprovalText, approvalText, textIds } from '../../src/reports/texts';
import type { Matter } from '../../src/reports/texts/matter';
import { words } from '../locales/words';
import type { Row } from '../municipalities/row';
import { chosen, documentWith, notApplicable, TODAY, unknown } from '../support/invented';

const catalogue: Catalogue = content;

async function wordsOf(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.init({
    lng: language,
    resources: { [language]: words[language] as Record<string, Record<string, unknown>> },
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
  });
  return instance;
}

const spoken = { ja: await wordsOf('ja'), en: await wordsOf('en') };

function answerOf(given: string): Answer {
  if (given === 'unknown') return unknown;
  return given === 'not-applicable' ? notApplicable : chosen(given);
}

/** The document of a municipality of the table; its name stands where it would stand in the file. */
export function documentOf({ answers, mode, profile }: Row, more: Partial<Document> = {}): Document {
  const given = Object.entries(answers).map(([id, answer]) => [id, answerOf(answer)] as const);
  return documentWith(Object.fromEntries(given), { mode, profile, ...more });
}

/** All that its texts may speak of. */
export function matterOf(document: Document, language: Language, today = TODAY): Matter {
  const assessment = assess(catalogue, document, today);
  const { t } = spoken[language];
  return {
    catalogue,
    document,
    assessment,
    roadmap: roadmap(catalogue, document, assessment),
    speech: { t, i18n: spoken[language], language },
  };
}

export function textsOf(matter: Matter): readonly ApprovalText[] {
  return textIds.flatMap((id) => approvalText(id, matter) ?? []);
}
