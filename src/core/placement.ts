import type { Quarter } from './dates';

/** Who carries an action: a section as the body calls it, or the role that the catalogue names first. */
export type Owner = { readonly section: string } | { readonly role: string };

/** A rule that forbids an action to begin a quarter earlier. */
export type Hold =
  /** The plan begins in this quarter. */
  | { readonly rule: 'start' }
  /** It has begun already. */
  | { readonly rule: 'under-way' }
  /** Its money is there from this quarter on: after the request of the day `request`, or by a supplementary budget (null). */
  | { readonly rule: 'funding'; readonly by: 'initial' | 'supplementary'; readonly request: string | null }
  /** It waits for a renewal in `month`, `YYYY-MM`. */
  | { readonly rule: 'renewal'; readonly renewal: string; readonly month: string }
  /** These, which come before it, end in the quarter before. */
  | { readonly rule: 'after'; readonly actions: readonly string[] }
  /** The first actions that open its gates end in the quarter before. */
  | { readonly rule: 'gate'; readonly gates: readonly string[]; readonly actions: readonly string[] }
  /** The owner carries these already in `quarter`, as many as the plan allows. */
  | { readonly rule: 'load'; readonly owner: Owner; readonly quarter: Quarter; readonly actions: readonly string[] };

/** Where an action stands in the roadmap, and why not earlier. */
export interface Placement {
  readonly action: string;
  readonly owner: Owner;
  /** First and last quarter, both included. */
  readonly from: Quarter;
  readonly to: Quarter;
  /** Never empty; each of these alone forbids `from - 1`. */
  readonly because: readonly Hold[];
  /** Proposed actions that come before it, which the body has taken out of the plan. */
  readonly without: readonly string[];
  /** Month of the renewal that it should go with, `YYYY-MM`, where it cannot begin by then; null otherwise. */
  readonly missedRenewal: string | null;
  /** Whether it ends after its due date; false where none is set. */
  readonly isLate: boolean;
}

/** An action of the plan that has no place in it, and why. */
export interface Unplaced {
  readonly action: string;
  readonly because:
    | { readonly rule: 'gate'; readonly gates: readonly string[] }
    | { readonly rule: 'rule-change' }
    | { readonly rule: 'after'; readonly actions: readonly string[] };
}
