import { areas, questions } from '../../src/content/questions';
import type { Row } from './row';

interface Sum {
  readonly got: number;
  readonly possible: number;
}

/** Answers that count: not those that the row says are hidden, not 該当なし, in the quick version only core questions. */
function counting({ mode, answers, expected }: Row) {
  return questions.flatMap((question) => {
    const answer = answers[question.id];
    const core = 'core' in question;
    if (!answer || answer === 'not-applicable' || expected.hidden?.includes(question.id)) return [];
    if (mode === 'quick' && !core) return [];
    const choices: readonly string[] = question.choices;
    const thirds = answer === 'unknown' ? 0 : choices.indexOf(answer);
    return [{ area: question.area, thirds, weight: core ? 2 : 1 }];
  });
}

/**
 * The overall score as one would work it out on paper: thirds of a point, core questions twice,
 * the mean of the areas that have any.
 */
export function pocketScore(row: Row): number {
  const lines = counting(row);
  const percentages = areas.flatMap((area) => {
    const sum = lines
      .filter((line) => line.area === area)
      .reduce<Sum>(
        ({ got, possible }, { thirds, weight }) => ({ got: got + thirds * weight, possible: possible + 3 * weight }),
        { got: 0, possible: 0 },
      );
    return sum.possible === 0 ? [] : [(100 * sum.got) / sum.possible];
  });
  return percentages.reduce((total, score) => total + score, 0) / percentages.length;
}
