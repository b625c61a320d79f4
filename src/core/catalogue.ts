import type { Action, Case, Effort, MatchingRule, Tool } from './advice';
import type { Check } from './checks';
import type { Ceiling, Gate, Phase, Question } from './questionnaire';
import type { AccessMethod, DayRow, Deed, Doubt, Figure, Price, Source, Spending, SurveyRule, Term } from './reference';

/** What the interview needs: what is asked, of whom, and what the profile offers. */
export interface Questionnaire {
  /** Grows with each change of questions, weights or choices, `YYYY-MM-n`. */
  readonly edition: string;
  readonly areas: readonly string[];
  readonly phases: readonly Phase[];
  readonly questions: readonly Question[];
  readonly gates: readonly Gate[];
  readonly ceilings: readonly Ceiling[];
  readonly tools: readonly Tool[];
  /** What the profile offers to choose from; its tools and methods are those of the catalogue. */
  readonly profileOptions: {
    readonly [L in 'bodyTypes' | 'networkModels' | 'aims' | 'ownDevices' | 'newOffice']: readonly string[];
  };
  readonly methods: readonly AccessMethod[];
}

/** What an assessment and a plan need besides. */
export interface Advisory extends Questionnaire {
  readonly efforts: readonly Effort[];
  readonly actions: readonly Action[];
  readonly cases: readonly Case[];
  readonly matching: MatchingRule;
  /** Answers that hardly go together. */
  readonly checks: readonly Check[];
  readonly figures: readonly Figure[];
  readonly survey: SurveyRule;
}

/** Everything that is asked, suggested or said, as ids and numbers; the words are elsewhere. */
export interface Catalogue extends Advisory {
  readonly prices: readonly Price[];
  /** What the cases' sources say of their doing an action. */
  readonly deeds: readonly Deed[];
  readonly spending: readonly Spending[];
  readonly doubts: readonly Doubt[];
  readonly sources: readonly Source[];
  readonly terms: readonly Term[];
  /** The one-day schedule of the casebook. */
  readonly day: readonly DayRow[];
}
