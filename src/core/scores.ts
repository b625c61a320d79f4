import type { Advisory } from './catalogue';
import { questionsInOrder, type Reply } from './interview';
import { oncePer } from './oncePer';
import type { Ceiling, Question } from './questionnaire';
import {
  type AnswerTo,
  capsOn,
  type GateState,
  gateStates,
  type Overall,
  overall,
  type ScoredAnswer,
  type Tally,
  tally,
} from './scoring';

/** All scores of one document. */
export interface Scores {
  readonly areas: readonly Tally[];
  readonly phases: readonly Tally[];
  readonly overall: Overall;
  readonly gates: readonly GateState[];
}

/** An area or a phase, and the places of its questions in asking order. */
interface Group {
  readonly id: string;
  readonly places: readonly number[];
}

interface Grouping {
  readonly areas: readonly Group[];
  readonly phases: readonly Group[];
  /** Place of each question in asking order. */
  readonly places: ReadonlyMap<string, number>;
  /** What may hold the overall level down. */
  readonly ceilings: readonly Ceiling[];
}

const groupingOf = oncePer((catalogue: Advisory): Grouping => {
  const questions = questionsInOrder(catalogue);
  const group = (id: string, isIn: (question: Question) => boolean): Group => ({
    id,
    places: questions.flatMap((question, place) => (isIn(question) ? [place] : [])),
  });
  return {
    areas: catalogue.areas.map((id) => group(id, ({ area }) => area === id)),
    phases: catalogue.phases.map(({ id }) => group(id, ({ phase }) => phase === id)),
    places: new Map(questions.map(({ id }, place) => [id, place])),
    ceilings: [...catalogue.gates, ...catalogue.ceilings],
  };
});

function rowsAt(places: readonly number[], replies: readonly (Reply | null)[]): readonly ScoredAnswer[] {
  const rows: ScoredAnswer[] = [];
  for (const place of places) {
    const reply = replies[place];
    if (reply) rows.push(reply.row);
  }
  return rows;
}

/**
 * The scores of the areas, of the phases and of the whole, and the gates.
 * @param replies to all questions of the catalogue in asking order
 */
export function scoresOf(catalogue: Advisory, replies: readonly (Reply | null)[]): Scores {
  const { areas, phases, places, ceilings } = groupingOf(catalogue);
  const tallied = ({ id, places: its }: Group) => tally(id, rowsAt(its, replies));
  const answerTo: AnswerTo = (question) => {
    const place = places.get(question);
    return place === undefined ? undefined : replies[place]?.answer;
  };
  const ofAreas = areas.map(tallied);
  return {
    areas: ofAreas,
    phases: phases.map(tallied),
    overall: overall(ofAreas, capsOn(ceilings, answerTo)),
    gates: gateStates(catalogue.gates, answerTo),
  };
}
