import { questionsInOrder, type Section } from '../core/interview';
import type { Answers } from '../core/questionnaire';
import { askedSections, talkOf, type Whereabouts } from './pages';

/** How far a section is: `to-confirm` where all is answered, yet something is わからない or marked for a second look. */
export type SectionState = 'untouched' | 'begun' | 'done' | 'to-confirm';

export interface SectionProgress extends Section {
  readonly state: SectionState;
  readonly answered: number;
}

function stateOf({ questions }: Section, heard: Answers, { document }: Whereabouts): SectionState {
  const answers = questions.map(({ id }) => heard[id]);
  const isTouched = answers.some(Boolean);
  if (!isTouched) return 'untouched';
  if (!answers.every(Boolean)) return 'begun';
  const isOpen = questions.some(({ id }) => document.remarks[id]?.recheck || heard[id]?.state === 'unknown');
  return isOpen ? 'to-confirm' : 'done';
}

/** The asked sections with their states, for the list at the side. */
export function sectionProgress(here: Whereabouts): readonly SectionProgress[] {
  const { heard } = talkOf(here);
  return askedSections(here).map((section) => ({
    ...section,
    state: stateOf(section, heard, here),
    answered: section.questions.filter(({ id }) => heard[id]).length,
  }));
}

/** Questions whose answer is kept but does not count, in asking order: not asked now, or the answer is not offered now. */
export function unheard(here: Whereabouts): readonly string[] {
  const { heard } = talkOf(here);
  const all = questionsInOrder(here.catalogue).map(({ id }) => id);
  return all.filter((id) => here.document.answers[id] && !heard[id]);
}
