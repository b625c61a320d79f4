import type { Effort } from './advice';
import type { Quarter } from './dates';
import type { Placement } from './placement';

/** Where an action stands in the plan, and its effort in all. */
type Carried = Pick<Placement, 'from' | 'to'> & Pick<Effort, 'min' | 'max'>;

/** What falls into one quarter of a plan. */
export interface QuarterLoad {
  readonly quarter: Quarter;
  /** Actions that run in it. */
  readonly count: number;
  /** Person-days, seldom whole. */
  readonly min: number;
  readonly max: number;
}

function loadIn(quarter: Quarter, carried: readonly Carried[]): QuarterLoad {
  const running = carried.filter(({ from, to }) => from <= quarter && quarter <= to);
  const share = (end: 'min' | 'max') => running.reduce((sum, one) => sum + one[end] / (one.to - one.from + 1), 0);
  return { quarter, count: running.length, min: share('min'), max: share('max') };
}

/**
 * Person-days that a plan asks for in each quarter, from the first in which an action runs to the last; those between in
 * which none runs stand with nothing. The effort of an action is spread evenly over its quarters, whatever its status: a
 * rule of ours, by which nothing is lost, so the quarters sum up to what the actions do. Empty for no actions.
 */
export function loadsOf(carried: readonly Carried[]): readonly QuarterLoad[] {
  if (carried.length === 0) return [];
  const first = Math.min(...carried.map(({ from }) => from));
  const last = Math.max(...carried.map(({ to }) => to));
  return Array.from({ length: last - first + 1 }, (_, index) => loadIn(first + index, carried));
}

/**
 * The quarters with the most to do: by the upper end of their range, and where that is equal by the lower end, both in
 * whole person-days, as they are shown. None for no quarters.
 */
export function heaviest(loads: readonly QuarterLoad[]): readonly QuarterLoad[] {
  const greatest = (end: 'min' | 'max', among: readonly QuarterLoad[]) => {
    const most = Math.max(...among.map((load) => Math.round(load[end])));
    return among.filter((load) => Math.round(load[end]) === most);
  };
  return greatest('min', greatest('max', loads));
}
