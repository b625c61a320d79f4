import { type Facts, type Reason, reasons } from './conditions';
import type { Condition, ProfileChoice, ProfileNumber } from './questionnaire';

/** One of the statements that a check takes together; beside a condition it may look at more of the profile. */
export type Clause =
  | Condition
  | { readonly profile: ProfileChoice; readonly in: readonly string[] }
  | { readonly profile: ProfileNumber; readonly exceeds: ProfileNumber }
  /** `listed`: some of these tools are in use. `missing`: tools are named, and none of these is among them. */
  | { readonly tools: 'listed' | 'missing'; readonly of: readonly string[] }
  | { readonly question: string; readonly state: 'not-applicable' }
  | { readonly either: readonly Clause[] };

/** Statements that hardly go together: where all of them hold, one of them asks for a second look. */
export interface Check {
  readonly id: string;
  readonly when: readonly Clause[];
}

/** What the body said that makes a statement hold. */
export type Ground =
  | Exclude<Reason, { readonly gate: string }>
  | { readonly tools: 'listed' | 'missing'; readonly of: readonly string[] }
  | { readonly question: string; readonly state: 'not-applicable' };

export interface Inconsistency {
  readonly check: string;
  readonly because: readonly Ground[];
}

function numbersCompared(larger: ProfileNumber, smaller: ProfileNumber, { profile }: Facts): readonly Ground[] {
  const [more, less] = [profile[larger], profile[smaller]];
  if (more === undefined || less === undefined || more <= less) return [];
  return [
    { profile: larger, value: more },
    { profile: smaller, value: less },
  ];
}

function toolsLookedFor(clause: Extract<Clause, { tools: string }>, { profile }: Facts): readonly Ground[] {
  const used = profile.tools ?? [];
  if (used.length === 0) return [];
  const listed = clause.of.filter((tool) => used.includes(tool));
  if (clause.tools === 'listed') return listed.length > 0 ? [{ tools: 'listed', of: listed }] : [];
  return listed.length === 0 ? [{ tools: 'missing', of: clause.of }] : [];
}

/** What makes a statement hold; empty where it does not hold, or what it looks at was not said. */
function groundsOf(clause: Clause, facts: Facts): readonly Ground[] {
  if ('either' in clause) return clause.either.flatMap((part) => groundsOf(part, facts));
  if ('tools' in clause) return toolsLookedFor(clause, facts);
  if ('exceeds' in clause) return numbersCompared(clause.profile, clause.exceeds, facts);
  if ('state' in clause) return facts.answers[clause.question]?.state === clause.state ? [clause] : [];
  if ('profile' in clause && 'in' in clause) {
    const value = facts.profile[clause.profile];
    return value !== undefined && clause.in.includes(value) ? [{ profile: clause.profile, value }] : [];
  }
  return reasons(clause, facts).flatMap((reason) => ('gate' in reason ? [] : [reason]));
}

/**
 * The checks whose statements all hold, in their order, each with what was said. わからない, an unanswered
 * question and an empty field of the profile say nothing. Nothing is changed; what is right may stay as it is.
 * @param facts answers to asked questions only, and the profile
 */
export function inconsistencies(checks: readonly Check[], facts: Facts): readonly Inconsistency[] {
  return checks.flatMap(({ id, when }) => {
    const grounds = when.map((clause) => groundsOf(clause, facts));
    return grounds.every((found) => found.length > 0) ? [{ check: id, because: grounds.flat() }] : [];
  });
}
