import type { doubts } from '../content/doubts';
import type { AreaId, ChoiceOf, DoubtId, MethodId, QuestionIn, TermId, ToolId } from '../content/ids';

/** What stands on the question page from the first moment. */
export type QuestionWords<A extends AreaId> = {
  readonly [Q in QuestionIn<A>]: {
    /** The question itself, one sentence. */
    readonly ask: string;
    /** Stands small under the question: what is meant, what counts. */
    readonly hint?: string;
    readonly why: string;
    readonly choices: { readonly [C in ChoiceOf<Q>]: string };
    /** When 該当なし is the right answer, where it is offered. */
    readonly notApplicable?: string;
  };
};

/** What opens on demand. */
export type ExampleWords<A extends AreaId> = {
  readonly [Q in QuestionIn<A>]: {
    /** What the question rests on, with its certainty; never an answer put into MIC's mouth. */
    readonly basis: string;
    /** One everyday situation for each choice, without names and figures. */
    readonly examples: { readonly [C in ChoiceOf<Q>]: string };
  };
};

export type GlossaryWords = {
  readonly [T in TermId]: { readonly term: string; readonly means: string };
};

export type ToolWords = {
  readonly [T in ToolId]: {
    readonly use: string;
    readonly first: string;
    readonly note?: string;
  };
};

export type MethodWords = {
  readonly [M in MethodId]: {
    readonly how: string;
    readonly good: string;
    readonly caution: string;
    readonly cost: string;
  };
};

export type DoubtWords = {
  readonly [D in DoubtId]: {
    /** The doubt in the casebook's sense, paraphrased. */
    readonly ask: string;
    /** Our short answer, one sentence. */
    readonly short: string;
    readonly evidence: { readonly [P in Extract<(typeof doubts)[number], { id: D }>['evidence'][number]]: string };
    /** What the evidence does not show. */
    readonly limits: string;
    /** What to do first. */
    readonly next: string;
  };
};
