import { partsOf, type Quarter } from '../../../../core/dates';
import type { Board } from './usePlanBoard';

/** Whole fiscal years from the beginning of the plan to its end. */
export function quartersOf({ roadmap: { start, placements } }: Board): readonly Quarter[] {
  const first = 4 * partsOf(start).year;
  const last = 4 * partsOf(Math.max(...placements.map(({ to }) => to))).year + 3;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
