import type { Action } from './advice';
import type { Catalogue } from './catalogue';

/** What the place of a proposed action rests on. */
export interface Ranked {
  readonly action: Action;
  /** Gates that it helps to meet. */
  readonly opens: readonly string[];
  /** Points of the overall score, 0–100. */
  readonly effect: number;
}

/** Effects that differ by less than this many points a day are equal: sums of thirds carry noise. */
const SLACK = 1e-9;

function compareWorth(a: number, b: number): number {
  return Math.abs(a - b) < SLACK ? 0 : a - b;
}

/** Reads top to bottom as the printed rule: gate, phase, effect for effort; equals keep the catalogue's order. */
export function comparePriority({ efforts, phases }: Catalogue): (one: Ranked, other: Ranked) => number {
  const most = new Map(efforts.map(({ id, max }) => [id, max]));
  const days = ({ effort }: Action) => most.get(effort) ?? Number.POSITIVE_INFINITY;
  const phaseOf = ({ phase }: Action) => phases.findIndex(({ id }) => id === phase);
  return (one, other) =>
    Number(other.opens.length > 0) - Number(one.opens.length > 0) ||
    phaseOf(one.action) - phaseOf(other.action) ||
    compareWorth(other.effect / days(other.action), one.effect / days(one.action));
}
