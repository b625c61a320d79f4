import { catalogue as content } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document, Language } from '../../src/core/document';
import { roadmap } from '../../src/core/roadmap';
import { type ApprovalText, approvalText, textIds } from '../../src/reports/texts';
import type { Matter } from '../../src/reports/texts/matter';
import { answerOf } from '../municipalities/answers';
import type { Row } from '../municipalities/row';
import { documentWith, TODAY } from '../support/invented';
import { speechIn } from '../support/speech';

const catalogue: Catalogue = content;

const spoken = { ja: await speechIn('ja'), en: await speechIn('en') };

/** The document of a municipality of the table; its name stands where it would stand in the file. */
export function documentOf({ answers, mode, profile }: Row, more: Partial<Document> = {}): Document {
  const given = Object.entries(answers).map(([id, answer]) => [id, answerOf(answer)] as const);
  return documentWith(Object.fromEntries(given), { mode, profile, ...more });
}

/** All that its texts may speak of. */
export function matterOf(document: Document, language: Language, today = TODAY): Matter {
  const assessment = assess(catalogue, document, today);
  return {
    catalogue,
    document,
    assessment,
    roadmap: roadmap(catalogue, document, assessment),
    speech: spoken[language],
  };
}

export function textsOf(matter: Matter): readonly ApprovalText[] {
  return textIds.flatMap((id) => approvalText(id, matter) ?? []);
}
