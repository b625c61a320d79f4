import type { Condition, PhaseId, RenewalId } from './questionnaire';

/** Staff-days that an action takes in the hall itself, an estimate of ours. */
export interface Effort {
  readonly id: string;
  readonly min: number;
  readonly max: number;
}

/** Weeks; `of` names the case from whose timeline a `case` mark comes. */
export interface Duration {
  readonly min: number;
  readonly max: number;
  readonly unit: 'week';
  readonly mark: 'case' | 'case-inferred' | 'estimate';
  readonly of?: readonly string[];
}

export interface Action {
  readonly id: string;
  readonly area: string;
  readonly phase: PhaseId;
  /** What sets it off. */
  readonly when: Condition;
  /** The choice that each question reaches once the action is done. */
  readonly raises: readonly { readonly question: string; readonly to: string }[];
  /** `required`: blocked while a gate is unmet. `unmet`: offered only then, in place of what is blocked. */
  readonly gates?: 'required' | 'unmet';
  /** The renewal for which it waits, where the body has named its month. */
  readonly renewal?: RenewalId;
  /** The first carries the load. */
  readonly owners: readonly string[];
  readonly duration: Duration | null;
  readonly effort: string;
  readonly funding: 'none' | 'initial' | 'supplementary';
  readonly needs: readonly ('rule-change' | 'coordination')[];
  /** Actions that come before it, where they are proposed too. */
  readonly after: readonly string[];
  /** The same, only while a condition holds. */
  readonly afterIf?: readonly { readonly action: string; readonly when: Condition }[];
  readonly tools: readonly string[];
  readonly cases: readonly string[];
  readonly sources: readonly string[];
  /** Sentences added under a condition. */
  readonly notes?: readonly { readonly id: string; readonly when: Condition }[];
}

/** `YYYY`, `YYYY-MM` or `unknown`. */
export type AsOf = string;

type Certainty = 'certain' | 'inferred-strong' | 'inferred-medium' | 'inferred-weak' | 'unknown';

interface TimelineStep {
  readonly id: string;
  /** `YYYY`, `YYYY-MM`, or a period `YYYY-MM/YYYY-MM`; null where none is known. */
  readonly date: string | null;
  readonly certainty: Certainty;
}

export interface Case {
  readonly id: string;
  /** `casebook`: one of MIC's four. `outside`: a report found elsewhere. `rules`: seen through its own rules. `mention`: named for one point. */
  readonly group: 'casebook' | 'outside' | 'rules' | 'mention';
  readonly bodyType: string;
  /** JIS X 0401 prefecture code, two digits. */
  readonly prefecture: string;
  readonly population?: { readonly value: number; readonly about?: true; readonly asOf: AsOf };
  readonly staff?: { readonly value: number; readonly about?: true; readonly mark: 'inferred' | 'source' };
  /** Only where the source says so. */
  readonly trigger: string | null;
  readonly aims: readonly string[];
  readonly networkModel: string | null;
  /** How far the body had come when its source was written; null where the source does not say. */
  readonly stage: 'planned' | 'trial' | 'introduced' | 'settled' | null;
  /** Questions to which the case gives an answer. */
  readonly addresses: readonly string[];
  readonly methods: readonly string[];
  readonly tools: readonly string[];
  readonly timeline: readonly TimelineStep[];
  readonly sources: readonly string[];
  readonly asOf: AsOf;
}

export interface Tool {
  readonly id: string;
  readonly addresses: readonly string[];
  /** Tools and actions that must come first. */
  readonly needs: readonly string[];
  readonly sources: readonly string[];
}

/** How cases are compared with a body; printed on the method page. */
export interface MatchingRule {
  /** Upper limits of the bands, the last band open. */
  readonly staffBands: readonly number[];
  readonly populationBands: readonly number[];
  readonly aimsOfTrigger: { readonly [trigger: string]: readonly string[] };
  readonly newOfficeTrigger: string;
  readonly stageQuestion: string;
  /** For each answer to the stage question, the stages that lie ahead. */
  readonly stagesAhead: { readonly [choice: string]: readonly string[] };
  readonly points: {
    readonly sameSize: number;
    readonly nextSize: number;
    readonly aim: number;
    readonly obstacle: number;
    readonly obstaclesAtMost: number;
    readonly network: number;
    readonly stage: number;
    readonly occasion: number;
  };
}
