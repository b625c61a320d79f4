/** As in the program: a score this little below a limit has reached it. */
const SLACK = '0.000000001';

/** The place of the level of a score, from 1. @param score address or formula @param limits where each level begins */
export function levelPlace(score: string, limits: string): string {
  return `MATCH(${score}+${SLACK},${limits},1)`;
}

function sameLevel(score: string, other: string, limits: string): string {
  return `${levelPlace(score, limits)}=${levelPlace(other, limits)}`;
}

/** A score as the program shows it: rounded, but cut to one decimal where rounding would show a number of the next level. */
export function shownScore(exact: string, limits: string): string {
  const rounded = `ROUND(${exact},2)`;
  const two = `IF(${sameLevel(rounded, exact, limits)},${rounded},ROUNDDOWN(${exact},2))`;
  return `IF(${sameLevel(`ROUND(${two},0)`, exact, limits)},ROUND(${two},0),ROUNDDOWN(${two},1))`;
}
