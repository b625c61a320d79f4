import type { Speech } from './phrases';
import { scoreText } from './scores';

/**
 * The difference of two scores from 0 to 100 as they are shown, so that it can be checked by hand; null where one of
 * them is missing.
 */
export function shownChange(from: number | null, to: number | null): number | null {
  if (from === null || to === null) return null;
  return Math.round((Number(scoreText(to)) - Number(scoreText(from))) * 10) / 10;
}

/** A difference with its sign: +3, −2.5, ±0. */
export function changeText(from: number | null, to: number | null, { t }: Pick<Speech, 't'>): string {
  const points = shownChange(from, to);
  if (points === null) return t('result:areas.none');
  if (points === 0) return t('targets:change.same');
  return t(points > 0 ? 'targets:change.up' : 'targets:change.down', { points: String(Math.abs(points)) });
}
