import type { Action } from './advice';
import type { Assessment } from './assessment';
import type { Catalogue } from './catalogue';
import { daysOf, fiscalYear, nextAnniversary, type Quarter, quarterOf } from './dates';
import type { Document, Plan } from './document';
import { prerequisitesFirst } from './order';
import type { Hold, Owner, Placement, Unplaced } from './placement';
import { planOf } from './plan';
import { isUnderWay, type Planned, planned } from './planned';
import type { Profile } from './questionnaire';

/** The plan of a body by quarter. */
export interface Roadmap {
  readonly plan: Plan;
  /** The quarter in which it begins: that of its start, or of the assessment where the start has passed. */
  readonly start: Quarter;
  /** Day of the next request for an initial budget that can still be made, and the quarter from which its money is there. */
  readonly request: { readonly day: string; readonly from: Quarter };
  /** In the order in which they were placed. */
  readonly placements: readonly Placement[];
  readonly unplaced: readonly Unplaced[];
  readonly done: readonly string[];
  /** Decided not to be done, or taken out of the plan. */
  readonly passedOver: readonly string[];
}

const WEEKS_IN_A_QUARTER = 13;

/** Whole quarters that an action takes: its longer duration, rounded up; one where no duration is known. */
export function quartersFor({ duration }: Pick<Action, 'duration'>): number {
  return Math.max(1, Math.ceil((duration?.max ?? 0) / WEEKS_IN_A_QUARTER));
}

interface Frame {
  readonly plan: Plan;
  readonly start: Quarter;
  readonly request: Roadmap['request'];
  readonly renewals: Profile['renewals'];
}

/** A quarter before which an action may not begin, and the rule that says so. */
interface Limit {
  readonly from: Quarter;
  readonly hold: Hold;
}

/** When an action's money is there, if it needs any. */
function fundingOf({ funding }: Action, { plan, start, request }: Frame): readonly Limit[] {
  if (funding === 'none') return [];
  if (funding === 'supplementary' && plan.allow.includes('supplementary')) {
    return [{ from: start + 1, hold: { rule: 'funding', by: 'supplementary', request: null } }];
  }
  return [{ from: request.from, hold: { rule: 'funding', by: 'initial', request: request.day } }];
}

function renewalOf({ renewal }: Action, { renewals }: Frame): readonly Limit[] {
  const month = renewal && renewals?.[renewal];
  return month ? [{ from: quarterOf(month), hold: { rule: 'renewal', renewal, month } }] : [];
}

/** The roadmap as far as it is laid out. */
class Layout {
  readonly placements: Placement[] = [];
  readonly #ends = new Map<string, Quarter>();
  /** Actions by owner and quarter. */
  readonly #carried = new Map<string, Map<Quarter, string[]>>();
  readonly #frame: Frame;

  constructor(frame: Frame) {
    this.#frame = frame;
  }

