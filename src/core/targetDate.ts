import type { Assessment } from './assessment';
import type { Advisory } from './catalogue';
import { daysOf } from './dates';
import type { Document, Plan } from './document';
import { planOf } from './plan';
import { roadmap } from './roadmap';

/** A plan without those of the proposed actions that are not among the given ones; what has begun or is done stays. */
export function planOnly(plan: Plan, { actions }: Assessment, only: readonly string[]): Plan {
  const hasBegun = (id: string) => ['under-way', 'done'].includes(plan.items[id]?.status ?? '');
  const others = actions.map(({ action }) => action).filter((id) => !(only.includes(id) || hasBegun(id)));
  return { ...plan, dropped: [...new Set([...plan.dropped, ...others])] };
}

/** When a set of actions would be done. */
export interface Finish {
  /** Last day of the last quarter, `YYYY-MM-DD`; null where none of them has a place in the roadmap. */
  readonly day: string | null;
  /** Those of them that have no place in it. */
  readonly unplaced: readonly string[];
}

/**
 * When a set of proposed actions would be done if nothing else were: the roadmap of a plan that holds these alone.
 * @param assessment of the same document; its day is today
 */
export function finishOf(
  catalogue: Advisory,
  document: Document,
  assessment: Assessment,
  actions: readonly string[],
): Finish {
  const plan = planOf(document, assessment.assessedOn);
  const others = assessment.actions.map(({ action }) => action).filter((id) => !actions.includes(id));
  const alone: Plan = { ...plan, chosen: [], dropped: [...new Set([...plan.dropped, ...others])] };
  const { placements, unplaced } = roadmap(catalogue, { ...document, plan: alone }, assessment);
  const last = placements.length > 0 ? daysOf(Math.max(...placements.map(({ to }) => to))).last : null;
  return { day: last, unplaced: unplaced.map(({ action }) => action) };
}
