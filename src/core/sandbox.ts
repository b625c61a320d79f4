import type { Advisory } from './catalogue';
import type { Document } from './document';
import type { Answer, Answers } from './questionnaire';

/** What is tried out beside the real answers; never part of a document. */
export interface Sandbox {
  /** Actions taken as done. */
  readonly actions: readonly string[];
  /** Answers that stand in place of the real ones. */
  readonly answers: Answers;
}

export const emptySandbox: Sandbox = { actions: [], answers: {} };

/** For each question the readiest choice to which the actions raise it. */
function raisedTo(catalogue: Advisory, actions: readonly string[]): ReadonlyMap<string, number> {
  const reached = new Map<string, number>();
  for (const { raises } of catalogue.actions.filter(({ id }) => actions.includes(id))) {
    for (const { question, to } of raises) {
      const place = catalogue.questions.find(({ id }) => id === question)?.choices.indexOf(to) ?? -1;
      reached.set(question, Math.max(place, reached.get(question) ?? -1));
    }
  }
  return reached;
}

/** An answer by a choice, raised where its question reaches a readier one; any other stays. */
function raised(answer: Answer, choices: readonly string[], reached: number): Answer {
  if (answer.state !== 'chosen') return answer;
  const now = choices.indexOf(answer.choice);
  const choice = choices[reached];
  return now >= 0 && reached > now && choice !== undefined ? { state: 'chosen', choice } : answer;
}

/**
 * The document as it would be: the answers of the sandbox in place of the real ones, and then what its actions raise.
 * わからない and what is unanswered stay. The document itself is not touched; what is made is to be assessed, never kept.
 * @param date `YYYY-MM-DD`, which stands as the day of the supposed answers
 */
export function suppose(
  catalogue: Advisory,
  document: Document,
  { actions, answers }: Sandbox,
  date: string,
): Document {
  const at = `${date}T00:00:00+09:00`;
  const supposed = Object.entries(answers).map(([question, answer]) => [question, { answer, at }] as const);
  const given = { ...document.answers, ...Object.fromEntries(supposed) };
  const reached = raisedTo(catalogue, actions);
  const lifted = catalogue.questions.flatMap(({ id, choices }) => {
    const now = given[id];
    const place = reached.get(id);
    if (!now || place === undefined) return [];
    const answer = raised(now.answer, choices, place);
    return answer === now.answer ? [] : [[id, { answer, at }] as const];
  });
  return { ...document, answers: { ...given, ...Object.fromEntries(lifted) } };
}
