import type { Assessment } from './assessment';
import type { Advisory } from './catalogue';
import { fiscalYear, nextAnniversary, type Quarter, quarterOf } from './dates';
import type { Document, Plan } from './document';
import { type Frame, Layout } from './layout';
import { prerequisitesFirst } from './order';
import type { Placement, Unplaced } from './placement';
import { isUnderWay, planOf } from './plan';
import { type Planned, planned } from './planned';

/** The plan of a body by quarter. */
export interface Roadmap {
  readonly plan: Plan;
  /** The quarter in which it begins: that of its start, or of the assessment where the start has passed. */
  readonly start: Quarter;
  /** Day of the next request for an initial budget that can still be made, and the quarter from which its money is there. */
  readonly request: Frame['request'];
  /** In the order in which they were placed. */
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly done: readonly string[];
  /** Decided not to be done, or taken out of the plan. */
  readonly passedOver: readonly string[];
}

/** The plan's frame: when it begins and when the next initial budget is there. @param date `YYYY-MM-DD` */
function frameOf(document: Document, date: string): Frame {
  const plan = planOf(document, date);
  const day = nextAnniversary(plan.requestDate, date);
  return {
    plan,
    start: quarterOf(plan.start > date ? plan.start : date),
    request: { day, from: 4 * (fiscalYear(day) + 1) },
    renewals: document.profile.renewals,
  };
}

/**
 * The plan of a document by quarter, or the proposed plan where nothing is settled. Serial scheduling: what is under
 * way first, then by gate, phase and effect for effort, prerequisites before what needs them, each action at the earliest
 * quarter that its money, its prerequisites, its gates and its owner's load allow. So no action could begin a quarter
 * earlier without breaking a rule that its `because` names. The rule is ours.
 * @param assessment of the same document; its day is today
 */
export function roadmap(catalogue: Advisory, document: Document, assessment: Assessment): Roadmap {
  const frame = frameOf(document, assessment.assessedOn);
  const { waiting, unplaced, done, passedOver } = planned(catalogue, assessment, frame.plan);
  const hasBegun = ({ action }: Planned) => isUnderWay(frame.plan, action.id);
  const rest = prerequisitesFirst(
    waiting.filter((one) => !hasBegun(one)),
    ({ action }) => action.id,
    ({ after, gates }) => [...after, ...gates.flatMap(({ openers }) => openers)],
  );
  const layout = new Layout(frame);
  for (const one of waiting.filter(hasBegun)) layout.keep(one);
  for (const one of rest) layout.place(one);
  const { plan, start, request } = frame;
  return { plan, start, request, placements: layout.placements, unplaced, done, passedOver };
}
