import type { Answer } from '../core/questionnaire';
import { answerText, type Speech } from './phrases';

/** The question of an id; the id itself where no question of this edition has it. */
export function askText(question: string, { t, i18n }: Speech): string {
  return i18n.exists(`questions:${question}.ask`) ? t(`questions:${question}.ask`) : question;
}

/** An answer as {@link answerText} gives it; the id of its choice where no question of this edition offers that. */
export function strayAnswerText(question: string, answer: Answer | undefined, speech: Speech): string {
  if (answer?.state !== 'chosen') return answerText(question, answer, speech);
  const isKnown = speech.i18n.exists(`questions:${question}.choices.${answer.choice}`);
  return isKnown ? answerText(question, answer, speech) : answer.choice;
}
