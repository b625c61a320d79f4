import type { Questionnaire } from './catalogue';
import { holds, questionsIn } from './conditions';
import { oncePer } from './oncePer';
import type { Answer, Answers, Condition, Mode, PhaseId, Profile, Question } from './questionnaire';
import { type ScoredAnswer, scoredAnswer } from './scoring';

/** The questions that one phase asks about one area. */
export interface Section {
  readonly phase: PhaseId;
  readonly area: string;
  readonly questions: readonly Question[];
}

/** One of the replies that a question can get, none among them, with its line in a calculation. Each is made once. */
export interface Reply {
  readonly question: Question;
  /** Null where it is not answered. */
  readonly answer: Answer | null;
  readonly row: ScoredAnswer;
}

/** A question as a replay comes to it. */
interface Turn {
  readonly id: string;
  readonly isCore: boolean;
  readonly askWhen: Condition | null;
  /** Whether a condition listens to its answer. */
  readonly isListenedTo: boolean;
  readonly replies: Replies;
}

/** What a question can get for a reply. */
interface Replies {
  readonly question: Question;
  readonly chosen: ReadonlyMap<string, Reply>;
  readonly unknown: Reply;
  readonly notApplicable: Reply;
  readonly none: Reply;
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

/** The answer that is kept to a question, whether it is asked or not. */
type Kept = (question: string) => Answer | undefined;

/** All sections in asking order, each with its questions in asking order. */
export const sectionsOf = oncePer(({ phases, questions }: Questionnaire): readonly Section[] =>
  phases.flatMap((phase) =>
    phase.areas.map((area) => ({
      phase: phase.id,
      area,
      questions: questions.filter((question) => question.phase === phase.id && question.area === area),
    })),
  ),
);

/** All questions in asking order, whether they are asked or not. */
export const questionsInOrder = oncePer((catalogue: Questionnaire): readonly Question[] =>
  sectionsOf(catalogue).flatMap(({ questions }) => questions),
);

function repliesTo(question: Question): Replies {
  const reply = (answer: Answer | null): Reply => ({ question, answer, row: scoredAnswer(question, answer) });
  return {
    question,
    chosen: new Map(question.choices.map((choice) => [choice, reply({ state: 'chosen', choice })])),
    unknown: reply({ state: 'unknown' }),
    notApplicable: reply({ state: 'not-applicable' }),
    none: reply(null),
  };
}

const turnsOf = oncePer((catalogue: Questionnaire): readonly Turn[] => {
  const questions = questionsInOrder(catalogue);
  const listenedTo = new Set(questions.flatMap(({ askWhen }) => (askWhen ? questionsIn(askWhen) : [])));
  return questions.map((question) => ({
    id: question.id,
    isCore: question.core === true,
    askWhen: question.askWhen ?? null,
    isListenedTo: listenedTo.has(question.id),
    replies: repliesTo(question),
  }));
});

/** Whether 該当なし may be answered here; a profile value that was not given leaves it open. */
export function mayBeNotApplicable(question: Question, profile: Profile): boolean {
  if (!question.notApplicable) return false;
  return question.notApplicable === 'always' || holds(question.notApplicable, { answers: {}, profile }, true);
}

/** An answer that the question does not offer is none. */
function replyTo({ question, chosen, unknown, notApplicable, none }: Replies, answer: Answer, profile: Profile): Reply {
  if (answer.state === 'chosen') return chosen.get(answer.choice) ?? none;
  if (answer.state === 'unknown') return unknown;
  return mayBeNotApplicable(question, profile) ? notApplicable : none;
}

/**
 * Replays the answers in asking order. A question hears only answers to questions that are asked,
 * so a follow-up's follow-up leaves with its grandparent.
 * @returns the reply to each question of the catalogue in asking order; null where it is not asked
 */
export function replay(
  catalogue: Questionnaire,
  { mode, profile }: Pick<Circumstances, 'mode' | 'profile'>,
  kept: Kept,
): readonly (Reply | null)[] {
  const listenedTo: Record<string, Answer> = {};
  const facts = { answers: listenedTo, profile };
  return turnsOf(catalogue).map(({ id, isCore, askWhen, isListenedTo, replies }) => {
    if (mode === 'quick' && !isCore) return null;
    if (askWhen !== null && !holds(askWhen, facts, true)) return null;
    const answer = kept(id);
    const reply = answer ? replyTo(replies, answer, profile) : replies.none;
    if (isListenedTo && reply.answer) listenedTo[id] = reply.answer;
    return reply;
  });
}

/** What a replay of the same answers comes to. */
export function interviewIn(catalogue: Questionnaire, replies: readonly (Reply | null)[], kept: Kept): Interview {
  const asked: Question[] = [];
  const heard: Record<string, Answer> = {};
  for (const reply of replies) {
    if (!reply) continue;
    asked.push(reply.question);
    if (reply.answer) heard[reply.question.id] = reply.answer;
  }
  const unasked = questionsInOrder(catalogue).filter((_, place) => replies[place] === null);
  return { asked, heard, hidden: unasked.map(({ id }) => id).filter((id) => kept(id)) };
}

/** The interview that these answers amount to. */
export function interview(catalogue: Questionnaire, circumstances: Circumstances): Interview {
  const kept: Kept = (question) => circumstances.answers[question];
  return interviewIn(catalogue, replay(catalogue, circumstances, kept), kept);
}

/** The number of each question of the catalogue on every paper, from 1, in asking order, whether it is asked or not. */
export const questionNumbers = oncePer(
  (catalogue: Questionnaire): ReadonlyMap<string, number> =>
    new Map(questionsInOrder(catalogue).map(({ id }, index) => [id, index + 1])),
);
