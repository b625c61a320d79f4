import type { Catalogue } from './catalogue';
import { answersOf, type Document } from './document';
import { interview } from './interview';
import { type CaseMatch, matchCases, matchTools, type ToolMatch } from './matching';
import type { Answers, Mode } from './questionnaire';
import { areaTallies, capsOn, type GateState, gateStates, type Overall, overall, type Tally, tally } from './scoring';
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

/**
 * What stands above all: gates that are unmet, or only unconfirmed, or none, so that the level speaks.
 * `in-use`: telework is used already, at least now and then.
 */
type Headline = 'gates' | 'gates-in-use' | 'confirm' | 'level' | 'level-in-use';

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
  readonly headline: Headline;
}

/**
 * The whole assessment of one document: the only place where a score is computed.
 * @param date `YYYY-MM-DD`, the day of the assessment
 */
export function assess(catalogue: Catalogue, document: Document, date: string): Assessment {
  const { mode, profile, remarks } = document;
  const talk = interview(catalogue, { mode, answers: answersOf(document), profile });
  const { asked, heard } = talk;
  const gates = gateStates(catalogue.gates, asked, heard);
  const areas = areaTallies(catalogue.areas, asked, heard);
  const facts = { answers: heard, profile, date };
  return {
    edition: catalogue.edition,
    assessedOn: date,
    mode,
    progress: { asked: asked.length, answered: Object.keys(heard).length },
    overall: overall(areas, capsOn([...catalogue.gates, ...catalogue.ceilings], heard)),
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
    headline: headlineOf(catalogue, gates, heard),
  };
}

function headlineOf(catalogue: Catalogue, gates: readonly GateState[], heard: Answers): Headline {
  const { stageQuestion } = catalogue.matching;
  const stage = heard[stageQuestion];
  const first = catalogue.questions.find(({ id }) => id === stageQuestion)?.choices[0];
  const isInUse = stage?.state === 'chosen' && stage.choice !== first;
  if (gates.some(({ state }) => state === 'unmet')) return isInUse ? 'gates-in-use' : 'gates';
  if (gates.some(({ state }) => state === 'unconfirmed')) return 'confirm';
  return isInUse ? 'level-in-use' : 'level';
}

/** The steps to take next: the foremost that nothing blocks. */
export function nextSteps(assessment: Assessment, count = 5): readonly Suggestion[] {
  return assessment.actions.filter(({ blockedBy }) => blockedBy.length === 0).slice(0, count);
}
