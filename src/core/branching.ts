import type { Questionnaire } from './catalogue';
import { questionsInOrder } from './interview';
import type { Condition } from './questionnaire';

/** Where an answer leads those who have all questions before them. */
export interface Way {
  /** The question to go on with; null where none is left. */
  readonly to: string | null;
  /** Whether questions between are passed over. */
  readonly isJump: boolean;
  /** Questions after `to` that are not asked either, in asking order. */
  readonly without: readonly string[];
}

interface Given {
  readonly question: string;
  /** Null for わからない and 該当なし. */
  readonly choice: string | null;
}

/** Whether a condition may still hold after one answer, whatever the others and the profile are. */
function mayHold(condition: Condition, given: Given, closed: ReadonlySet<string>): boolean {
  if ('all' in condition) return condition.all.every((part) => mayHold(part, given, closed));
  if ('any' in condition) return condition.any.some((part) => mayHold(part, given, closed));
  if (!('question' in condition)) return true;
  if (closed.has(condition.question)) return false;
  return condition.question !== given.question || (given.choice !== null && condition.in.includes(given.choice));
}

/**
 * Where an answer leads, whatever the other answers and the profile are: which questions it closes, in asking order.
 * @param choice null for わからない and 該当なし
 */
export function wayAfter(catalogue: Questionnaire, question: string, choice: string | null): Way {
  const closed = new Set<string>();
  const all = questionsInOrder(catalogue);
  for (const { id, askWhen } of all) {
    if (askWhen && !mayHold(askWhen, { question, choice }, closed)) closed.add(id);
  }
  const after = all.slice(all.findIndex(({ id }) => id === question) + 1).map(({ id }) => id);
  const place = after.findIndex((id) => !closed.has(id));
  return {
    to: after[place] ?? null,
    isJump: place !== 0 && after.length > 0,
    without: place < 0 ? [] : after.slice(place).filter((id) => closed.has(id)),
  };
}

/** Every part of a condition that looks at one thing. */
export function partsIn(condition: Condition): readonly Exclude<Condition, { all: unknown } | { any: unknown }>[] {
  if ('all' in condition) return condition.all.flatMap(partsIn);
  if ('any' in condition) return condition.any.flatMap(partsIn);
  return [condition];
}
