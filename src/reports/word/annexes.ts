import type { Chapter, Report } from '../report/blocks';
import { hasPlan, type Matter } from '../texts/matter';

/** What is attached to the text for approval, in the order in which that text names it. */
export interface Annex {
  readonly name: 'result' | 'plan' | 'answers';
  readonly chapters: readonly Chapter[];
}

/** Chapters by the annex that they stand in; all others are the result. */
const annexOf: Readonly<Record<string, Annex['name']>> = {
  plan: 'plan',
  profile: 'answers',
  answers: 'answers',
  apart: 'answers',
};

/** The report in the annexes that the text for approval names; a plan without actions belongs to the result. */
export function annexes({ chapters }: Report, matter: Matter): readonly Annex[] {
  const nameOf = ({ id }: Chapter) => {
    const name = annexOf[id] ?? 'result';
    return name === 'plan' && !hasPlan(matter) ? 'result' : name;
  };
  return (['result', 'plan', 'answers'] as const)
    .map((name) => ({ name, chapters: chapters.filter((chapter) => nameOf(chapter) === name) }))
    .filter((annex) => annex.chapters.length > 0);
}
