/** The three phases under which the casebook arranges its advice. */
export type PhaseId = 'start' | 'prepare' | 'try';

export type RenewalId = 'pcs' | 'telephone' | 'core-system' | 'building';

/** What the municipality says about itself. Never scored; an absent field means "not said". */
export interface Profile {
  readonly bodyType?: string;
  readonly prefecture?: string;
  /** Residents. */
  readonly population?: number;
  /** Staff of the whole body. */
  readonly staff?: number;
  /** Sections with a counter or a consultation desk. */
  readonly counterSections?: number;
  readonly branches?: number;
  /** Terminals that can be used for telework, everyday ones that are carried out included. */
  readonly terminals?: number;
  readonly networkModel?: string;
  readonly aims?: readonly string[];
  readonly tools?: readonly string[];
  readonly remoteMethod?: string;
  readonly ownDevices?: string;
  readonly newOffice?: string;
  /** Month of each renewal, `YYYY-MM`. */
  readonly renewals?: { readonly [R in RenewalId]?: string };
  /** Month in which the budget request is due, 1–12. */
  readonly budgetMonth?: number;
}

export type ProfileChoice = 'bodyType' | 'networkModel' | 'remoteMethod' | 'ownDevices' | 'newOffice';
export type ProfileNumber = 'population' | 'staff' | 'counterSections' | 'branches' | 'terminals';

/** A condition is data, so that it can be listed, drawn and checked. */
export type Condition =
  | { readonly question: string; readonly in: readonly string[] }
  | { readonly profile: ProfileChoice; readonly is: string }
  | { readonly profile: ProfileNumber; readonly above: number }
  | { readonly profile: ProfileNumber; readonly atMost: number }
  | { readonly renewal: RenewalId; readonly withinMonths: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export interface Question {
  readonly id: string;
  readonly area: string;
  readonly phase: PhaseId;
  readonly weight: number;
  /** From least to most ready; the k-th of n is worth k ÷ (n − 1). */
  readonly choices: readonly string[];
  /** Part of the quick version. */
  readonly core?: true;
  readonly askWhen?: Condition;
  /** Where 該当なし may be answered; `always`, or only under a condition on the profile. */
  readonly notApplicable?: 'always' | Condition;
  /** Who in the hall can answer, the likeliest first. */
  readonly owners: readonly string[];
  readonly cases: readonly string[];
  readonly sources: readonly string[];
  /** Glossary terms that are explained where the question stands. */
  readonly terms: readonly string[];
  /** `casebook`: rests on a question or fact of the casebook. `guideline`: on guidance or a survey. `inferred`: our view. */
  readonly rests: 'casebook' | 'guideline' | 'inferred';
}

export interface Phase {
  readonly id: PhaseId;
  /** Areas in the order in which this phase asks them. */
  readonly areas: readonly string[];
}

export type LevelId = 'not-ready' | 'preparing' | 'trial-ready' | 'settling';

/** Holds the overall level at `level` until its question is answered by one of these choices, however high the score. */
export interface Ceiling {
  readonly question: string;
  readonly in: readonly string[];
  readonly level: LevelId;
}

/** A ceiling that also blocks a kind of advice until it is met. */
export interface Gate extends Ceiling {
  readonly id: string;
}

export type Answer =
  | { readonly state: 'chosen'; readonly choice: string }
  | { readonly state: 'unknown' }
  | { readonly state: 'not-applicable' };

/** Absent means unanswered. */
export type Answers = { readonly [question: string]: Answer };

export type Mode = 'quick' | 'full';
