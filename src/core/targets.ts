import { type Assessment, assess } from './assessment';
import { candidatesOf } from './candidates';
import type { Advisory } from './catalogue';
import { fiscalYear } from './dates';
import type { Document, Plan, Targets } from './document';
import { gainsIn, pointsFor, pointsWith } from './gains';
import { type Obstacle, obstaclesIn } from './obstacles';
import type { LevelId } from './questionnaire';
import { suppose } from './sandbox';
import type { Tally } from './scoring';
import { type Aim, type CostMode, type Step, smallestOf } from './targetSearch';

/** An area with a target. Scores 0–100, not rounded; null where it has none. */
export interface TargetArea {
  readonly area: string;
  readonly level: LevelId;
  readonly now: number | null;
  /** With the proposed set; where none reaches the targets, with all actions that can be used. */
  readonly reached: number | null;
  readonly isReached: boolean;
  /** What keeps it below its target; empty where it is reached. */
  readonly obstacles: readonly Obstacle[];
}

/** An action of the proposed set. */
export interface TargetStep {
  readonly action: string;
  /** Areas below their target that it lifts. */
  readonly lifts: readonly string[];
  /** Actions of the set before which it must be done. */
  readonly before: readonly string[];
}

interface TargetCost {
  /** Sums of the effort bands, staff-days. */
  readonly days: { readonly min: number; readonly max: number };
  /** How many actions need an initial or a supplementary budget. */
  readonly initial: number;
  readonly supplementary: number;
}

interface Outcome {
  readonly areas: readonly TargetArea[];
}

export type TargetPlan =
  | (Outcome & { readonly state: 'met' | 'out-of-reach' })
  | (Outcome & {
      readonly state: 'reached';
      /** In the order of the assessment. */
      readonly steps: readonly TargetStep[];
      readonly cost: TargetCost;
    });

/** Where targets begin: no level said, the end of the next fiscal year. @param date `YYYY-MM-DD` */
export function proposedTargets(date: string): Targets {
  return { date: `${fiscalYear(date) + 2}-03-31`, levels: {} };
}

/** Whether a level is set for an area that this edition has; levels kept for any other area are no target here. */
export function isAimed({ areas }: Pick<Advisory, 'areas'>, levels: Targets['levels']): boolean {
  return areas.some((area) => levels[area] !== undefined);
}

/**
 * Whether levels were set one by one, so that setting all at once would lose what cannot be had back as easily.
 * @param inScope areas that are set together
 */
export function areByHand(levels: Targets['levels'], inScope: readonly string[]): boolean {
  const kept = Object.keys(levels);
  const isOneForAll = new Set(Object.values(levels)).size === 1 && inScope.every((area) => levels[area] !== undefined);
  return kept.length > 0 && !(isOneForAll && kept.length === inScope.length);
}

/**
 * Areas that stand below their target once a set of actions is done and the questions are asked that are asked then:
 * lifted answers can change what is asked, and kept answers are heard again.
 * @param date `YYYY-MM-DD`
 */
export function shortAfter(
  catalogue: Advisory,
  document: Document,
  { actions, levels }: { readonly actions: readonly string[]; readonly levels: Targets['levels'] },
  date: string,
): readonly Tally[] {
  const { areas } = assess(catalogue, suppose(catalogue, document, { actions, answers: {} }, date), date);
  return areas.filter((tally) => {
    const level = levels[tally.id];
    return level !== undefined && (tally.score === null || tally.points < pointsFor(tally, level));
  });
}

function aimsOf({ areas }: Assessment, wanted: Targets['levels']): readonly Aim[] {
  return areas.flatMap((tally) => {
    const level = wanted[tally.id];
    if (!level) return [];
    const gap = tally.score === null ? Number.POSITIVE_INFINITY : Math.max(0, pointsFor(tally, level) - tally.points);
    return [{ tally, level, gap }];
  });
}

function stepsOf(catalogue: Advisory, set: readonly Step[], aims: readonly Aim[]): readonly TargetStep[] {
  const open = aims.filter(({ gap }) => gap > 0);
  return set.map(({ candidate }) => ({
    action: candidate.action.id,
    lifts: open.filter(({ tally }) => gainsIn(catalogue, tally, candidate).size > 0).map(({ tally }) => tally.id),
    before: set.filter(({ needs }) => needs.includes(candidate.action.id)).map((later) => later.candidate.action.id),
  }));
}

function costOf(steps: readonly Step[]): TargetCost {
  const set = steps.map(({ candidate }) => candidate);
  const count = (funding: string) => set.filter((candidate) => candidate.funding === funding).length;
  const sum = (end: 'min' | 'max') => set.reduce((total, { effort }) => total + effort[end], 0);
  return {
    days: { min: sum('min'), max: sum('max') },
    initial: count('initial'),
    supplementary: count('supplementary'),
  };
}

interface Wish {
  readonly catalogue: Advisory;
  readonly assessment: Assessment;
  /** What it has taken out is not proposed. */
  readonly plan: Plan;
  readonly levels: Targets['levels'];
  readonly by: CostMode;
}

/**
 * The smallest set of proposed actions that brings every area to its target, by effort or by budget class; the rule is
 * ours. Its effect is, for each question asked now, the highest choice to which the set raises it; its cost takes in all
 * that must come before, for each gate in the way one action that opens it. At equal cost the set wins that has the
 * action at the first place, in the order of the assessment, where two differ. Where no set reaches the targets it says
 * how far all that can be used would lead, and what stands in the way.
 */
export function targetPlan({ catalogue, assessment, plan, levels, by }: Wish): TargetPlan {
  const aims = aimsOf(assessment, levels);
  const candidates = candidatesOf(catalogue, assessment, plan);
  const usable = candidates.filter(({ shut }) => shut.length === 0);
  const set = smallestOf(catalogue, usable, aims, by);
  const areas = aims.map(({ tally, level }): TargetArea => {
    const points = pointsWith(catalogue, tally, set?.map(({ candidate }) => candidate) ?? usable);
    const isReached = tally.score !== null && points >= pointsFor(tally, level);
    return {
      area: tally.id,
      level,
      now: tally.score,
      reached: tally.score === null ? null : (100 * points) / tally.of,
      isReached,
      obstacles: isReached ? [] : obstaclesIn(tally, { catalogue, assessment, candidates, plan }),
    };
  });
  if (set === null) return { state: 'out-of-reach', areas };
  if (set.length === 0) return { state: 'met', areas };
  return { state: 'reached', areas, steps: stepsOf(catalogue, set, aims), cost: costOf(set) };
}
