import { questionNumbers } from '../../core/interview';
import type { Question } from '../../core/questionnaire';
import type { ScoredAnswer } from '../../core/scoring';
import { type Matter, rowsOf } from '../texts/matter';
import { onSheet } from './sheet';
import { leadLines } from './wrapping';

/** A question of the kind of check that was chosen; without `scored` it is not asked. */
export interface AnswerRow {
  readonly question: Question;
  readonly number: number;
  readonly scored: ScoredAnswer | undefined;
}

/** The questions of the check in asking order, whether they are asked or not. */
export function answerRows(matter: Matter): readonly AnswerRow[] {
  const { catalogue, assessment } = matter;
  const scored = new Map(rowsOf(matter).map((row) => [row.question, row]));
  const questions = new Map(catalogue.questions.map((question) => [question.id, question]));
  return [...questionNumbers(catalogue)].flatMap(([id, number]) => {
    const question = questions.get(id);
    const isPart = question && (assessment.mode === 'full' || question.core);
    return isPart ? [{ question, number, scored: scored.get(id) }] : [];
  });
}

/** The lines over the table, its title first. */
export function answerLead({ speech: { t } }: Matter): readonly string[] {
  return [t('report:chapters.answers'), ...leadLines(t('sheets:answers.lead'))];
}

const columns = { number: 'A', phase: 'B', area: 'C', choice: 'E', state: 'G', weight: 'H', points: 'I' } as const;

/** Number of the first row of answers, from 1. */
export function firstAnswer(matter: Matter): number {
  return answerLead(matter).length + 2;
}

/** A column of the table of answers as formulas of other sheets name it. */
export function answerColumn(column: keyof typeof columns, matter: Matter): string {
  const first = firstAnswer(matter);
  const last = first + answerRows(matter).length - 1;
  const name = columns[column];
  return onSheet(matter.speech.t('sheets:names.answers'), `$${name}$${first}:$${name}$${last}`);
}

/** What stands under 選択: the number of the choice from 1, a word, or nothing. */
export function choiceEntry({ scored }: AnswerRow, { speech: { t } }: Matter): number | string {
  if (!scored) return t('sheets:answers.states.out-of-scope');
  if (scored.state === 'chosen') return scored.steps + 1;
  return scored.state === 'unanswered' ? '' : t(`sheets:answers.states.${scored.state}`);
}
