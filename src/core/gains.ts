import { questionsById } from './byId';
import type { Advisory } from './catalogue';
import type { LevelId } from './questionnaire';
import { type ScoredAnswer, startOf, type Tally } from './scoring';

/** Something that raises answers. */
interface Raises {
  readonly raised: readonly { readonly question: string; readonly to: string }[];
}

/** Place of the choice to which something raises an answer, 0 for the least ready; null where it does not. */
export function stepsTo(catalogue: Advisory, { question }: ScoredAnswer, { raised }: Raises): number | null {
  const to = raised.find((raise) => raise.question === question)?.to;
  return to === undefined ? null : (questionsById(catalogue).get(question)?.choices.indexOf(to) ?? -1);
}

/** Points, whole numbers on the scale of the tally, that something adds to each answer of an area that it raises. */
export function gainsIn(catalogue: Advisory, { rows, of }: Tally, lifting: Raises): ReadonlyMap<string, number> {
  const counted = rows.filter(({ state }) => state === 'chosen' || state === 'unknown');
  const scale = of / counted.reduce((sum, { weight }) => sum + weight, 0);
  return new Map(
    counted.flatMap((row): readonly [string, number][] => {
      const steps = stepsTo(catalogue, row, lifting);
      return steps === null ? [] : [[row.question, (row.weight * (steps - row.steps) * scale) / row.top]];
    }),
  );
}

/** Points of an area once all of these are done; where several raise one answer the highest choice counts. */
export function pointsWith(catalogue: Advisory, tally: Tally, done: readonly Raises[]): number {
  const best = new Map<string, number>();
  for (const lifting of done) {
    for (const [row, points] of gainsIn(catalogue, tally, lifting)) {
      best.set(row, Math.max(points, best.get(row) ?? 0));
    }
  }
  return [...best.values()].reduce((sum, points) => sum + points, tally.points);
}

/** The fewest points, a whole number on the scale of the tally, with which an area has a level. */
export function pointsFor({ of }: Tally, level: LevelId): number {
  return Math.ceil((startOf(level) * of) / 100);
}
