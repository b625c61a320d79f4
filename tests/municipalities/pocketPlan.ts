import { actions } from '../../src/content/actions';
import type { ContentAction } from '../../src/content/actions/contentAction';
import { efforts } from '../../src/content/efforts';
import type { ContentCondition } from '../../src/content/ids';
import { gates, phases, questions } from '../../src/content/questions';
import type { Row } from './row';

/** A line of the sheet on which one would work out what to do next. */
interface Line {
  readonly action: ContentAction;
  readonly opensGate: boolean;
  readonly isBlocked: boolean;
  readonly phase: number;
  /** Effect per day, in whole numbers on a scale that is the same for all lines of a row. */
  readonly worth: number;
}

interface Place {
  readonly first: number;
  readonly last: number;
}

const catalogue: readonly ContentAction[] = actions;

/** Every sum of weights of an area, and every number of days, divides these. */
const WEIGHTS = 2520;
const DAYS = 600;

/** Quarters from October 2026: the request of October 2026 has passed, that of October 2027 pays from April 2028. */
const MONEY = 6;
const CAPACITY = 3;

/** What the row says to questions that are asked. */
function spoken({ mode, answers, expected }: Row): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap((question): (readonly [string, string])[] => {
      const answer = answers[question.id];
      const isAsked = !expected.hidden?.includes(question.id) && (mode === 'full' || 'core' in question);
      return answer && isAsked ? [[question.id, answer]] : [];
    }),
  );
}

function isTrue(condition: ContentCondition, row: Row, said: ReadonlyMap<string, string>): boolean {
  if ('all' in condition) return condition.all.every((part) => isTrue(part, row, said));
  if ('any' in condition) return condition.any.some((part) => isTrue(part, row, said));
  if ('question' in condition) {
    const enough: readonly string[] = condition.in;
    return enough.includes(said.get(condition.question) ?? 'nothing');
  }
  if ('renewal' in condition) return false;
  const value = row.profile[condition.profile];
  if (value === undefined) return false;
  if ('is' in condition) return value === condition.is;
  return 'above' in condition ? Number(value) > condition.above : Number(value) <= condition.atMost;
}

function weightOf(question: (typeof questions)[number]): number {
  return 'core' in question ? 2 : 1;
}

/** Thirds by which an action lifts what was said, each divided by the weight of its area. */
function lift(action: ContentAction, said: ReadonlyMap<string, string>): number {
  const thirds = questions.map((question) => {
    const goal = action.raises.find((raise) => raise.question === question.id)?.to;
    const choices: readonly string[] = question.choices;
    const now = choices.indexOf(said.get(question.id) ?? 'nothing');
    const steps = goal === undefined || now < 0 ? 0 : Math.max(0, choices.indexOf(goal) - now);
    const area = questions.filter((other) => {
      const answer = said.get(other.id);
      return other.area === question.area && answer !== undefined && answer !== 'not-applicable';
    });
    const weight = area.reduce((sum, other) => sum + weightOf(other), 0);
    return weight === 0 ? 0 : (steps * weightOf(question) * WEIGHTS) / weight;
  });
  return thirds.reduce((sum, part) => sum + part, 0);
}

function closedGates(said: ReadonlyMap<string, string>): readonly string[] {
  return gates.flatMap(({ question, in: enough }) => {
    const met: readonly string[] = enough;
    return met.includes(said.get(question) ?? 'nothing') ? [] : [question];
  });
}

function isHeldByGate(action: ContentAction, proposed: readonly ContentAction[]): boolean {
  const before = proposed.filter(({ id }) => action.after.includes(id));
  return action.gates === 'required' || before.some((earlier) => isHeldByGate(earlier, proposed));
}

/** Whether one line opens a closed gate for which another waits. */
function opensFor(one: Line, other: Line): boolean {
  return one.opensGate && !one.isBlocked && other.isBlocked && other.action.gates === 'required';
}

/**
 * First gates, then phases, then effect for effort; what comes before another stands before it. Among the next
 * steps what waits for a gate comes last; in the plan it only stands behind what opens the gate.
 */
