import type { ActionId } from '../../src/content/actions';
import type { AreaId, CaseId, ChoiceOf, GateId, QuestionId } from '../../src/content/ids';
import type { LevelId, Mode, Profile } from '../../src/core/questionnaire';
import type { GateState } from '../../src/core/scoring';

/** A question without an answer is absent. */
export type RowAnswers = { readonly [Q in QuestionId]?: ChoiceOf<Q> | 'unknown' | 'not-applicable' };

/** What a specialist expects, written from the rules and the facts before the engine ran. */
interface Expected {
  /** After the gates. */
  readonly level: LevelId;
  /** Band of the overall score, at most 10 points wide. */
  readonly score: readonly [low: number, high: number];
  readonly gates: { readonly [G in GateId]: GateState['state'] };
  /** The first three next steps, in order; fewer where fewer are proposed and not blocked. */
  readonly firstThree: readonly ActionId[];
  /** What the roadmap places in its first quarter, October to December 2026, in the order of placement. */
  readonly firstQuarter: readonly ActionId[];
  /** Answered, but not asked now, in asking order. */
  readonly hidden?: readonly QuestionId[];
  readonly outOfScope?: readonly AreaId[];
  /** How many asked questions have an answer that is accepted; where 該当なし is at stake, the score does not tell. */
  readonly answered?: number;
  /**
   * Questions and cases that decide: at least one question of each of the first three, and a case. A question that no
   * step, no action of the first quarter, no gate and no ceiling names has no place here, nor has a case that neither
   * they name nor is like the body. Where nothing is alike, one of the casebook, which are always shown.
   */
  readonly because: readonly (QuestionId | CaseId)[];
}

/** A whole municipality at one moment. */
export interface Row {
  readonly name: string;
  /** Which body, which moment; the facts with their source ids, or "invented". */
  readonly story: string;
  readonly mode: Mode;
  readonly profile: Profile;
  readonly answers: RowAnswers;
  readonly expected: Expected;
}
