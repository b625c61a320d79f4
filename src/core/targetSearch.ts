import { type Candidate, reachable } from './candidates';
import type { Advisory } from './catalogue';
import { gainsIn } from './gains';
import type { LevelId } from './questionnaire';
import type { Tally } from './scoring';
import { better, smallestSet, type Taken } from './smallestSet';

/** `effort`: the fewest days of work. `funding`: the fewest initial budgets, then supplementary ones, then days. */
export type CostMode = 'effort' | 'funding';

/** An area and how far it is from its target. */
export interface Aim {
  readonly tally: Tally;
  readonly level: LevelId;
  /** Points on the scale of the tally that are missing. */
  readonly gap: number;
}

/** The price of an action, a whole number: a dearer budget class outweighs any number of cheaper ones. */
function pricesIn(by: CostMode, all: readonly Candidate[]): (candidate: Candidate) => number {
  const more = 1 + all.reduce((sum, { effort }) => sum + effort.max, 0);
  const surcharge = { none: 0, supplementary: more, initial: more * more };
  return ({ funding, effort }) => effort.max + (by === 'funding' ? surcharge[funding] : 0);
}

/** Which opener is taken for each gate. */
type Way = ReadonlyMap<string, string>;

/** Every way through the gates that are in front of candidates: one opener for each. */
function waysThrough(usable: readonly Candidate[]): readonly Way[] {
  const openings = new Map(usable.flatMap(({ gates }) => gates.map(({ gate, openers }) => [gate, openers] as const)));
  return [...openings].reduce<readonly Way[]>(
    (ways, [gate, openers]) => ways.flatMap((way) => openers.map((opener) => new Map([...way, [gate, opener]]))),
    [new Map()],
  );
}

/** A candidate with what must be done before it, on one way through the gates. */
export interface Step {
  readonly candidate: Candidate;
  readonly needs: readonly string[];
}

function stepsOn(way: Way, usable: readonly Candidate[]): readonly Step[] {
  return usable.map((candidate) => ({
    candidate,
    needs: [...candidate.after, ...candidate.gates.flatMap(({ gate }) => way.get(gate) ?? [])],
  }));
}

/** The smallest set of candidates that can be used, over all ways through the gates; null where there is none. */
export function smallestOf(
  catalogue: Advisory,
  usable: readonly Candidate[],
  aims: readonly Aim[],
  by: CostMode,
): readonly Step[] | null {
  const price = pricesIn(by, usable);
  const place = new Map(usable.map(({ action }, index) => [action.id, index]));
  const lifts = usable.map((candidate) =>
    aims.flatMap(({ tally }, group) =>
      [...gainsIn(catalogue, tally, candidate)].map(([row, points]) => ({ group, row, points })),
    ),
  );
  const gaps = aims.map(({ gap }) => gap);
  let best: { readonly set: Taken; readonly steps: readonly Step[] } | null = null;
  for (const way of waysThrough(usable)) {
    const steps = stepsOn(way, usable);
    const needsOf = (id: string) => steps[place.get(id) ?? -1]?.needs ?? [];
    const pieces = usable.map((candidate, index) => ({
      cost: price(candidate),
      needs: reachable(candidate.action.id, needsOf).flatMap((id) => place.get(id) ?? []),
      lifts: lifts[index] ?? [],
    }));
    const set = smallestSet(pieces, gaps);
    if (set && better(best?.set ?? null, set) === set) best = { set, steps };
  }
  return best?.set.pieces.flatMap((index) => best?.steps[index] ?? []) ?? null;
}
