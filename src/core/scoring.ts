import type { Answer, Answers, Ceiling, Gate, LevelId, Question } from './questionnaire';

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
  return levels.reduce<LevelId>((reached, { id, from }) => (score + FLOAT_SLACK >= from ? id : reached), 'not-ready');
}

/** The score, 0–100, from which a level begins. */
export function startOf(level: LevelId): number {
  return levels.find(({ id }) => id === level)?.from ?? 0;
}

function scoredAnswer(question: Question, heard: Answers): ScoredAnswer {
  const answer = heard[question.id];
  const choice = answer?.state === 'chosen' ? answer.choice : null;
  return {
    question: question.id,
    state: answer?.state ?? 'unanswered',
    choice,
    weight: question.weight,
    steps: choice === null ? 0 : question.choices.indexOf(choice),
    top: question.choices.length - 1,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function commonScale(tops: readonly number[]): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return tops.reduce((scale, top) => (scale * top) / divisor(scale, top), 1);
}

/**
 * Score of a group of asked questions: 100 × Σ(weight × steps ÷ top) ÷ Σ(weight) over those answered
 * by a choice or わからない (nothing); 該当なし and unanswered leave both sums. Counted in whole numbers,
 * so that what is shown adds up exactly.
 */
export function tally(id: string, questions: readonly Question[], heard: Answers): Tally {
  const rows = questions.map((question) => scoredAnswer(question, heard));
  const counted = rows.filter(({ state }) => state === 'chosen' || state === 'unknown');
  if (counted.length === 0) {
    const state = rows.some((row) => row.state === 'unanswered') ? 'unanswered' : 'out-of-scope';
    return { id, state, score: null, range: null, level: null, points: 0, highPoints: 0, of: 0, rows };
  }
  const scale = commonScale(counted.map(({ top }) => top));
  const points = sum(counted.map(({ weight, steps, top }) => (weight * steps * scale) / top));
  const unknown = sum(counted.filter(({ state }) => state === 'unknown').map(({ weight }) => weight * scale));
  const of = sum(counted.map(({ weight }) => weight * scale));
  const score = (100 * points) / of;
  const highPoints = points + unknown;
  const range = { low: score, high: (100 * highPoints) / of };
  return { id, state: 'scored', score, range, level: levelOf(score), points, highPoints, of, rows };
}

/** The areas' tallies over the questions that are asked. */
export function areaTallies(areas: readonly string[], asked: readonly Question[], heard: Answers): readonly Tally[] {
  return areas.map((area) =>
    tally(
      area,
      asked.filter((question) => question.area === area),
      heard,
    ),
  );
}

function place(id: LevelId): number {
  return levels.findIndex((level) => level.id === id);
}

/** The ceilings in force: those whose question is not answered as they ask. */
export function capsOn(ceilings: readonly Ceiling[], heard: Answers): readonly Cap[] {
  return ceilings
    .filter(({ question, in: enough }) => {
      const answer = heard[question];
      return answer?.state !== 'chosen' || !enough.includes(answer.choice);
    })
    .map(({ question, level }) => ({ question, level }));
}

/** Mean of the areas that have a score, each counting once; a cap holds down the level, never the score. */
export function overall(areas: readonly Tally[], caps: readonly Cap[]): Overall {
  const scored = areas.flatMap(({ score, range }) => (score === null || range === null ? [] : [{ score, range }]));
  if (scored.length === 0) return { score: null, range: null, level: null, uncapped: null, heldBy: [] };
  const score = sum(scored.map((area) => area.score)) / scored.length;
  const high = sum(scored.map((area) => area.range.high)) / scored.length;
  const uncapped = levelOf(score);
  const binding = caps.filter((cap) => place(cap.level) < place(uncapped));
  const level = binding.reduce((low, cap) => (place(cap.level) < place(low) ? cap.level : low), uncapped);
  const heldBy = binding.filter((cap) => cap.level === level).map(({ question }) => question);
  return { score, range: { low: score, high }, level, uncapped, heldBy };
}

/** Whether each gate is met by what was heard. */
export function gateStates(gates: readonly Gate[], asked: readonly Question[], heard: Answers): readonly GateState[] {
  return gates.map(({ id, question, in: enough }) => {
    const answer = heard[question] ?? null;
    const isMet = answer?.state === 'chosen' && enough.includes(answer.choice);
    const unmet = answer?.state === 'chosen' ? 'unmet' : 'unconfirmed';
    return {
      id,
      question,
      state: isMet ? 'met' : unmet,
      answer,
      isAsked: asked.some((other) => other.id === question),
    };
  });
}
