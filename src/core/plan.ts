import type { Action } from './advice';
import { nextAnniversary } from './dates';
import type { Document, Plan, PlanItem } from './document';
import type { Profile } from './questionnaire';

const OCTOBER = 10;
/** How many actions one owner carries in one quarter unless the body says otherwise; a choice of ours. */
const CAPACITY = 3;

/**
 * The plan before the body has settled anything: from today, the budget requested by the end of the month that the
 * profile names, else of October; rules may be changed, supplementary budgets are not counted on.
 * @param date `YYYY-MM-DD`
 */
export function proposedPlan({ budgetMonth = OCTOBER }: Profile, date: string): Plan {
  const year = Number(date.slice(0, 4));
  const lastOfMonth = new Date(Date.UTC(year, budgetMonth, 0)).toISOString().slice(0, 10);
  return {
    start: date,
    requestDate: nextAnniversary(lastOfMonth, date),
    allow: ['rule-change'],
    capacity: CAPACITY,
    chosen: [],
    dropped: [],
    items: {},
  };
}

/** The plan of a document, or the proposed one where nothing is settled yet. */
export function planOf({ plan, profile }: Pick<Document, 'plan' | 'profile'>, date: string): Plan {
  return plan ?? proposedPlan(profile, date);
}

/** Whether the body says that an action has begun. */
export function isUnderWay({ items }: Pick<Plan, 'items'>, action: string): boolean {
  return items[action]?.status === 'under-way';
}

/** Whether the body has taken an action out of its plan, or decided not to do it. */
export function isOut({ dropped, items }: Pick<Plan, 'dropped' | 'items'>, action: string): boolean {
  return dropped.includes(action) || items[action]?.status === 'passed-over';
}

/** Where the money of an action comes from in a plan: from a supplementary budget only where the body allows one. */
export function fundingIn({ funding }: Pick<Action, 'funding'>, { allow }: Pick<Plan, 'allow'>): Action['funding'] {
  return funding === 'supplementary' && !allow.includes('supplementary') ? 'initial' : funding;
}

/** A plan in which an action has other particulars; one that says nothing is not kept. */
export function withItem(plan: Plan, action: string, change: Partial<PlanItem>): Plan {
  const { [action]: now, ...others } = plan.items;
  const { owner, due, status } = { status: 'not-started' as const, ...now, ...change };
  const says = owner || due || status !== 'not-started';
  const item = { ...(owner ? { owner } : {}), ...(due ? { due } : {}), status };
  return { ...plan, items: says ? { ...others, [action]: item } : others };
}

/** A plan that takes an action up. @param isProposed whether the answers set it off */
export function withAction(plan: Plan, action: string, isProposed: boolean): Plan {
  const dropped = plan.dropped.filter((id) => id !== action);
  const chosen = isProposed || plan.chosen.includes(action) ? plan.chosen : [...plan.chosen, action];
  return { ...plan, dropped, chosen };
}

/** A plan without an action; what was settled for it stays, should it come back. @param isProposed as above */
export function withoutAction(plan: Plan, action: string, isProposed: boolean): Plan {
  const chosen = plan.chosen.filter((id) => id !== action);
  const dropped = isProposed && !plan.dropped.includes(action) ? [...plan.dropped, action] : plan.dropped;
  return { ...plan, chosen, dropped };
}
