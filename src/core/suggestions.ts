import type { Action, Effort } from './advice';
import type { Catalogue } from './catalogue';
import { type Facts, holds, type Reason, reasons } from './conditions';
import type { Interview } from './interview';
import type { Answer, Answers, PhaseId } from './questionnaire';
import { areaTallies, type GateState, overall } from './scoring';

/** An action that is proposed, and why. */
export interface Suggestion {
  readonly action: string;
  /** Never empty. */
  readonly because: readonly Reason[];
  /** The answers that it would lift. */
  readonly raised: readonly { readonly question: string; readonly from: string; readonly to: string }[];
  /** Points of the overall score, 0–100, that this would add on the questions asked now. */
  readonly effect: number;
  /** Gates that must be met first, its own or those of what comes before it. */
  readonly blockedBy: readonly string[];
  /** Proposed actions that come before it. */
  readonly after: readonly string[];
  /** Gates that it helps to meet. */
  readonly opens: readonly string[];
  readonly notes: readonly string[];
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly talk: Interview;
  readonly facts: Facts;
  readonly gates: readonly GateState[];
}

/** Overall score, 0–100, that the given answers would reach on the questions asked now. */
function scoreOf({ catalogue, talk }: Setting, answers: Answers): number {
  return overall(areaTallies(catalogue.areas, talk.asked, answers), []).score ?? 0;
}

/** The answers that an action would lift; わからない stays what it is. */
function raisedBy(action: Action, { catalogue, talk }: Setting): Suggestion['raised'] {
  return action.raises.flatMap(({ question, to }) => {
    const now = talk.heard[question];
    if (now?.state !== 'chosen') return [];
    const choices = catalogue.questions.find(({ id }) => id === question)?.choices ?? [];
    return choices.indexOf(to) > choices.indexOf(now.choice) ? [{ question, from: now.choice, to }] : [];
  });
}

function effectOf(raised: Suggestion['raised'], setting: Setting): number {
  const { heard } = setting.talk;
  const lifted = raised.map(({ question, to }): [string, Answer] => [question, { state: 'chosen', choice: to }]);
  return scoreOf(setting, { ...heard, ...Object.fromEntries(lifted) }) - scoreOf(setting, heard);
}

function becauseOf(action: Action, { facts, gates }: Setting): readonly Reason[] {
  const unmet = gates.filter(({ state }) => state !== 'met');
  if (action.gates === 'unmet' && unmet.length === 0) return [];
  const said = reasons(action.when, facts);
  if (said.length === 0 || action.gates !== 'unmet') return said;
  return [...said, ...unmet.map(({ id }) => ({ gate: id }))];
}

/** Gates in the way of an action or of anything proposed that comes before it. */
function blockers(action: Action, proposed: ReadonlyMap<string, Action>, unmet: readonly string[]): readonly string[] {
  if (action.gates === 'required') return unmet;
  const before = action.after.flatMap((id) => proposed.get(id) ?? []);
  return before.some((earlier) => blockers(earlier, proposed, unmet).length > 0) ? unmet : [];
}

/** Effects that differ by less than this many points a day are equal: sums of thirds carry noise. */
const SLACK = 1e-9;

function compareWorth(a: number, b: number): number {
  return Math.abs(a - b) < SLACK ? 0 : a - b;
}

/** Reads top to bottom as the printed rule: gate, phase, effect for effort, then the catalogue's order. */
function comparePriority(efforts: readonly Effort[], phases: readonly PhaseId[]) {
  const days = (action: Action) => efforts.find(({ id }) => id === action.effort)?.max ?? Number.POSITIVE_INFINITY;
  return (one: readonly [Action, Suggestion], other: readonly [Action, Suggestion]): number => {
    const [a, forA] = one;
    const [b, forB] = other;
    return (
      Number(forA.blockedBy.length > 0) - Number(forB.blockedBy.length > 0) ||
      Number(forB.opens.length > 0) - Number(forA.opens.length > 0) ||
      phases.indexOf(a.phase) - phases.indexOf(b.phase) ||
      compareWorth(forB.effect / days(b), forA.effect / days(a))
    );
  };
}

/** The foremost whose predecessors all stand already, again and again. The catalogue has no cycles (tested). */
function prerequisitesFirst(ranked: readonly Suggestion[]): readonly Suggestion[] {
  const waiting = [...ranked];
  const placed: Suggestion[] = [];
  const isPlaced = (id: string) => placed.some(({ action }) => action === id);
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ after }) => after.every(isPlaced));
    if (next < 0) throw new Error('the actions come before each other in a cycle');
    placed.push(...waiting.splice(next, 1));
  }
  return placed;
}

/** Every action that the answers set off, in the order in which to take it up. */
export function suggestions(setting: Setting): readonly Suggestion[] {
  const { catalogue, facts, gates } = setting;
  const found = catalogue.actions.flatMap((action) => {
    const because = becauseOf(action, setting);
    return because.length === 0 ? [] : [{ action, because }];
  });
  const proposed = new Map(found.map(({ action }) => [action.id, action]));
  const unmet = gates.filter(({ state }) => state !== 'met');
  const unmetIds = unmet.map(({ id }) => id);
  const suggest = (action: Action, because: Suggestion['because']): Suggestion => {
    const raised = raisedBy(action, setting);
    const opened = unmet.filter(({ question }) => action.raises.some((raise) => raise.question === question));
    return {
      action: action.id,
      because,
      raised,
      effect: effectOf(raised, setting),
      blockedBy: blockers(action, proposed, unmetIds),
      after: action.after.filter((id) => proposed.has(id)),
      opens: opened.map(({ id }) => id),
      notes: (action.notes ?? []).filter(({ when }) => holds(when, facts, false)).map(({ id }) => id),
    };
  };
  const ranked = found
    .map(({ action, because }): readonly [Action, Suggestion] => [action, suggest(action, because)])
    .sort(
      comparePriority(
        catalogue.efforts,
        catalogue.phases.map(({ id }) => id),
      ),
    );
  return prerequisitesFirst(ranked.map(([, suggestion]) => suggestion));
}
