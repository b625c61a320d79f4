import type { casebookCases, noboribetsuDay } from '../content/cases/casebook';
import type { CasebookId } from '../content/ids';

type StepOf<C extends CasebookId> = Extract<(typeof casebookCases)[number], { id: C }>['timeline'][number]['id'];

export type CasebookCaseWords = {
  readonly [C in CasebookId]: {
    /** With the prefecture. */
    readonly name: string;
    /** The spirit of the casebook's headline, paraphrased. */
    readonly headline: string;
  };
};

interface CommonWords<C extends CasebookId> {
  readonly trigger: string;
  readonly method: string;
  readonly practice: string;
  /** Only the headings that survive; may be empty. */
  readonly results: readonly string[];
  /** With details; a product only where the casebook names it. */
  readonly tools: readonly string[];
  readonly steps: { readonly [S in StepOf<C>]: string };
  /** What is certain and what is inferred about the dates. */
  readonly dates: string;
  /** Why the number of staff is inferred. */
  readonly staffNote: string;
  /** Surviving headings, paraphrased, never a quote; may be empty. */
  readonly voices: readonly string[];
  /** Facts from outside the casebook, each naming its kind of source. */
  readonly outside: readonly string[];
  /** Which text of the casebook could not be read. */
  readonly lost: string;
}

interface PromoterWords {
  readonly intro: string;
  readonly steps: readonly [string, string, string, string, string];
  readonly roundTable: readonly string[];
}

interface ScheduleWords {
  readonly note: string;
  readonly tasks: { readonly [T in (typeof noboribetsuDay)[number]['id']]: string };
}

type ComparisonRow =
  | 'trigger'
  | 'first-step'
  | 'chat'
  | 'terminals'
  | 'remote-method'
  | 'e-approval'
  | 'managers'
  | 'trial'
  | 'months';

export interface CasebookWords {
  readonly cases: {
    readonly minowa: CommonWords<'minowa'>;
    readonly asahi: CommonWords<'asahi'>;
    readonly nagayo: CommonWords<'nagayo'> & { readonly promoter: PromoterWords };
    readonly noboribetsu: CommonWords<'noboribetsu'> & { readonly schedule: ScheduleWords };
  };
  /** The four side by side: our reading, not the casebook's. */
  readonly comparison: {
    readonly note: string;
    readonly rows: {
      readonly [R in ComparisonRow]: {
        readonly feature: string;
        readonly cells: { readonly [C in CasebookId]: string };
      };
    };
  };
}
