import { monthsUntil } from './dates';
import type { Answers, Condition, Profile, ProfileChoice, ProfileNumber } from './questionnaire';

/** What a condition may look at: answers to questions that are asked, the profile, and the day. */
export interface Facts {
  readonly answers: Answers;
  readonly profile: Profile;
  /** `YYYY-MM-DD`; without it a renewal counts as not said. */
  readonly date?: string;
}

/** Why something was suggested. */
export type Reason =
  | { readonly question: string; readonly choice: string }
  | { readonly profile: ProfileChoice | ProfileNumber; readonly value: string | number }
  | { readonly renewal: string; readonly month: string }
  | { readonly gate: string };

/**
 * Whether a condition holds.
 * @param absent what a profile value that was not given counts as: true asks the question, false withholds the action
 */
export function holds(condition: Condition, facts: Facts, absent: boolean): boolean {
  if ('question' in condition) {
    const answer = facts.answers[condition.question];
    return answer?.state === 'chosen' && condition.in.includes(answer.choice);
  }
  if ('all' in condition) return condition.all.every((part) => holds(part, facts, absent));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts, absent));
  if ('renewal' in condition) {
    const month = facts.profile.renewals?.[condition.renewal];
    if (!(month && facts.date)) return absent;
    const months = monthsUntil(month, facts.date);
    return months >= 0 && months <= condition.withinMonths;
  }
  const value = facts.profile[condition.profile];
  if (value === undefined) return absent;
  if ('is' in condition) return value === condition.is;
  if ('above' in condition) return Number(value) > condition.above;
  return Number(value) <= condition.atMost;
}

/** The parts of a condition that hold, as reasons; empty where the condition does not hold. */
export function reasons(condition: Condition, facts: Facts): readonly Reason[] {
  if (!holds(condition, facts, false)) return [];
  if ('question' in condition) {
    const answer = facts.answers[condition.question];
    return answer?.state === 'chosen' ? [{ question: condition.question, choice: answer.choice }] : [];
  }
  if ('all' in condition) return condition.all.flatMap((part) => reasons(part, facts));
  if ('any' in condition) return condition.any.flatMap((part) => reasons(part, facts));
  if ('renewal' in condition) {
    const month = facts.profile.renewals?.[condition.renewal];
    return month ? [{ renewal: condition.renewal, month }] : [];
  }
  const value = facts.profile[condition.profile];
  return value === undefined ? [] : [{ profile: condition.profile, value }];
}

/** Every question that a condition listens to. */
export function questionsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  return 'question' in condition ? [condition.question] : [];
}
