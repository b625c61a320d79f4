import type { Action } from './advice';
import type { Catalogue } from './catalogue';
import { type Facts, holds, type Reason, reasons } from './conditions';
import type { Interview } from './interview';
import { prerequisitesFirst } from './order';
import { comparePriority } from './priority';
import type { Answer, Question } from './questionnaire';
import { areaTallies, type GateState, overall, type Tally, tally } from './scoring';

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
  /** Gates that it helps to meet, and that nothing before it does. */
  readonly opens: readonly string[];
  readonly notes: readonly string[];
  /** Its place by gate, phase and effect for effort, from 0, whether a gate blocks it now or not. */
  readonly rank: number;
}

interface Setting {
  readonly catalogue: Catalogue;
  readonly talk: Interview;
  readonly facts: Facts;
  readonly gates: readonly GateState[];
}

/** The answers that an action would lift; わからない stays what it is. */
function raisedBy(action: Action, { talk }: Setting, questions: ReadonlyMap<string, Question>): Suggestion['raised'] {
  return action.raises.flatMap(({ question, to }) => {
    const now = talk.heard[question];
    if (now?.state !== 'chosen') return [];
    const choices = questions.get(question)?.choices ?? [];
    return choices.indexOf(to) > choices.indexOf(now.choice) ? [{ question, from: now.choice, to }] : [];
  });
}

/** Counts again only the areas whose answers are lifted. */
function effectOf(raised: Suggestion['raised'], { asked, heard }: Interview, areas: readonly Tally[]): number {
  const lifted = raised.map(({ question, to }): [string, Answer] => [question, { state: 'chosen', choice: to }]);
  const answers = { ...heard, ...Object.fromEntries(lifted) };
  const reached = areas.map((area) => {
    if (!area.rows.some(({ question }) => raised.some((one) => one.question === question))) return area;
    return tally(
      area.id,
      asked.filter((question) => question.area === area.id),
      answers,
    );
  });
  return (overall(reached, []).score ?? 0) - (overall(areas, []).score ?? 0);
}

function becauseOf(action: Action, { facts, gates }: Setting): readonly Reason[] {
  const unmet = gates.filter(({ state }) => state !== 'met');
  if (action.gates === 'unmet' && unmet.length === 0) return [];
  const said = reasons(action.when, facts);
  if (said.length === 0 || action.gates !== 'unmet') return said;
  return [...said, ...unmet.map(({ id }) => ({ gate: id }))];
}

/** What comes before an action as the answers stand. */
function beforeOf({ after, afterIf = [] }: Action, proposed: ReadonlyMap<string, Action>, facts: Facts) {
  const held = afterIf.filter(({ when }) => holds(when, facts, false)).map(({ action }) => action);
  return [...after, ...held].flatMap((id) => proposed.get(id) ?? []);
}

/** Whether an action, or anything proposed that comes before it, requires the gates; each is looked at once. */
function gatedAmong(before: (action: Action) => readonly Action[]): (action: Action) => boolean {
  const known = new Map<string, boolean>();
  const isGated = (action: Action): boolean => {
    const found = known.get(action.id) ?? (action.gates === 'required' || before(action).some(isGated));
    known.set(action.id, found);
    return found;
  };
  return isGated;
}

/** The actions that open a gate, and all that comes before them. */
function leadingTo(all: readonly Pick<Suggestion, 'action' | 'opens' | 'after'>[]): ReadonlySet<string> {
  const before = new Map(all.map(({ action, after }) => [action, after]));
  const leading = new Set(all.filter(({ opens }) => opens.length > 0).map(({ action }) => action));
  // A set that grows while it is walked is walked to its end.
  for (const action of leading) for (const earlier of before.get(action) ?? []) leading.add(earlier);
  return leading;
}

/** Every action that the answers set off, in the order in which to take it up. */
export function suggestions(setting: Setting): readonly Suggestion[] {
  const { catalogue, talk, facts, gates } = setting;
  const found = catalogue.actions.flatMap((action) => {
    const because = becauseOf(action, setting);
    return because.length === 0 ? [] : [{ action, because }];
  });
  const proposed = new Map(found.map(({ action }) => [action.id, action]));
  const unmet = gates.filter(({ state }) => state !== 'met');
  const unmetIds = unmet.map(({ id }) => id);
  const before = (action: Action) => beforeOf(action, proposed, facts);
  const isGated = gatedAmong(before);
  const questions = new Map(talk.asked.map((question) => [question.id, question]));
  const areas = areaTallies(catalogue.areas, talk.asked, talk.heard);
  const suggest = (action: Action, because: Suggestion['because']): Omit<Suggestion, 'rank'> => {
    const raised = raisedBy(action, setting, questions);
    const earlier = before(action);
    const lifts = (one: Action, question: string) => one.raises.some((raise) => raise.question === question);
    const opened = unmet.filter(
      ({ question }) => lifts(action, question) && !earlier.some((one) => lifts(one, question)),
    );
    return {
      action: action.id,
      because,
      raised,
      effect: effectOf(raised, talk, areas),
      blockedBy: isGated(action) ? unmetIds : [],
      after: earlier.map(({ id }) => id),
      opens: opened.map(({ id }) => id),
      notes: (action.notes ?? []).filter(({ when }) => holds(when, facts, false)).map(({ id }) => id),
    };
  };
  const isBlocked = ({ blockedBy }: Suggestion) => Number(blockedBy.length > 0);
  const suggested = found.map(({ action, because }) => ({ action, suggestion: suggest(action, because) }));
  const leading = leadingTo(suggested.map(({ suggestion }) => suggestion));
  const ranked = suggested
    .map((one) => ({ ...one, effect: one.suggestion.effect, leads: leading.has(one.action.id) }))
    .sort(comparePriority(catalogue, talk.heard))
    .map(({ suggestion }, rank): Suggestion => ({ ...suggestion, rank }));
  return prerequisitesFirst(
    [...ranked].sort((one, other) => isBlocked(one) - isBlocked(other)),
    ({ action }) => action,
    ({ after }) => after,
  );
}
