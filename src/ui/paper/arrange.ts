/** How a sheet of a fixed number of pages is set so that it fits. */
export interface Setting {
  /** Type size in points. */
  readonly size: number;
  /** How many pieces stand on the first page. */
  readonly split: number;
  /** False where even the smallest type does not fit: the text runs on to further pages. */
  readonly fits: boolean;
}

/**
 * The largest type with which the pieces fit their pages, and where the second page begins.
 * @param sizes from the best to the smallest that still reads well, points
 * @param heights of the pieces in a type size; CSS pixels
 * @param splits how many pieces may stand on the first page, the best first
 * @param room height of a page, CSS pixels
 */
export function arrange(
  sizes: readonly number[],
  heights: (size: number) => readonly number[],
  splits: readonly number[],
  room: number,
): Setting {
  const isRoomFor = (some: readonly number[]) => some.reduce((total, height) => total + height, 0) <= room;
  for (const size of sizes) {
    const all = heights(size);
    const split = splits.find((count) => isRoomFor(all.slice(0, count)) && isRoomFor(all.slice(count)));
    if (split !== undefined) return { size, split, fits: true };
  }
  return { size: Math.min(...sizes), split: splits[0] ?? 0, fits: false };
}
