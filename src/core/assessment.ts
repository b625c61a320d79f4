import { questionsById } from './byId';
import type { Advisory } from './catalogue';
import type { Document } from './document';
import { interviewIn, replay } from './interview';
import { type CaseMatch, matchCases, matchTools, type ToolMatch } from './matching';
import type { Answers, Mode } from './questionnaire';
import { type Scores, scoresOf } from './scores';
import type { GateState } from './scoring';
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
export interface Assessment extends Scores {
  readonly edition: string;
  /** `YYYY-MM-DD` */
  readonly assessedOn: string;
  readonly mode: Mode;
  readonly progress: Progress;
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
export function assess(catalogue: Advisory, document: Document, date: string): Assessment {
  const { mode, profile, remarks } = document;
  const kept = (question: string) => document.answers[question]?.answer;
  const replies = replay(catalogue, document, kept);
  const { asked, heard, hidden } = interviewIn(catalogue, replies, kept);
  const { overall, areas, phases, gates } = scoresOf(catalogue, replies);
  const facts = { answers: heard, profile, date };
  return {
    edition: catalogue.edition,
    assessedOn: date,
    mode,
    progress: { asked: asked.length, answered: Object.keys(heard).length },
    overall,
    areas,
    phases,
    gates,
    actions: suggestions({ catalogue, facts, gates, areas }),
    cases: matchCases(catalogue, profile, heard),
    tools: matchTools(catalogue, profile, heard),
    toConfirm: asked.flatMap(({ id, owners }): readonly ToConfirm[] => {
      if (heard[id]?.state === 'unknown') return [{ question: id, why: 'unknown', owners }];
      return remarks[id]?.recheck ? [{ question: id, why: 'recheck', owners }] : [];
    }),
    hidden,
    headline: headlineOf(catalogue, gates, heard),
  };
}

function headlineOf(catalogue: Advisory, gates: readonly GateState[], heard: Answers): Headline {
  const { stageQuestion } = catalogue.matching;
  const stage = heard[stageQuestion];
  const first = questionsById(catalogue).get(stageQuestion)?.choices[0];
  const isInUse = stage?.state === 'chosen' && stage.choice !== first;
  if (gates.some(({ state }) => state === 'unmet')) return isInUse ? 'gates-in-use' : 'gates';
  if (gates.some(({ state }) => state === 'unconfirmed')) return 'confirm';
  return isInUse ? 'level-in-use' : 'level';
}

/** The steps to take next: the foremost that nothing blocks. */
export function nextSteps(assessment: Assessment, count = 5): readonly Suggestion[] {
  return assessment.actions.filter(({ blockedBy }) => blockedBy.length === 0).slice(0, count);
}
