import { actions } from '../../src/content/actions';
import type { ContentAction } from '../../src/content/actions/contentAction';
import { efforts } from '../../src/content/efforts';
import type { ContentCondition } from '../../src/content/ids';
import { gates, phases, questions } from '../../src/content/questions';
import type { Row } from './row';

/** A line of the sheet on which one would work out what to do next. */
export interface Line {
  readonly action: ContentAction;
  /** Proposed actions that come before it as the row stands. */
  readonly before: readonly string[];
  readonly opensGate: boolean;
  /** Whether it opens a gate or comes before what does. */
  readonly leads: boolean;
  readonly isBlocked: boolean;
  /** Turn of its phase. */
  readonly phase: number;
  /** Effect per day, in whole numbers on a scale that is the same for all lines of a row. */
  readonly worth: number;
}

const catalogue: readonly ContentAction[] = actions;

/** Every sum of weights of an area, and every number of days, divides these. */
const WEIGHTS = 2520;
const DAYS = 600;

/** What the row says to questions that are asked. */
export function spoken({ mode, answers, expected }: Row): ReadonlyMap<string, string> {
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

/** The questions of the gates that are not met. */
export function closedGates(said: ReadonlyMap<string, string>): readonly string[] {
  return gates.flatMap(({ question, in: enough }) => {
    const met: readonly string[] = enough;
    return met.includes(said.get(question) ?? 'nothing') ? [] : [question];
  });
}

/** The sheet before it is put in order. */
interface Sheet {
  readonly row: Row;
  readonly said: ReadonlyMap<string, string>;
  readonly closed: readonly string[];
  readonly proposed: readonly ContentAction[];
}

function sheetOf(row: Row): Sheet {
  const said = spoken(row);
  const closed = closedGates(said);
  const proposed = catalogue.filter(
    (action) => isTrue(action.when, row, said) && (action.gates !== 'unmet' || closed.length > 0),
  );
  return { row, said, closed, proposed };
}

/** What comes before an action: always, and while its condition holds; only what is proposed itself. */
function comesBefore({ after, afterIf = [] }: ContentAction, { row, said, proposed }: Sheet): readonly ContentAction[] {
  const needed = [...after, ...afterIf.flatMap(({ action, when }) => (isTrue(when, row, said) ? [action] : []))];
  return proposed.filter(({ id }) => needed.includes(id));
}

function isHeldByGate(action: ContentAction, sheet: Sheet): boolean {
  return action.gates === 'required' || comesBefore(action, sheet).some((earlier) => isHeldByGate(earlier, sheet));
}

export function lifts({ raises }: ContentAction, gate: string): boolean {
  return raises.some(({ question }) => question === gate);
}

/** Whether an action opens a closed gate that nothing before it opens already. */
function isKey(action: ContentAction, sheet: Sheet): boolean {
  const before = comesBefore(action, sheet);
  return sheet.closed.some((gate) => lifts(action, gate) && !before.some((earlier) => lifts(earlier, gate)));
}

function comesBeforeKey(action: ContentAction, sheet: Sheet): boolean {
  const followers = sheet.proposed.filter((other) => comesBefore(other, sheet).includes(action));
  return followers.some((other) => isKey(other, sheet) || comesBeforeKey(other, sheet));
}

/** Turn of a phase: the first one first, but the last one first where telework is established. */
function turnOf(phase: ContentAction['phase'], said: Sheet['said']): number {
  const turn = phases.findIndex(({ id }) => id === phase);
  return said.get('trial') === 'established' ? -turn : turn;
}

/** Whether one line opens a closed gate for which another waits. */
function opensFor(one: Line, other: Line): boolean {
  return one.opensGate && !one.isBlocked && other.isBlocked && other.action.gates === 'required';
}

/**
 * First what opens a gate and what that needs, then phases, then effect for effort; what comes before another stands before it. Among the next
 * steps what waits for a gate comes last; in the plan it only stands behind what opens the gate.
 */
function inOrder(lines: readonly Line[], use: 'steps' | 'plan'): readonly Line[] {
  const waiting = [...lines].sort(
    (a, b) =>
      (use === 'steps' ? Number(a.isBlocked) - Number(b.isBlocked) : 0) ||
      Number(b.leads) - Number(a.leads) ||
      a.phase - b.phase ||
      b.worth - a.worth,
  );
  const ordered: Line[] = [];
  while (waiting.length > 0) {
    const isFree = (line: Line) =>
      !waiting.some((other) => line.before.includes(other.action.id) || opensFor(other, line));
    const next = waiting.findIndex(isFree);
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

/** Every action that the row sets off, in the order in which to take it up. */
export function linesOf(row: Row, use: 'steps' | 'plan'): readonly Line[] {
  const sheet = sheetOf(row);
  const { said, closed, proposed } = sheet;
  return inOrder(
    proposed.map((action) => ({
      action,
      before: comesBefore(action, sheet).map(({ id }) => id),
      opensGate: isKey(action, sheet),
      leads: isKey(action, sheet) || comesBeforeKey(action, sheet),
      isBlocked: closed.length > 0 && isHeldByGate(action, sheet),
      phase: turnOf(action.phase, said),
      worth: (lift(action, said) * DAYS) / (efforts.find(({ id }) => id === action.effort)?.max ?? DAYS),
    })),
    use,
  );
}

/** What to do next, as one would work it out on paper: all that no gate blocks, in order. */
export function pocketSteps(row: Row): readonly string[] {
  const free = linesOf(row, 'steps').filter(({ isBlocked }) => !isBlocked);
  return free.map(({ action }) => action.id);
}
