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

/** Whether an action, or anything proposed that comes before it, requires the gates; each is looked at once. */
function gatedAmong(proposed: ReadonlyMap<string, Action>): (action: Action) => boolean {
  const known = new Map<string, boolean>();
  const isGated = (action: Action): boolean => {
    const found = known.get(action.id) ?? (action.gates === 'required' || beforeOf(action, proposed).some(isGated));
    known.set(action.id, found);
    return found;
  };
  return isGated;
}

function beforeOf(action: Action, proposed: ReadonlyMap<string, Action>): readonly Action[] {
  return action.after.flatMap((id) => proposed.get(id) ?? []);
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
  const isGated = gatedAmong(proposed);
  const questions = new Map(talk.asked.map((question) => [question.id, question]));
  const areas = areaTallies(catalogue.areas, talk.asked, talk.heard);
  const suggest = (action: Action, because: Suggestion['because']): Suggestion => {
    const raised = raisedBy(action, setting, questions);
    const opened = unmet.filter(({ question }) => action.raises.some((raise) => raise.question === question));
    return {
      action: action.id,
      because,
      raised,
      effect: effectOf(raised, talk, areas),
      blockedBy: isGated(action) ? unmetIds : [],
      after: action.after.filter((id) => proposed.has(id)),
      opens: opened.map(({ id }) => id),
      notes: (action.notes ?? []).filter(({ when }) => holds(when, facts, false)).map(({ id }) => id),
    };
  };
  const compare = comparePriority(catalogue);
  const isBlocked = ({ blockedBy }: Suggestion) => Number(blockedBy.length > 0);
  const ranked = found
    .map(({ action, because }) => ({ action, suggestion: suggest(action, because) }))
    .map((one) => ({ ...one, opens: one.suggestion.opens, effect: one.suggestion.effect }))
    .sort((one, other) => isBlocked(one.suggestion) - isBlocked(other.suggestion) || compare(one, other));
  return prerequisitesFirst(
    ranked.map(({ suggestion }) => suggestion),
    ({ action }) => action,
    ({ after }) => after,
  );
}
