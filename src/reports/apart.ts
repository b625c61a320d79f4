import type { Document } from '../core/document';
import { answersOf } from '../core/document';
import { interview, questionNumbers } from '../core/interview';
import type { Matter } from './texts/matter';

/** Something that is kept but does not count: an answer, or a note without one. */
export interface Apart {
  readonly question: string;
  readonly recorded: Document['answers'][string] | undefined;
  /** Whether this edition does not have the answer or its question. */
  readonly isOrphaned: boolean;
  /** Whether its note stands here, and not in a row above. */
  readonly isNotedHere: boolean;
}

/**
 * Answers that are not asked or not offered now, what this edition does not have, and notes on what stands in no row.
 * @param above the questions that have a row of their own, with their notes
 */
export function apartOf(
  { document, catalogue }: Pick<Matter, 'document' | 'catalogue'>,
  above: ReadonlySet<string>,
): readonly Apart[] {
  const { answers, orphaned, remarks } = document;
  const { heard } = interview(catalogue, { ...document, answers: answersOf(document) });
  const known = questionNumbers(catalogue);
  const answered = [...new Set([...known.keys(), ...Object.keys(answers)])];
  const hidden = answered.filter((id) => answers[id] && !heard[id]);
  const standing = new Set([...above, ...hidden, ...Object.keys(orphaned)]);
  const noted = Object.keys(remarks).filter((id) => !standing.has(id));
  const all = [
    ...hidden.map((question) => ({ question, recorded: answers[question], isOrphaned: !known.has(question) })),
    ...Object.keys(orphaned).map((question) => ({ question, recorded: orphaned[question], isOrphaned: true })),
    ...noted.map((question) => ({ question, recorded: undefined, isOrphaned: false })),
  ];
  const isFirst = (question: string, index: number) => all.findIndex((one) => one.question === question) === index;
  return all.map((one, index) => ({
    ...one,
    isNotedHere: !above.has(one.question) && isFirst(one.question, index),
  }));
}
