import type { Document } from '../core/document';
import { briefing } from './texts/briefing';
import { draft } from './texts/draft';
import { handover } from './texts/handover';
import { dayText } from './texts/lines';
import { managers } from './texts/managers';
import type { Matter, Part } from './texts/matter';
import { mayor } from './texts/mayor';

const makers = { draft, mayor, managers, handover, briefing } as const;

export type TextId = keyof typeof makers;

/** In the order in which they are offered. */
export const textIds: readonly TextId[] = ['draft', 'mayor', 'managers', 'handover', 'briefing'];

/** A text for approval as it is made from data, before anybody edits it. */
export interface ApprovalText {
  readonly id: TextId;
  readonly title: string;
  /** Which body, and the day of the assessment. */
  readonly dated: string;
  readonly parts: readonly Part[];
}

/**
 * A text for approval from the assessment, the roadmap, the document and the catalogue alone; null where nothing is
 * answered that has a score. Japanese dates are those of the Japanese calendar.
 */
export function approvalText(id: TextId, matter: Matter): ApprovalText | null {
  if (matter.assessment.overall.score === null) return null;
  const { t } = matter.speech;
  const date = dayText(matter.assessment.assessedOn, matter);
  const { body } = matter.document.respondent;
  return {
    id,
    title: t(`texts:kinds.${id}.heading`),
    dated: body ? t('texts:dated', { body, date }) : date,
    parts: makers[id](matter),
  };
}

/** A part as it stands now: as it was edited, else as it is made. */
export function currentText({ id, text }: Part, { texts }: Pick<Document, 'texts'>): string {
  return texts?.[id] ?? text;
}

/** The whole text as plain text, with what was edited; its parts are parted by empty lines. */
export function plainText({ title, dated, parts }: ApprovalText, document: Pick<Document, 'texts'>): string {
  const written = parts.map((part) => [part.title, currentText(part, document)].join('\n'));
  return [[title, dated].join('\n'), ...written].join('\n\n');
}
