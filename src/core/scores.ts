import type { Advisory } from './catalogue';
import { questionsInOrder, type Reply } from './interview';
import { oncePer } from './oncePer';
import type { Ceiling, Gate, Question } from './questionnaire';
import {
  type GateState,
  gateState,
  isLifted,
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

/** A ceiling or a gate, and the place of its question in asking order; −1 where the catalogue lacks it. */
interface Placed<T extends Ceiling> {
  readonly its: T;
  readonly place: number;
}

interface Grouping {
  readonly areas: readonly Group[];
  readonly phases: readonly Group[];
  readonly gates: readonly Placed<Gate>[];
  /** What may hold the overall level down, gates among them. */
  readonly ceilings: readonly Placed<Ceiling>[];
}

const groupingOf = oncePer((catalogue: Advisory): Grouping => {
  const questions = questionsInOrder(catalogue);
  const group = (id: string, isIn: (question: Question) => boolean): Group => ({
    id,
    places: questions.flatMap((question, place) => (isIn(question) ? [place] : [])),
  });
  const placed = <T extends Ceiling>(its: T): Placed<T> => ({
    its,
    place: questions.findIndex(({ id }) => id === its.question),
  });
  return {
    areas: catalogue.areas.map((id) => group(id, ({ area }) => area === id)),
    phases: catalogue.phases.map(({ id }) => group(id, ({ phase }) => phase === id)),
    gates: catalogue.gates.map(placed),
    ceilings: [...catalogue.gates, ...catalogue.ceilings].map(placed),
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
  const { areas, phases, gates, ceilings } = groupingOf(catalogue);
  const tallied = ({ id, places }: Group) => tally(id, rowsAt(places, replies));
  const ofAreas = areas.map(tallied);
  const caps = ceilings.filter(({ its, place }) => !isLifted(its, replies[place]?.answer)).map(({ its }) => its);
  return {
    areas: ofAreas,
    phases: phases.map(tallied),
    overall: overall(ofAreas, caps),
    gates: gates.map(({ its, place }) => gateState(its, replies[place]?.answer)),
  };
}
