import type { Answers, Gate, Question } from './questionnaire';

export type LevelId = 'not-ready' | 'preparing' | 'trial-ready' | 'settling';

/** Levels by the score at which they begin, lowest first. */
export const levels: readonly { readonly id: LevelId; readonly from: number }[] = [
  { id: 'not-ready', from: 0 },
  { id: 'preparing', from: 40 },
  { id: 'trial-ready', from: 60 },
  { id: 'settling', from: 80 },
];

/** An unmet gate holds the overall level down to this one, however high the score. */
const gateCap: LevelId = 'preparing';

/** One line of a calculation: `steps` of `top` reached, times `weight`. */
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

/** 0–100, as if every わからない were the least and the most ready. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/** The score of an area or a phase with everything it was computed from. */
export interface Tally {
  readonly id: string;
  /** `out-of-scope`: nothing asked, or all of it 該当なし. */
  readonly state: 'scored' | 'unanswered' | 'out-of-scope';
  /** 0–100, not rounded. */
  readonly score: number | null;
  readonly range: Range | null;
  readonly level: LevelId | null;
  readonly rows: readonly ScoredAnswer[];
}

/** A level that is not passed until a question is answered by one of these choices, however high the score. */
export interface Ceiling {
  readonly question: string;
  readonly in: readonly string[];
  readonly level: LevelId;
}

/** A ceiling, or an unmet gate, that holds the level down. */
export interface Cap {
  readonly question: string;
  readonly level: LevelId;
}

export interface Overall {
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
}

const FLOAT_SLACK = 1e-9;

/** The level of a score from 0 to 100. */
export function levelOf(score: number): LevelId {
  return levels.reduce(
    (reached, level) => (score + FLOAT_SLACK >= level.from ? level.id : reached),
    'not-ready' as LevelId,
  );
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

function percent(rows: readonly ScoredAnswer[], share: (row: ScoredAnswer) => number): number {
  const weight = rows.reduce((sum, row) => sum + row.weight, 0);
  return (100 * rows.reduce((sum, row) => sum + row.weight * share(row), 0)) / weight;
}

/**
 * Score of a group of asked questions: 100 × Σ(weight × steps ÷ top) ÷ Σ(weight) over those answered
 * by a choice or わからない (nothing); 該当なし and unanswered leave both sums.
 */
export function tally(id: string, questions: readonly Question[], heard: Answers): Tally {
  const rows = questions.map((question) => scoredAnswer(question, heard));
  const counted = rows.filter((row) => row.state === 'chosen' || row.state === 'unknown');
  if (counted.length === 0) {
    const state = rows.some((row) => row.state === 'unanswered') ? 'unanswered' : 'out-of-scope';
    return { id, state, score: null, range: null, level: null, rows };
  }
  const score = percent(counted, (row) => row.steps / row.top);
  const high = percent(counted, (row) => (row.state === 'unknown' ? 1 : row.steps / row.top));
  return { id, state: 'scored', score, range: { low: score, high }, level: levelOf(score), rows };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function place(id: LevelId): number {
  return levels.findIndex((level) => level.id === id);
}

/** The caps in force: unmet and unconfirmed gates, and ceilings whose question is not answered as they ask. */
export function capsOn(gates: readonly GateState[], ceilings: readonly Ceiling[], heard: Answers): readonly Cap[] {
  const closed = gates.filter(({ state }) => state !== 'met').map(({ question }) => ({ question, level: gateCap }));
  const low = ceilings.filter(({ question, in: enough }) => {
    const answer = heard[question];
    return answer?.state !== 'chosen' || !enough.includes(answer.choice);
  });
  return [...closed, ...low.map(({ question, level }) => ({ question, level }))];
}

/** Mean of the areas that have a score; a cap holds down the level, never the score. */
export function overall(areas: readonly Tally[], caps: readonly Cap[]): Overall {
  const scored = areas.flatMap(({ score, range }) => (score === null || range === null ? [] : [{ score, range }]));
  if (scored.length === 0) return { score: null, range: null, level: null, uncapped: null, heldBy: [] };
  const score = mean(scored.map((area) => area.score));
  const uncapped = levelOf(score);
  const binding = caps.filter((cap) => place(cap.level) < place(uncapped));
  const level = binding.reduce((low, cap) => (place(cap.level) < place(low) ? cap.level : low), uncapped);
  return {
    score,
    range: { low: score, high: mean(scored.map((area) => area.range.high)) },
    level,
    uncapped,
    heldBy: binding.filter((cap) => cap.level === level).map(({ question }) => question),
  };
}

/** Whether each gate is met by what was heard. */
export function gateStates(gates: readonly Gate[], heard: Answers): readonly GateState[] {
  return gates.map(({ id, question, in: enough }) => {
    const answer = heard[question];
    if (answer?.state !== 'chosen') return { id, question, state: 'unconfirmed' };
    return { id, question, state: enough.includes(answer.choice) ? 'met' : 'unmet' };
  });
}
