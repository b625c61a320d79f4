/**
 * Ticks at equal distances over a whole domain. Every axis of ours has a fixed domain that its count of ticks divides
 * evenly, so no rounding to convenient numbers is needed.
 */
export function getTickValuesFixedDomain([from, to]: readonly [number, number], count = 6): readonly number[] {
  const steps = Math.max(1, count - 1);
  return Array.from({ length: steps + 1 }, (_, index) => from + ((to - from) * index) / steps);
}

/** The library asks for these where a domain is left open. */
export const getNiceTickValues = (domain: readonly [number, number], count?: number): readonly number[] =>
  getTickValuesFixedDomain(domain, count);