  #carriedBy(owner: Owner): Map<Quarter, string[]> {
    const key = JSON.stringify(owner);
    const carried = this.#carried.get(key) ?? new Map<Quarter, string[]>();
    this.#carried.set(key, carried);
    return carried;
  }

  /** The quarter after which these have ended, and the latest of them. */
  #after(actions: readonly string[]): readonly Limit[] {
    const from = 1 + Math.max(...actions.map((id) => this.#end(id)));
    const last = actions.filter((id) => this.#end(id) === from - 1);
    return actions.length === 0 ? [] : [{ from, hold: { rule: 'after', actions: last } }];
  }

  /** The quarter after which every gate is open, each by the first action that opens it. */
  #gates(gates: Planned['gates']): readonly Limit[] {
    const opened = gates.map(({ gate, openers }) => ({
      gate,
      openers,
      at: Math.min(...openers.map((id) => this.#end(id))),
    }));
    const from = 1 + Math.max(...opened.map(({ at }) => at));
    const last = opened.filter(({ at }) => at === from - 1);
    const actions = last.flatMap(({ openers }) => openers.filter((id) => this.#end(id) === from - 1));
    const hold: Hold = { rule: 'gate', gates: last.map(({ gate }) => gate), actions: [...new Set(actions)] };
    return gates.length === 0 ? [] : [{ from, hold }];
  }

  #end(action: string): Quarter {
    return this.#ends.get(action) ?? this.#frame.start;
  }

  #limitsOf({ action, after, gates }: Planned): readonly Limit[] {
    const begin: Limit = { from: this.#frame.start, hold: { rule: 'start' } };
    const own = [...fundingOf(action, this.#frame), ...renewalOf(action, this.#frame)];
    return [begin, ...own, ...this.#after(after), ...this.#gates(gates)];
  }

  /** The first quarter of an action's stay in which its owner carries as many as the plan allows; undefined where none is. */
  #full(action: Action, owner: Owner, from: Quarter): Quarter | undefined {
    const carried = this.#carriedBy(owner);
    const stay = Array.from({ length: quartersFor(action) }, (_, index) => from + index);
    return stay.find((quarter) => (carried.get(quarter)?.length ?? 0) >= this.#frame.plan.capacity);
  }

  #put(one: Planned, owner: Owner, from: Quarter, because: readonly Hold[]): void {
    const { id } = one.action;
    const to = from + quartersFor(one.action) - 1;
    const due = this.#frame.plan.items[id]?.due;
    const isLate = due !== undefined && due < daysOf(to).last;
    this.placements.push({ action: id, owner, from, to, because, without: one.without, isLate });
    this.#ends.set(id, to);
    const carried = this.#carriedBy(owner);
    for (let quarter = from; quarter <= to; quarter += 1) carried.set(quarter, [...(carried.get(quarter) ?? []), id]);
  }

  #ownerOf({ id, owners }: Action): Owner {
    const section = this.#frame.plan.items[id]?.owner;
    return section ? { section } : { role: owners[0] ?? '' };
  }

  /** Lets what has begun stand from the beginning. */
  keep(one: Planned): void {
    this.#put(one, this.#ownerOf(one.action), this.#frame.start, [{ rule: 'under-way' }]);
  }

  /** Puts an action at the earliest quarter that every rule allows. */
  place(one: Planned): void {
    const { action } = one;
    const owner = this.#ownerOf(action);
    const limits = this.#limitsOf(one);
    let from = Math.max(...limits.map((limit) => limit.from));
    while (this.#full(action, owner, from) !== undefined) from += 1;
    const holds = limits.filter((limit) => limit.from >= from).map(({ hold }) => hold);
    const quarter = this.#full(action, owner, from - 1);
    const actions = quarter === undefined ? [] : (this.#carriedBy(owner).get(quarter) ?? []);
    const load: readonly Hold[] = quarter === undefined ? [] : [{ rule: 'load', owner, quarter, actions }];
    this.#put(one, owner, from, [...holds, ...load]);
  }
}

/** The plan's frame: when it begins and when the next initial budget is there. @param date `YYYY-MM-DD` */
function frameOf({ plan, profile }: Pick<Document, 'plan' | 'profile'>, date: string): Frame {
  const settled = planOf({ ...(plan ? { plan } : {}), profile }, date);
  const day = nextAnniversary(settled.requestDate, date);
  return {
    plan: settled,
    start: quarterOf(settled.start > date ? settled.start : date),
    request: { day, from: 4 * (fiscalYear(day) + 1) },
    renewals: profile.renewals,
  };
}

/**
 * The plan of a document by quarter, or the proposed plan where nothing is settled. Serial scheduling: what is under
 * way first, then in the order of the assessment, prerequisites before what needs them, each action at the earliest
 * quarter that its money, its prerequisites, its gates and its owner's load allow. So no action could begin a quarter
 * earlier without breaking a rule that its `because` names. The rule is ours.
 * @param assessment of the same document; its day is today
 */
export function roadmap(catalogue: Catalogue, document: Document, assessment: Assessment): Roadmap {
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
