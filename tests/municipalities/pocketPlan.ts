import { closedGates, type Line, lifts, linesOf, spoken } from './pocketOrder';
import type { Row } from './row';

interface Place {
  readonly first: number;
  readonly last: number;
}

/** Quarters from October 2026: the request of October 2026 has passed, that of October 2027 pays from April 2028. */
const MONEY = 6;
const CAPACITY = 3;

/** Quarters before which an action cannot begin, for its money, for what comes before it and for its gates. */
function limits(line: Line, lines: readonly Line[], closed: readonly string[], places: ReadonlyMap<string, Place>) {
  const { action, before, isBlocked } = line;
  const ends = (ids: readonly string[]) => ids.map((id) => (places.get(id)?.last ?? Number.POSITIVE_INFINITY) + 1);
  const openers = isBlocked && action.gates === 'required' ? closed : [];
  const opened = openers.map((gate) => {
    const keys = lines.filter((other) => lifts(other.action, gate));
    return Math.min(...ends(keys.map((opener) => opener.action.id)));
  });
  return [action.funding === 'none' ? 0 : MONEY, ...ends(before), ...opened];
}

/** First and last quarter of every action that finds a place, 0 being October to December 2026. */
export function pocketPlaces(row: Row): ReadonlyMap<string, Place> {
  const lines = linesOf(row, 'plan');
  const closed = closedGates(spoken(row));
  const places = new Map<string, Place>();
  const carried = new Map<string, number>();
  for (const line of lines) {
    const { duration, id, owners } = line.action;
    const length = Math.ceil((duration?.max ?? 1) / 13);
    const key = (quarter: number) => `${owners[0]} ${quarter}`;
    const quartersFrom = (first: number) => Array.from({ length }, (_, place) => first + place);
    const isFull = (quarter: number) => (carried.get(key(quarter)) ?? 0) >= CAPACITY;
    let first = Math.max(...limits(line, lines, closed, places));
    if (first === Number.POSITIVE_INFINITY) continue;
    while (quartersFrom(first).some(isFull)) first += 1;
    for (const quarter of quartersFrom(first)) carried.set(key(quarter), (carried.get(key(quarter)) ?? 0) + 1);
    places.set(id, { first, last: first + length - 1 });
  }
  return places;
}

/** What one would put into October to December 2026. */
export function pocketFirstQuarter(row: Row): readonly string[] {
  return [...pocketPlaces(row)].filter(([, { first }]) => first === 0).map(([id]) => id);
}
