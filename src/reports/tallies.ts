import type { Tally } from '../core/scoring';
import type { Speech } from './phrases';
import { scoreText } from './scores';

type Words = Pick<Speech, 't'>;

/** The score of an area or a phase, or why there is none. */
export function tallyText({ score, state }: Pick<Tally, 'score' | 'state'>, { t }: Words): string {
  if (score !== null) return scoreText(score);
  return t(state === 'unanswered' ? 'result:areas.states.unanswered' : 'result:areas.states.out-of-scope');
}

/** The range that わからない opens; that there is none where nothing does. */
export function rangeText({ range }: Pick<Tally, 'range'>, { t }: Words): string {
  if (!range) return t('result:areas.none');
  if (range.high === range.low) return t('result:areas.noRange');
  return t('result:areas.range', { low: scoreText(range.low), high: scoreText(range.high) });
}

/** The level of an area or a phase; a dash where it has none. */
export function levelText({ level }: Pick<Tally, 'level'>, { t }: Words): string {
  return level ? t(`lists:levels.${level}`) : t('result:areas.none');
}
