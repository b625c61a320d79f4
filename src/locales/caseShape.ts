import type { mentionedCases } from '../content/cases/mentions';
import type { outsideCases } from '../content/cases/outside';
import type { rulesCases } from '../content/cases/rules';

type OutsideCase = (typeof outsideCases)[number];
type StepOf<C extends OutsideCase['id']> = Extract<OutsideCase, { id: C }>['timeline'][number]['id'];

/** A word for each dated step; no key at all where the case has none. */
type StepWords<S extends string> = [S] extends [never]
  ? { readonly steps?: never }
  : { readonly steps: { readonly [Step in S]: string } };

/** A report found outside the casebook. */
export type OutsideWords = {
  readonly [C in OutsideCase['id']]: {
    /** With the prefecture. */
    readonly name: string;
    readonly what: string;
  };
};

/** What its page says beside. */
export type OutsidePageWords = {
  readonly [C in OutsideCase['id']]: {
    readonly practice: string;
    /** An obstacle overcome, or what went less well. */
    readonly lesson?: string;
  } & StepWords<StepOf<C>>;
};

/** A body seen through its own rules. */
export type RulesWords = {
  readonly [C in (typeof rulesCases)[number]['id']]: {
    /** With the prefecture. */
    readonly name: string;
    /** Who may telework, how often, and what the rules say. */
    readonly what: string;
  };
};

/** What its page says beside. */
export type RulesPageWords = {
  readonly [C in (typeof rulesCases)[number]['id']]: {
    /** Kind and date of the legal text. */
    readonly instrument: string;
  };
};

/** A body named for one point only. */
export type MentionWords = {
  readonly [C in (typeof mentionedCases)[number]['id']]: {
    /** With the prefecture. */
    readonly name: string;
    readonly what: string;
  };
};
