import type { Action } from './advice';
import { daysOf, type Quarter, quarterOf } from './dates';
import type { Plan } from './document';
import type { Hold, Owner, Placement } from './placement';
import { fundingIn } from './plan';
import type { Planned } from './planned';
import type { Profile } from './questionnaire';

const WEEKS_IN_A_QUARTER = 13;

/** Whole quarters that an action takes: its longer duration, rounded up; one where no duration is known. */
export function quartersFor({ duration }: Pick<Action, 'duration'>): number {
  return Math.max(1, Math.ceil((duration?.max ?? 0) / WEEKS_IN_A_QUARTER));
}

/** What holds for every action of a plan. */
export interface Frame {
  readonly plan: Plan;
  readonly start: Quarter;
  /** Day of the next request for an initial budget that can still be made, and the quarter from which its money is there. */
  readonly request: { readonly day: string; readonly from: Quarter };
  readonly renewals: Profile['renewals'];
}

/** A quarter before which an action may not begin, and the rule that says so. */
interface Limit {
  readonly from: Quarter;
  readonly hold: Hold;
}

/** When an action's money is there, if it needs any. */
function fundingOf(action: Action, { plan, start, request }: Frame): readonly Limit[] {
  switch (fundingIn(action, plan)) {
    case 'none':
      return [];
    case 'supplementary':
      return [{ from: start + 1, hold: { rule: 'funding', by: 'supplementary', request: null } }];
    case 'initial':
      return [{ from: request.from, hold: { rule: 'funding', by: 'initial', request: request.day } }];
  }
}

/** A renewal further ahead than this many quarters, ten years, says nothing for a plan, or is a slip of the keys. */
const RENEWAL_AHEAD = 40;

function renewalMonth({ renewal }: Action, { renewals, start }: Frame): string | null {
  const month = renewal && renewals?.[renewal];
  return month && quarterOf(month) - start <= RENEWAL_AHEAD ? month : null;
}

function renewalOf(action: Action, frame: Frame): readonly Limit[] {
  const { renewal } = action;
  const month = renewalMonth(action, frame);
  return renewal && month ? [{ from: quarterOf(month), hold: { rule: 'renewal', renewal, month } }] : [];
}

/** The roadmap as far as it is laid out. */
export class Layout {
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
    const month = renewalMonth(one.action, this.#frame);
    const isMissed = month !== null && quarterOf(month) >= this.#frame.start && quarterOf(month) < from;
    const missedRenewal = isMissed ? month : null;
    this.placements.push({ action: id, owner, from, to, because, without: one.without, missedRenewal, isLate });
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
