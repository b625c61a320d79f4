/** An item and what it still waits for. */
interface Waiting<T> {
  readonly item: T;
  readonly rank: number;
  readonly before: Set<string>;
  readonly followers: Waiting<T>[];
}

function linked<T>(
  ranked: readonly T[],
  idOf: (item: T) => string,
  afterOf: (item: T) => readonly string[],
): readonly Waiting<T>[] {
  const all = ranked.map((item, rank): Waiting<T> => ({ item, rank, before: new Set(), followers: [] }));
  const byId = new Map(all.map((one) => [idOf(one.item), one]));
  for (const one of all) {
    for (const id of afterOf(one.item)) {
      const earlier = byId.get(id);
      if (!earlier) continue;
      one.before.add(id);
      earlier.followers.push(one);
    }
  }
  return all;
}

/**
 * The foremost whose predecessors all stand already, again and again.
 * @param ranked in the order wished for, each id once; a cycle is an error
 * @param afterOf ids of what must stand before an item; those that are not in `ranked` do not count
 */
export function prerequisitesFirst<T>(
  ranked: readonly T[],
  idOf: (item: T) => string,
  afterOf: (item: T) => readonly string[],
): readonly T[] {
  const placed: T[] = [];
  for (const one of linked(ranked, idOf, afterOf)) {
    let free = one.before.size === 0 ? [one] : [];
    for (let next = free.shift(); next; next = free.shift()) {
      placed.push(next.item);
      const id = idOf(next.item);
      const freed = next.followers.filter(
        ({ before, rank }) => before.delete(id) && before.size === 0 && rank < one.rank,
      );
      if (freed.length > 0) free = [...free, ...freed].sort((a, b) => a.rank - b.rank);
    }
  }
  if (placed.length < ranked.length) throw new Error('these come before each other in a cycle');
  return placed;
}