function inOrder(lines: readonly Line[], use: 'steps' | 'plan'): readonly Line[] {
  const waiting = [...lines].sort(
    (a, b) =>
      (use === 'steps' ? Number(a.isBlocked) - Number(b.isBlocked) : 0) ||
      Number(b.opensGate) - Number(a.opensGate) ||
      a.phase - b.phase ||
      b.worth - a.worth,
  );
  const ordered: Line[] = [];
  while (waiting.length > 0) {
    const isFree = (line: Line) =>
      !waiting.some((other) => line.action.after.includes(other.action.id) || opensFor(other, line));
    const next = waiting.findIndex(isFree);
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

/** Every action that the row sets off, in the order in which to take it up. */
function linesOf(row: Row, use: 'steps' | 'plan'): readonly Line[] {
  const said = spoken(row);
  const closed = closedGates(said);
  const proposed = catalogue.filter(
    (action) => isTrue(action.when, row, said) && (action.gates !== 'unmet' || closed.length > 0),
  );
  return inOrder(
    proposed.map((action) => ({
      action,
      opensGate: action.raises.some(({ question }) => closed.includes(question)),
      isBlocked: closed.length > 0 && isHeldByGate(action, proposed),
      phase: phases.findIndex(({ id }) => id === action.phase),
      worth: (lift(action, said) * DAYS) / (efforts.find(({ id }) => id === action.effort)?.max ?? DAYS),
    })),
    use,
  );
}

/** Quarters before which an action cannot begin, for its money, for what comes before it and for its gates. */
function limits(line: Line, lines: readonly Line[], closed: readonly string[], places: ReadonlyMap<string, Place>) {
  const { action, isBlocked } = line;
  const ends = (ids: readonly string[]) => ids.map((id) => (places.get(id)?.last ?? Number.POSITIVE_INFINITY) + 1);
  const before = action.after.filter((id) => lines.some((other) => other.action.id === id));
  const openers = isBlocked && action.gates === 'required' ? closed : [];
  const opened = openers.map((gate) => {
    const keys = lines.filter(({ action: { raises } }) => raises.some(({ question }) => question === gate));
    return Math.min(...ends(keys.map((opener) => opener.action.id)));
  });
  return [action.funding === 'none' ? 0 : MONEY, ...ends(before), ...opened];
}

/** First and last quarter of every action that finds a place, 0 being October to December 2026. */
export function pocketPlaces(row: Row): ReadonlyMap<string, Place> {
  const lines = linesOf(row, 'plan');
  const closed = closedGates(spoken(row));
  const places = new Map<string, Place>();
  const carried = new Map<string, number>();
  for (const line of lines) {
    const { duration, id, owners } = line.action;
    const length = Math.ceil((duration?.max ?? 1) / 13);
    const key = (quarter: number) => `${owners[0]} ${quarter}`;
    const quartersFrom = (first: number) => Array.from({ length }, (_, place) => first + place);
    const isFull = (quarter: number) => (carried.get(key(quarter)) ?? 0) >= CAPACITY;
    let first = Math.max(...limits(line, lines, closed, places));
    if (first === Number.POSITIVE_INFINITY) continue;
    while (quartersFrom(first).some(isFull)) first += 1;
    for (const quarter of quartersFrom(first)) carried.set(key(quarter), (carried.get(key(quarter)) ?? 0) + 1);
    places.set(id, { first, last: first + length - 1 });
  }
  return places;
}

/** What to do next, as one would work it out on paper: all that no gate blocks, in order. */
export function pocketSteps(row: Row): readonly string[] {
  const free = linesOf(row, 'steps').filter(({ isBlocked }) => !isBlocked);
  return free.map(({ action }) => action.id);
}

/** What one would put into October to December 2026. */
export function pocketFirstQuarter(row: Row): readonly string[] {
  return [...pocketPlaces(row)].filter(([, { first }]) => first === 0).map(([id]) => id);
}
