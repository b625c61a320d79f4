import { levelOf } from '../core/scoring';

/** A score from 0 to 100 with so many decimals; cut, not rounded, where rounding would show a number of the next level. */
function withDecimals(score: number, decimals: number): number {
  const scale = 10 ** decimals;
  const rounded = Math.round(score * scale) / scale;
  return levelOf(rounded) === levelOf(score) ? rounded : Math.floor(score * scale) / scale;
}

/** One decimal, for scores that are compared. */
export function oneDecimal(score: number): number {
  return withDecimals(score, 1);
}

/** Two decimals, for calculations: rounding them again gives what stands in the table. */
export function twoDecimals(score: number): number {
  return withDecimals(score, 2);
}

/**
 * A score from 0 to 100 as it stands in tables: what its calculation shows, without decimals, but where that
 * would be a number of the next level.
 */
export function scoreText(score: number): string {
  const shown = twoDecimals(score);
  const rounded = Math.round(shown);
  return levelOf(rounded) === levelOf(score) ? String(rounded) : (Math.floor(shown * 10) / 10).toFixed(1);
}

/** Between a calculation and its result: whether what is shown is exact. */
export function equalsSign(exact: number, shown: number): '=' | '≒' {
  return Math.abs(exact - shown) < 1e-9 ? '=' : '≒';
}

/**
 * An effect as shown: the difference of the two scores as shown, so that it can be checked by hand.
 * @param now overall score, 0–100
 * @param effect points that are added to it
 */
export function shownEffect(
  now: number,
  effect: number,
): { readonly from: number; readonly to: number; readonly points: number } {
  const from = oneDecimal(now);
  const to = oneDecimal(now + effect);
  return { from, to, points: Math.round((to - from) * 10) / 10 };
}
