import type { AsOf } from './advice';
import type { Condition } from './questionnaire';

/** Where a statement comes from; `casebook` is MIC's own, of which only a lossy extraction is at hand. */
export interface Source {
  readonly id: string;
  readonly kind: 'casebook' | 'official' | 'news' | 'vendor' | 'council' | 'reference';
  /** Absent where no address was found. */
  readonly url?: string;
  readonly asOf: AsOf;
  /** Speaks of figures, prices, services or law, and is marked once it is older than five years. */
  readonly perishable?: true;
}

/** A way to reach the hall's systems from outside. */
export interface AccessMethod {
  readonly id: string;
  readonly dataOnDevice: 'no' | 'container' | 'yes' | 'depends';
  readonly layer:
    | 'lgwan'
    | 'lgwan-or-internet'
    | 'web-systems'
    | 'container-apps'
    | 'by-design'
    | 'internet-or-breakout'
    | 'none';
  readonly cost: 'lowest' | 'low-to-middle' | 'middle' | 'high-at-first' | 'per-user' | 'per-terminal' | 'space-saving';
  readonly sources: readonly string[];
}

/** An amount that a named case paid, never a quote. Yen. */
export interface Price {
  readonly id: string;
  readonly yen: number;
  readonly unit: 'once' | 'year' | 'terminal' | 'terminal-year' | 'user-year' | 'ten-years';
  readonly computed: boolean;
  readonly of: string | null;
  readonly asOf: AsOf;
  readonly sources: readonly string[];
}

/** About how long a named case took, from what to what (`span`); never an estimate of ours. */
export interface TimeTaken {
  readonly value: number;
  readonly unit: 'week' | 'month';
  /** `case-inferred`: one of the dates that it runs between is inferred. */
  readonly mark: 'case' | 'case-inferred';
  readonly span: string;
}

/** What the sources say of a case doing an action; of a case without one only the action says that it did. */
export interface Deed {
  readonly action: string;
  readonly case: string;
  /** Steps of the case's timeline that are this action. */
  readonly steps?: readonly string[];
  /** Where no step is: `YYYY` or `YYYY-MM`, or `as-of` where the date of the case is that of the deed. */
  readonly date?: AsOf;
  readonly took?: TimeTaken;
  readonly sources: readonly string[];
}

/** Amounts of named cases that pay for what an action brings. */
export interface Spending {
  readonly action: string;
  readonly prices: readonly string[];
}

export interface Figure {
  readonly id: string;
  readonly group: 'introduced' | 'size' | 'form' | 'use' | 'effect' | 'reason' | 'staff';
  /** Percent of the bodies named by the words; null where the source gives none. */
  readonly percent: number | null;
  readonly count?: number;
  readonly of?: number;
  /** Rounded by the source; `over`: it says that it is a little more. */
  readonly about?: true | 'over';
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly asOf: string;
  readonly sources: readonly string[];
}

/** Which survey figures stand beside which part of the body's own state, as context and no ranking. */
export interface SurveyRule {
  readonly introduction: {
    readonly question: string;
    /** The first that fits the profile; one without a condition fits all. Figures by year. */
    readonly series: readonly { readonly id: string; readonly when?: Condition; readonly figures: readonly string[] }[];
  };
  readonly sizes: readonly {
    readonly id: string;
    readonly when: Condition;
    readonly introduced: string;
    readonly undecided: string;
  }[];
  readonly use: { readonly question: string; readonly figures: readonly string[] };
  /** Why bodies had not introduced telework, and the area or gate that it points to. */
  readonly reasons: readonly ({ readonly figure: string } & ({ readonly area: string } | { readonly gate: string }))[];
  /** Named first in later years, without percentages. */
  readonly laterReasons: readonly string[];
}

/** A common doubt of the casebook; its own answer is lost, so the evidence is ours. */
export interface Doubt {
  readonly id: string;
  readonly phase: 'start' | 'prepare' | 'try';
  readonly questions: readonly string[];
  readonly cases: readonly string[];
  readonly figures: readonly string[];
  readonly sources: readonly string[];
  /** Number of paragraphs of evidence in the words. */
  readonly evidence: readonly string[];
}

/** A glossary entry; its sources are empty where the meaning is common knowledge in our own words. */
export interface Term {
  readonly id: string;
  readonly sources: readonly string[];
}

/** One line of a case's one-day schedule; `to` is null at the start and the end of work. */
export interface DayRow {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
}
