import type { Catalogue } from './catalogue';
import { answersOf, type Document } from './document';
import { interview } from './interview';
import { type CaseMatch, gapsIn, matchCases, matchTools, type ToolMatch } from './matching';
import type { Mode } from './questionnaire';
import { capsOn, type GateState, gateStates, type Overall, overall, type Tally, tally } from './scoring';
import { type Suggestion, suggestions } from './suggestions';

/** Progress is how much is answered; it says nothing about readiness. */
interface Progress {
  readonly asked: number;
  readonly answered: number;
}

export interface ToConfirm {
  readonly question: string;
  readonly why: 'unknown' | 'recheck';
  readonly owners: readonly string[];
}

/** Everything that screens, charts and outputs draw: ids and numbers, no words. */
export interface Assessment {
  readonly edition: string;
  /** `YYYY-MM-DD` */
  readonly assessedOn: string;
  readonly mode: Mode;
  readonly progress: Progress;
  readonly overall: Overall;
  readonly areas: readonly Tally[];
  readonly phases: readonly Tally[];
  readonly gates: readonly GateState[];
  /** All that is proposed, in order; blocked ones last. */
  readonly actions: readonly Suggestion[];
  readonly cases: readonly CaseMatch[];
  readonly tools: readonly ToolMatch[];
  readonly toConfirm: readonly ToConfirm[];
  /** Answered questions that are not asked now. */
  readonly hidden: readonly string[];
  /** Whether any asked question is answered below its readiest choice. */
  readonly gaps: number;
}

/**
 * The whole assessment of one document: the only place where a score is computed.
 * @param date `YYYY-MM-DD`, the day of the assessment
 */
export function assess(catalogue: Catalogue, document: Document, date: string): Assessment {
  const { mode, profile, remarks } = document;
  const talk = interview(catalogue, { mode, answers: answersOf(document), profile });
  const { asked, heard } = talk;
  const gates = gateStates(catalogue.gates, heard);
  const areas = catalogue.areas.map((area) =>
    tally(
      area,
      asked.filter((question) => question.area === area),
      heard,
    ),
  );
  const facts = { answers: heard, profile, date };
  return {
    edition: catalogue.edition,
    assessedOn: date,
    mode,
    progress: { asked: asked.length, answered: Object.keys(heard).length },
    overall: overall(areas, capsOn(gates, catalogue.ceilings, heard)),
    areas,
    phases: catalogue.phases.map(({ id }) =>
      tally(
        id,
        asked.filter((question) => question.phase === id),
        heard,
      ),
    ),
    gates,
    actions: suggestions({ catalogue, talk, facts, gates }),
    cases: matchCases(catalogue, profile, heard),
    tools: matchTools(catalogue, profile, heard),
    toConfirm: asked.flatMap(({ id, owners }): readonly ToConfirm[] => {
      if (heard[id]?.state === 'unknown') return [{ question: id, why: 'unknown', owners }];
      return remarks[id]?.recheck ? [{ question: id, why: 'recheck', owners }] : [];
    }),
    hidden: talk.hidden,
    gaps: gapsIn(catalogue, heard).length,
  };
}

/** The steps to take next: the foremost that nothing blocks. */
export function nextSteps(assessment: Assessment, count = 5): readonly Suggestion[] {
  return assessment.actions.filter(({ blockedBy }) => blockedBy.length === 0).slice(0, count);
}
