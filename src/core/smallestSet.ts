/** Something that may be taken, at a price. Pieces are known by their place in the list. */
export interface Piece {
  /** A whole number above zero. */
  readonly cost: number;
  /** All that must be taken with it, and what these need in turn; it may stand among them itself. */
  readonly needs: readonly number[];
  readonly lifts: readonly Lift[];
}

interface Lift {
  readonly group: number;
  readonly row: string;
  /** Points that the row gains; of several pieces that lift one row the highest counts. */
  readonly points: number;
}

/** A set of pieces and its price. */
export interface Taken {
  /** In order. */
  readonly pieces: readonly number[];
  readonly cost: number;
}

interface Problem {
  readonly all: readonly Piece[];
  /** Points that each group lacks. */
  readonly gaps: readonly number[];
}

function taken(all: readonly Piece[], chosen: Iterable<number>): Taken {
  const pieces = [...chosen].sort((a, b) => a - b);
  return { pieces, cost: pieces.reduce((sum, piece) => sum + (all[piece]?.cost ?? 0), 0) };
}

/** The cheaper of two; at the same price the one that has the piece at the first place where they differ. */
export function better(one: Taken | null, other: Taken): Taken {
  if (one === null || other.cost < one.cost) return other;
  if (other.cost > one.cost) return one;
  const at = one.pieces.findIndex((piece, place) => piece !== other.pieces[place]);
  return (other.pieces[at] ?? Number.POSITIVE_INFINITY) < (one.pieces[at] ?? 0) ? other : one;
}

/** Whether pieces bring a group all the points that it lacks. */
function fills({ all, gaps }: Problem, group: number, pieces: readonly number[]): boolean {
  const best = new Map<string, number>();
  for (const piece of pieces) {
    for (const lift of all[piece]?.lifts ?? []) {
      if (lift.group === group) best.set(lift.row, Math.max(lift.points, best.get(lift.row) ?? 0));
    }
  }
  return [...best.values()].reduce((sum, points) => sum + points, 0) >= (gaps[group] ?? 0);
}

/** For every piece the groups that it serves: those that it lifts, and those lifted by what needs it. */
function servedBy({ all, gaps }: Problem): readonly ReadonlySet<number>[] {
  const own = all.map(({ lifts }) => lifts.map(({ group }) => group).filter((group) => (gaps[group] ?? 0) > 0));
  const served = own.map((groups) => new Set(groups));
  all.forEach(({ needs }, piece) => {
    for (const need of needs) for (const group of own[piece] ?? []) served[need]?.add(group);
  });
  return served;
}

/**
 * The best of all sets that hold what their pieces need.
 * @param open pieces to decide on, in order
 * @param given pieces taken beforehand
 * @param completed a set with the least that it lacks, itself where it lacks nothing; null where it cannot be completed so
 */
function bestOf(
  all: readonly Piece[],
  open: readonly number[],
  given: readonly number[],
  completed: (set: Taken) => Taken | null,
): Taken | null {
  let best: Taken | null = null;
  const step = (from: number, chosen: ReadonlySet<number>, refused: ReadonlySet<number>): void => {
    const set = taken(all, chosen);
    if (best !== null && set.cost > best.cost) return;
    const whole = completed(set);
    if (whole) best = better(best, whole);
    // More than enough only costs more.
    if (whole?.pieces.length === set.pieces.length) return;
    const passed = new Set(refused);
    for (const piece of open.filter((one) => one >= from && !chosen.has(one))) {
      const joined = [piece, ...(all[piece]?.needs ?? [])];
      if (!joined.some((one) => passed.has(one))) step(piece + 1, new Set([...chosen, ...joined]), passed);
      passed.add(piece);
    }
  };
  const closed = [...all.keys()].filter((piece) => !(open.includes(piece) || given.includes(piece)));
  step(0, new Set(given), new Set(closed));
  return best;
}

/** Finds the cheapest of a group's own pieces that fill it together with shared ones, once for the same ones. */
function cheapestFor(problem: Problem, served: readonly ReadonlySet<number>[]) {
  const known = new Map<string, Taken | null>();
  return (group: number, shared: readonly number[]): Taken | null => {
    const near = shared.filter((piece) => served[piece]?.has(group));
    const key = [group, ...near].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = served.flatMap((groups, piece) => (groups.size === 1 && groups.has(group) ? [piece] : []));
    const found = bestOf(problem.all, own, near, (set) => (fills(problem, group, set.pieces) ? set : null));
    known.set(key, found);
    return found;
  };
}

/**
 * The cheapest set of pieces that brings every group the points that it lacks, with all that its pieces need; null where
 * all of them together do not. At the same price the set wins that has the piece at the first place where two differ.
 *
 * Exact. Pieces that serve several groups are tried in every combination; once these are settled the groups do not
 * touch each other any more, so that each is settled for itself among the few pieces that serve it alone. The time grows
 * with 2 to the number of shared pieces, and of the pieces of one group, not of all.
 */
export function smallestSet(all: readonly Piece[], gaps: readonly number[]): Taken | null {
  const problem = { all, gaps };
  const open = gaps.flatMap((gap, group) => (gap > 0 ? [group] : []));
  if (!open.every((group) => fills(problem, group, [...all.keys()]))) return null;
  const served = servedBy(problem);
  const shared = [...all.keys()].filter((piece) => (served[piece]?.size ?? 0) > 1);
  const cheapest = cheapestFor(problem, served);
  return bestOf(all, shared, [], (set) => {
    const parts = open.map((group) => cheapest(group, set.pieces));
    if (parts.includes(null)) return null;
    return taken(all, new Set([...set.pieces, ...parts.flatMap((part) => part?.pieces ?? [])]));
  });
}
