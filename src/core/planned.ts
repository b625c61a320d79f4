import type { Action } from './advice';
import type { Assessment } from './assessment';
import { actionsById } from './byId';
import type { Advisory } from './catalogue';
import type { Plan } from './document';
import { opensGate } from './openers';
import type { Unplaced } from './placement';
import { isOut, isUnderWay } from './plan';

/** An action that the roadmap lays out. */
export interface Planned {
  readonly action: Action;
  /** Actions of the plan that come before it. */
  readonly after: readonly string[];
  /** Gates that it waits for, each with the actions of the plan that open it. */
  readonly gates: readonly { readonly gate: string; readonly openers: readonly string[] }[];
  /** Proposed actions that come before it, which the body has taken out. */
  readonly without: readonly string[];
}

interface Contents {
  readonly active: readonly Action[];
  readonly done: readonly string[];
  readonly passedOver: readonly string[];
}

/** What a plan holds by rank, whether a gate is closed now or not; what the body added itself comes last. */
function contentsOf(catalogue: Advisory, assessment: Assessment, plan: Plan): Contents {
  const known = actionsById(catalogue);
  const proposed = [...assessment.actions].sort((one, other) => one.rank - other.rank).map(({ action }) => action);
  const ids = [...new Set([...proposed, ...plan.chosen])].filter((id) => known.has(id));
  const isDone = (id: string) => plan.items[id]?.status === 'done';
  return {
    active: ids.flatMap((id) => (isDone(id) || isOut(plan, id) ? [] : (known.get(id) ?? []))),
    done: catalogue.actions.map(({ id }) => id).filter(isDone),
    passedOver: ids.filter((id) => isOut(plan, id) && !isDone(id)),
  };
}

/** What comes before each action as the answers stand, and what the body added before it. */
function beforeIn({ actions }: Assessment, { chosen }: Plan): (action: Action) => readonly string[] {
  const proposed = new Map(actions.map(({ action, after }) => [action, after]));
  const added = new Set(chosen);
  return ({ id, after }) => [...new Set([...(proposed.get(id) ?? after), ...after.filter((one) => added.has(one))])];
}

/** The actions that wait for a gate, themselves or through what comes before them; what is under way waits for nothing. */
function waitingForGates(active: readonly Action[], assessment: Assessment, plan: Plan): ReadonlySet<string> {
  const byId = new Map(active.map((action) => [action.id, action]));
  const before = beforeIn(assessment, plan);
  const known = new Map<string, boolean>();
  const waits = (id: string): boolean => {
    const action = byId.get(id);
    if (!action || isUnderWay(plan, id)) return false;
    const found = known.get(id) ?? (action.gates === 'required' || before(action).some(waits));
    known.set(id, found);
    return found;
  };
  return new Set([...byId.keys()].filter(waits));
}

/** The closed gates, each with the actions of the plan that open it and do not wait for a gate themselves. */
function closedGates(
  catalogue: Advisory,
  assessment: Assessment,
  { active, plan }: { readonly active: readonly Action[]; readonly plan: Plan },
): Planned['gates'] {
  const waiting = waitingForGates(active, assessment, plan);
  const isClosed = (id: string) => assessment.gates.some((gate) => gate.id === id && gate.state !== 'met');
  const free = active.filter(({ id }) => !waiting.has(id));
  return catalogue.gates
    .filter(({ id }) => isClosed(id))
    .map((gate) => ({
      gate: gate.id,
      openers: free.filter((action) => opensGate(action, gate)).map(({ id }) => id),
    }));
}

/** Why an action has no place among those that are left; null where it has one. */
function obstacle(
  { action, after, gates }: Planned,
  plan: Plan,
  left: ReadonlySet<string>,
): Unplaced['because'] | null {
  if (isUnderWay(plan, action.id)) return null;
  if (action.needs.includes('rule-change') && !plan.allow.includes('rule-change')) return { rule: 'rule-change' };
  const shut = gates.filter(({ openers }) => !openers.some((opener) => left.has(opener)));
  if (shut.length > 0) return { rule: 'gate', gates: shut.map(({ gate }) => gate) };
  const missing = after.filter((id) => !left.has(id));
  return missing.length > 0 ? { rule: 'after', actions: missing } : null;
}

/** Takes out what has no place, and then what waits for it, until all that is left can be placed. */
function sortOut(all: readonly Planned[], plan: Plan): Pick<Plans, 'waiting' | 'unplaced'> {
  const unplaced: Unplaced[] = [];
  let waiting = all;
  for (let before = -1; before !== unplaced.length; ) {
    before = unplaced.length;
    const left = new Set(waiting.map(({ action }) => action.id));
    waiting = waiting.filter((one) => {
      const because = obstacle(one, plan, left);
      if (because) unplaced.push({ action: one.action.id, because });
      return because === null;
    });
  }
  const left = new Set(waiting.map(({ action }) => action.id));
  const narrowed = waiting.map((one) => ({
    ...one,
    gates: one.gates.map(({ gate, openers }) => ({ gate, openers: openers.filter((id) => left.has(id)) })),
  }));
  return { waiting: narrowed, unplaced };
}

interface Plans {
  /** What can be laid out, in the order in which it is placed but for what comes before what. */
  readonly waiting: readonly Planned[];
  readonly unplaced: readonly Unplaced[];
  readonly done: readonly string[];
  readonly passedOver: readonly string[];
}

/** What a plan holds and what each of its actions waits for. */
export function planned(catalogue: Advisory, assessment: Assessment, plan: Plan): Plans {
  const { active, done, passedOver } = contentsOf(catalogue, assessment, plan);
  const closed = closedGates(catalogue, assessment, { active, plan });
  const ids = new Set(active.map(({ id }) => id));
  const out = new Set(passedOver);
  const before = beforeIn(assessment, plan);
  const all = active.map((action) => ({
    action,
    after: before(action).filter((id) => ids.has(id)),
    gates: action.gates === 'required' ? closed : [],
    without: before(action).filter((id) => out.has(id)),
  }));
  return { done, passedOver, ...sortOut(all, plan) };
}
