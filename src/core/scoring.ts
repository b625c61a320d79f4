import type { Answer, Ceiling, Gate, LevelId, Question } from './questionnaire';

/** Levels by the score at which they begin, lowest first. */
export const levels: readonly { readonly id: LevelId; readonly from: number }[] = [
  { id: 'not-ready', from: 0 },
  { id: 'preparing', from: 40 },
  { id: 'trial-ready', from: 60 },
  { id: 'settling', from: 80 },
];

/** One line of a calculation. */
export interface ScoredAnswer {
  readonly question: string;
  readonly state: 'chosen' | 'unknown' | 'not-applicable' | 'unanswered';
  readonly choice: string | null;
  readonly weight: number;
  /** Place of the choice, 0 for the least ready; 0 where the answer is not known. */
  readonly steps: number;
  /** Place of the readiest choice. */
  readonly top: number;
}

/** 0–100. `low` takes every わからない for the least ready, which is the score itself; `high` for the most ready. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** The score of an area or a phase with everything it was computed from. */
export interface Tally {
  readonly id: string;
  /** `out-of-scope`: nothing asked, or all of it 該当なし. */
  readonly state: 'scored' | 'unanswered' | 'out-of-scope';
  /** 0–100, not rounded: 100 × `points` ÷ `of`; null where nothing counts. */
  readonly score: number | null;
  readonly range: Range | null;
  readonly level: LevelId | null;
  /** Σ weight × steps, whole numbers on a common scale; `highPoints` with every わからない most ready. */
  readonly points: number;
  readonly highPoints: number;
  readonly of: number;
  readonly rows: readonly ScoredAnswer[];
}

/** A ceiling in force. */
interface Cap {
  readonly question: string;
  readonly level: LevelId;
}

/** All null where no area has a score. */
export interface Overall {
  /** 0–100, not rounded. */
  readonly score: number | null;
  readonly range: Range | null;
  /** After gates and ceilings; `uncapped` is the level that the score alone would give. */
  readonly level: LevelId | null;
  readonly uncapped: LevelId | null;
  /** Questions that hold the level below `uncapped`. */
  readonly heldBy: readonly string[];
}

export interface GateState {
  readonly id: string;
  readonly question: string;
  /** `unconfirmed`: わからない, unanswered or not asked; counts as not met. */
  readonly state: 'met' | 'unmet' | 'unconfirmed';
  /** What was heard; null where it was not answered. */
  readonly answer: Answer | null;
  readonly isAsked: boolean;
}

/** A mean of thirds carries noise; a score this little below a limit has reached it. */
const FLOAT_SLACK = 1e-9;

/** The level of a score from 0 to 100. */
export function levelOf(score: number): LevelId {
  let reached: LevelId = 'not-ready';
  for (const { id, from } of levels) if (score + FLOAT_SLACK >= from) reached = id;
  return reached;
}

/** The score, 0–100, from which a level begins. */
export function startOf(level: LevelId): number {
  return levels.find(({ id }) => id === level)?.from ?? 0;
}

/** The line of a question in a calculation. @param answer null where it is not answered */
export function scoredAnswer({ id, weight, choices }: Question, answer: Answer | null): ScoredAnswer {
  const choice = answer?.state === 'chosen' ? answer.choice : null;
  return {
    question: id,
    state: answer?.state ?? 'unanswered',
    choice,
    weight,
    steps: choice === null ? 0 : choices.indexOf(choice),
    top: choices.length - 1,
  };
}

/** The largest whole number that divides both. */
function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

/** A group that has no score. */
function unscored(id: string, rows: readonly ScoredAnswer[]): Tally {
  const state = rows.some((row) => row.state === 'unanswered') ? 'unanswered' : 'out-of-scope';
  return { id, state, score: null, range: null, level: null, points: 0, highPoints: 0, of: 0, rows };
}

/**
 * Score of a group of asked questions: 100 × Σ(weight × steps ÷ top) ÷ Σ(weight) over those answered
 * by a choice or わからない (nothing); 該当なし and unanswered leave both sums. Counted in whole numbers,
 * so that what is shown adds up exactly.
 */
export function tally(id: string, rows: readonly ScoredAnswer[]): Tally {
  let scale = 1;
  let points = 0;
  let weights = 0;
  let notKnown = 0;
  for (const { state, weight, steps, top } of rows) {
    if (state !== 'chosen' && state !== 'unknown') continue;
    if (scale !== top && scale % top !== 0) {
      const wider = top / commonDivisor(scale, top);
      points *= wider;
      scale *= wider;
    }
    points += weight * steps * (scale === top ? 1 : scale / top);
    weights += weight;
    if (state === 'unknown') notKnown += weight;
  }
  if (weights === 0) return unscored(id, rows);
  const of = weights * scale;
  const highPoints = points + notKnown * scale;
  const score = (100 * points) / of;
  const range = { low: score, high: (100 * highPoints) / of };
  return { id, state: 'scored', score, range, level: levelOf(score), points, highPoints, of, rows };
}

/** What was answered to a question: null where it is asked and not answered, undefined where it is not asked. */
type Heard = Answer | null | undefined;

/** Whether a ceiling is lifted: its question is answered as it asks. */
export function isLifted({ in: enough }: Ceiling, heard: Heard): boolean {
  return heard?.state === 'chosen' && enough.includes(heard.choice);
}

/** Mean of the scores that there are; null where there is none. */
export function meanOf(scores: readonly (number | null)[]): number | null {
  let sum = 0;
  let count = 0;
  for (const score of scores) {
    if (score === null) continue;
    sum += score;
    count += 1;
  }
  return count === 0 ? null : sum / count;
}

/** Mean of the areas that have a score, each counting once; a cap holds down the level, never the score. */
export function overall(areas: readonly Tally[], caps: readonly Cap[]): Overall {
  let low = 0;
  let high = 0;
  let count = 0;
  for (const { range } of areas) {
    if (range === null) continue;
    low += range.low;
    high += range.high;
    count += 1;
  }
  if (count === 0) return { score: null, range: null, level: null, uncapped: null, heldBy: [] };
  const score = low / count;
  const uncapped = levelOf(score);
  let level = uncapped;
  for (const cap of caps) if (startOf(cap.level) < startOf(level)) level = cap.level;
  const heldBy = level === uncapped ? [] : caps.filter((cap) => cap.level === level).map(({ question }) => question);
  return { score, range: { low: score, high: high / count }, level, uncapped, heldBy };
}

/** Whether a gate is met by what was heard. */
export function gateState(gate: Gate, heard: Heard): GateState {
  const { id, question } = gate;
  const unmet = heard?.state === 'chosen' ? 'unmet' : 'unconfirmed';
  return {
    id,
    question,
    state: isLifted(gate, heard) ? 'met' : unmet,
    answer: heard ?? null,
    isAsked: heard !== undefined,
  };
}
