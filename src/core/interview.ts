import type { Catalogue } from './catalogue';
import { holds } from './conditions';
import type { Answer, Answers, Mode, PhaseId, Profile, Question } from './questionnaire';

/** The questions that one phase asks about one area. */
export interface Section {
  readonly phase: PhaseId;
  readonly area: string;
  readonly questions: readonly Question[];
}

/** What is asked of this body, and what it said to it. */
export interface Interview {
  readonly asked: readonly Question[];
  /** Answers to asked questions only. */
  readonly heard: Answers;
  /** Questions with an answer that are not asked now, in asking order: kept, not scored. */
  readonly hidden: readonly string[];
}

export interface Circumstances {
  readonly mode: Mode;
  readonly answers: Answers;
  readonly profile: Profile;
}

const sectionsByCatalogue = new WeakMap<Catalogue, readonly Section[]>();

/** All sections in asking order, each with its questions in asking order. */
export function sectionsOf(catalogue: Catalogue): readonly Section[] {
  const known = sectionsByCatalogue.get(catalogue);
  if (known) return known;
  const sections = catalogue.phases.flatMap((phase) =>
    phase.areas.map((area) => ({
      phase: phase.id,
      area,
      questions: catalogue.questions.filter((question) => question.phase === phase.id && question.area === area),
    })),
  );
  sectionsByCatalogue.set(catalogue, sections);
  return sections;
}

/** Whether 該当なし may be answered here; a profile value that was not given leaves it open. */
export function mayBeNotApplicable(question: Question, profile: Profile): boolean {
  if (!question.notApplicable) return false;
  return question.notApplicable === 'always' || holds(question.notApplicable, { answers: {}, profile }, true);
}

function accepts(question: Question, answer: Answer, profile: Profile): boolean {
  if (answer.state === 'chosen') return question.choices.includes(answer.choice);
  return answer.state === 'unknown' || mayBeNotApplicable(question, profile);
}

/**
 * Replays the answers in asking order. A question hears only answers to questions that are asked,
 * so a follow-up's follow-up leaves with its grandparent.
 */
export function interview(catalogue: Catalogue, { mode, answers, profile }: Circumstances): Interview {
  const heard: Record<string, Answer> = {};
  const asked: Question[] = [];
  for (const { questions } of sectionsOf(catalogue)) {
    for (const question of questions) {
      if (mode === 'quick' && !question.core) continue;
      if (question.askWhen && !holds(question.askWhen, { answers: heard, profile }, true)) continue;
      asked.push(question);
      const answer = answers[question.id];
      if (answer && accepts(question, answer, profile)) heard[question.id] = answer;
    }
  }
  const present = new Set(asked.map(({ id }) => id));
  const all = sectionsOf(catalogue).flatMap(({ questions }) => questions.map(({ id }) => id));
  return { asked, heard, hidden: all.filter((id) => answers[id] && !present.has(id)) };
}

const numbersByCatalogue = new WeakMap<Catalogue, ReadonlyMap<string, number>>();

/** The number of each question of the catalogue on every paper, from 1, in asking order, whether it is asked or not. */
export function questionNumbers(catalogue: Catalogue): ReadonlyMap<string, number> {
  const known = numbersByCatalogue.get(catalogue);
  if (known) return known;
  const all = sectionsOf(catalogue).flatMap(({ questions }) => questions);
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]));
  numbersByCatalogue.set(catalogue, numbers);
  return numbers;
}
