import type { Action } from './advice';
import { questionsById } from './byId';
import type { Advisory } from './catalogue';
import type { Answers, PhaseId } from './questionnaire';

/** What the place of a proposed action rests on. */
interface Ranked {
  readonly action: Action;
  /** Whether it opens a gate or comes before what opens one. */
  readonly leads: boolean;
  /** Points of the overall score, 0–100. */
  readonly effect: number;
}

/** Effects that differ by less than this many points a day are equal: sums of thirds carry noise. */
const SLACK = 1e-9;

function compareWorth(a: number, b: number): number {
  return Math.abs(a - b) < SLACK ? 0 : a - b;
}

/** The phases, the nearest to where the body stands first: the last one where it is established, the first one elsewhere. */
function nearestFirst(catalogue: Advisory, heard: Answers): readonly PhaseId[] {
  const { stageQuestion } = catalogue.matching;
  const ids = catalogue.phases.map(({ id }) => id);
  const stage = heard[stageQuestion];
  const established = questionsById(catalogue).get(stageQuestion)?.choices.at(-1);
  return stage?.state === 'chosen' && stage.choice === established ? ids.reverse() : ids;
}

/** Reads top to bottom as the printed rule: gate, phase, effect for effort; equals keep the catalogue's order. */
export function comparePriority(catalogue: Advisory, heard: Answers): (one: Ranked, other: Ranked) => number {
  const most = new Map(catalogue.efforts.map(({ id, max }) => [id, max]));
  const days = ({ effort }: Action) => most.get(effort) ?? Number.POSITIVE_INFINITY;
  const phases = nearestFirst(catalogue, heard);
  return (one, other) =>
    Number(other.leads) - Number(one.leads) ||
    phases.indexOf(one.action.phase) - phases.indexOf(other.action.phase) ||
    compareWorth(other.effect / days(other.action), one.effect / days(one.action));
}
