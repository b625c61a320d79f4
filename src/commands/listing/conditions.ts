import type { Condition } from '../../core/questionnaire';

/** A condition in plain words and ids. */
export function inWords(condition: Condition): string {
  if ('all' in condition) return condition.all.map((part) => `(${inWords(part)})`).join(' and ');
  if ('any' in condition) return condition.any.map((part) => `(${inWords(part)})`).join(' or ');
  if ('question' in condition) return `${condition.question} is ${condition.in.join(' or ')}`;
  if ('renewal' in condition) return `renewal of ${condition.renewal} within ${condition.withinMonths} months`;
  if ('is' in condition) return `profile ${condition.profile} is ${condition.is}`;
  if ('above' in condition) return `profile ${condition.profile} above ${condition.above}`;
  return `profile ${condition.profile} at most ${condition.atMost}`;
}
