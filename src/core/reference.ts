import type { AsOf } from './advice';

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

export interface Figure {
  readonly id: string;
  readonly group: 'introduced' | 'size' | 'form' | 'use' | 'effect' | 'reason' | 'staff';
  /** Percent of the bodies named by the words; null where the source gives none. */
  readonly percent: number | null;
  readonly count?: number;
  readonly of?: number;
  readonly about?: true;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly asOf: string;
  readonly sources: readonly string[];
  /** Shown with every result as context. */
  readonly context?: true;
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
