import type { Document } from '../../core/document';
import { formatDate, formatTime } from '../../locales/format';
import type { Matter } from '../texts/matter';
import { answerBlocks, apartBlocks, type Manner } from './answers';
import type { Block, Report } from './blocks';
import { gateBlocks } from './gates';
import { limitBlocks, sourceBlocks } from './limits';
import { planBlocks } from './planned';
import { profileBlocks } from './profile';
import { caseBlocks, confirmBlocks, toolBlocks } from './references';
import { areaBlocks, phaseBlocks } from './standing';
import { stepBlocks } from './steps';
import { summaryBlocks } from './summary';

/** In the order in which they stand; a chapter that has nothing to say is left out. */
const chapters = {
  summary: summaryBlocks,
  gates: gateBlocks,
  steps: stepBlocks,
  areas: areaBlocks,
  phases: phaseBlocks,
  plan: planBlocks,
  cases: caseBlocks,
  tools: toolBlocks,
  confirm: confirmBlocks,
  profile: profileBlocks,
  answers: answerBlocks,
  apart: apartBlocks,
  limits: limitBlocks,
  sources: sourceBlocks,
} as const satisfies Record<string, (matter: Matter, manner: Manner) => readonly Block[]>;

export type ChapterId = keyof typeof chapters;

const order = Object.keys(chapters) as readonly ChapterId[];

/** Whose document it is, who answered, and which state of it this is: label and value; what is not said is left out. */
export function documentFacts(document: Document, { assessment, speech }: Pick<Matter, 'assessment' | 'speech'>) {
  const { t, language } = speech;
  const { respondent, paper, savedAt, id, rev } = document;
  const who = [respondent.section, respondent.role].filter(Boolean).join(' ');
  const facts: readonly (readonly [label: string, value: string])[] = [
    [t('profile.body'), respondent.body],
    [t('report:facts.who'), who],
    [t('report:facts.docNumber'), paper?.docNumber ?? ''],
    [t('report:facts.assessedOn'), formatDate(assessment.assessedOn, language)],
    [t('report:facts.savedAt'), `${formatDate(savedAt, language)} ${formatTime(savedAt)}`],
    [t('report:facts.mode'), t(`result:overall.mode.${assessment.mode}`)],
    [t('report:facts.edition'), assessment.edition],
    [t('report:facts.id'), t('report:facts.revision', { id, rev })],
  ];
  return facts.filter(([, value]) => value !== '');
}

/**
 * The full report from the assessment, the roadmap, the document and the catalogue alone. Japanese dates are those of
 * the Japanese calendar. What differs between paper, Word and the save file is how its blocks look, and which chapters
 * they take.
 */
export function report(
  matter: Matter,
  manner: Manner = {},
): Report & { readonly chapters: readonly { id: ChapterId }[] } {
  const { t } = matter.speech;
  return {
    title: t('report:title'),
    facts: documentFacts(matter.document, matter),
    chapters: order
      .map((id) => ({ id, title: t(`report:chapters.${id}`), blocks: chapters[id](matter, manner) }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}
