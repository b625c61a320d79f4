import type { QuestionId } from '../../src/content/ids';
import { questions } from '../../src/content/questions';
import type { Answer } from '../../src/core/questionnaire';
import { chosen, notApplicable, unknown } from '../support/invented';
import type { RowAnswers } from './row';

/** An answer as a row writes it. */
export function answerOf(given: string): Answer {
  if (given === 'unknown') return unknown;
  return given === 'not-applicable' ? notApplicable : chosen(given);
}

/** わからない to each of these. */
export function unknownTo(...ids: readonly QuestionId[]): RowAnswers {
  return Object.fromEntries(ids.map((id) => [id, 'unknown']));
}

export const everythingUnknown: RowAnswers = unknownTo(...questions.map(({ id }) => id));

/** The readiest answer to every question but these. */
export function readiestBut(...left: readonly QuestionId[]): RowAnswers {
  const rest = questions.filter(({ id }) => !left.includes(id));
  return Object.fromEntries(rest.map(({ id, choices }) => [id, choices.at(-1)]));
}

export const everythingReadiest: RowAnswers = readiestBut();
