/** What a chart may show beside the scores of now. */
export type OtherKind = 'trial' | 'target' | 'former';

/** Scores 0–100 in the order of the axes or bars; null where there is none. */
export interface OtherScores {
  readonly kind: OtherKind;
  readonly scores: readonly (number | null)[];
  /** What stands at the end of each bar. */
  readonly labels: readonly string[];
}

/** The mark of a series in a drawing, centred at a point; each is told from the others without colour. */
export function markPath(kind: OtherKind, x: number, y: number): string {
  switch (kind) {
    case 'trial':
      return `M${x - 4},${y - 4}h8v8h-8Z`;
    case 'target':
      return `M${x},${y - 6}L${x + 6},${y}L${x},${y + 6}L${x - 6},${y}Z`;
    case 'former':
      return `M${x},${y - 5}L${x + 5},${y + 4}L${x - 5},${y + 4}Z`;
  }
}
