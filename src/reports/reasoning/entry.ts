import type { Catalogue } from '../../core/catalogue';
import type { Speech } from '../phrases';

export type Kind = 'rule' | 'phase' | 'area' | 'question' | 'gate' | 'ceiling' | 'action' | 'tool' | 'case' | 'check';

/** Words, and where they lead. */
export interface Line {
  readonly text: string;
  readonly href?: string;
}

/** One thing said about an entry. */
export interface Fact {
  readonly label: string;
  /** Never empty. */
  readonly lines: readonly Line[];
  /** `ours`: settled by us, no source says so. `estimate`: a number of ours. */
  readonly mark?: 'ours' | 'estimate';
  /** Names that may stand side by side. */
  readonly isRow?: true;
}

/** Something by which the self-check asks, scores or suggests, with all that it says and rests on. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  /** Ids of sources. */
  readonly sources: readonly string[];
}

export interface Group {
  /** Null where the chapter is not divided. */
  readonly title: string | null;
  readonly entries: readonly Entry[];
}

/** What entries are made of. */
export interface Matter {
  readonly catalogue: Catalogue;
  readonly speech: Speech;
}

const bare: readonly Kind[] = ['rule', 'question', 'action', 'check'];

/** The name under which an entry is cited and found, as in `#/reasoning/access-method`; unique on the page (tested). */
export function anchorOf({ kind, id }: Pick<Entry, 'kind' | 'id'>): string {
  return bare.includes(kind) ? id : `${kind}-${id}`;
}

/** A line that leads to another entry. */
export function lineTo(kind: Kind, id: string, text: string): Line {
  return { text, href: `#/reasoning/${anchorOf({ kind, id })}` };
}

/** A fact of one or more lines; none where there is nothing to say. */
export function fact(label: string, lines: readonly (Line | string)[], mark?: Fact['mark']): readonly Fact[] {
  const said = lines.map((line) => (typeof line === 'string' ? { text: line } : line));
  return said.length === 0 ? [] : [{ label, lines: said, ...(mark ? { mark } : {}) }];
}

/** A fact whose lines are names. */
export function row(label: string, lines: readonly Line[]): readonly Fact[] {
  return fact(label, lines).map((one) => ({ ...one, isRow: true }));
}
