import type { Action, Effort } from './advice';
import type { Assessment } from './assessment';
import { actionsById } from './byId';
import type { Advisory } from './catalogue';
import type { Plan } from './document';
import { opensGate } from './openers';
import { fundingIn, isOut } from './plan';
import type { Suggestion } from './suggestions';

/** A gate that is not met, with the actions that open it. */
interface Opening {
  readonly gate: string;
  readonly openers: readonly string[];
}

/** A proposed action that may be reckoned with, and what it draws in. */
export interface Candidate {
  readonly action: Action;
  readonly effort: Effort;
  /** Where its money comes from in the body's plan. */
  readonly funding: Action['funding'];
  readonly raised: Suggestion['raised'];
  /** Candidates that come before it. */
  readonly after: readonly string[];
  /** Gates that it waits for itself; one opener of each must come before it. */
  readonly gates: readonly Opening[];
  /** Gates that it waits for, itself or through what comes before it, and that no candidate opens; usable where empty. */
  readonly shut: readonly string[];
}

interface Kept {
  readonly action: Action;
  readonly suggestion: Suggestion;
}

/** An id with all that it leads to, itself first. */
export function reachable(id: string, next: (id: string) => readonly string[]): readonly string[] {
  const found = new Set([id]);
  for (const one of found) for (const other of next(one)) found.add(other);
  return [...found];
}

function afterIn(kept: ReadonlyMap<string, Kept>, id: string): readonly string[] {
  return kept.get(id)?.suggestion.after.filter((other) => kept.has(other)) ?? [];
}

/**
 * For each gate that is not met, the actions that open it and do not wait for a gate themselves; an action may open
 * a gate whose question is not asked yet.
 */
function openingsOf(catalogue: Advisory, assessment: Assessment, kept: ReadonlyMap<string, Kept>): readonly Opening[] {
  const waits = (id: string) =>
    reachable(id, (one) => afterIn(kept, one)).some((other) => kept.get(other)?.action.gates === 'required');
  const open = new Set(assessment.gates.filter(({ state }) => state !== 'met').map(({ id }) => id));
  return catalogue.gates
    .filter(({ id }) => open.has(id))
    .map((gate) => {
      const openers = [...kept.values()].filter(({ action }) => opensGate(action, gate) && !waits(action.id));
      return { gate: gate.id, openers: openers.map(({ action }) => action.id) };
    });
}

/** The proposed actions that the body has not taken out of its plan, in the order of the assessment. */
export function candidatesOf(catalogue: Advisory, assessment: Assessment, plan: Plan): readonly Candidate[] {
  const known = actionsById(catalogue);
  const kept = new Map<string, Kept>();
  for (const suggestion of assessment.actions) {
    const action = known.get(suggestion.action);
    if (action && !isOut(plan, action.id)) kept.set(action.id, { action, suggestion });
  }
  const openings = openingsOf(catalogue, assessment, kept);
  const gatesOf = (id: string) => (kept.get(id)?.action.gates === 'required' ? openings : []);
  const afterOf = (id: string) => afterIn(kept, id);
  return [...kept.values()].map(({ action, suggestion }) => {
    const waitsFor = reachable(action.id, afterOf).flatMap(gatesOf);
    return {
      action,
      effort: effortOf(catalogue, action),
      funding: fundingIn(action, plan),
      raised: suggestion.raised,
      after: afterOf(action.id),
      gates: gatesOf(action.id),
      shut: [...new Set(waitsFor.filter(({ openers }) => openers.length === 0).map(({ gate }) => gate))],
    };
  });
}

function effortOf({ efforts }: Advisory, action: Action): Effort {
  const effort = efforts.find(({ id }) => id === action.effort);
  if (!effort) throw new Error(`the action ${action.id} has an effort that is not in the catalogue`);
  return effort;
}
