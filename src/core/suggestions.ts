import type { Action } from './advice';
import { questionsById } from './byId';
import type { Advisory } from './catalogue';
import { type Facts, holds, type Reason, reasons } from './conditions';
import { pointsWith } from './gains';
import { prerequisitesFirst } from './order';
import { comparePriority } from './priority';
import { type GateState, meanOf, type Tally } from './scoring';

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

type Proposal = Omit<Suggestion, 'rank'>;

interface Setting {
  readonly catalogue: Advisory;
  readonly facts: Facts;
  readonly gates: readonly GateState[];
  readonly areas: readonly Tally[];
}

/** An action that the answers set off. */
interface Found {
  readonly action: Action;
  readonly because: readonly Reason[];
}

/** The answers that an action would lift; わからない stays what it is. */
function raisedBy(action: Action, { catalogue, facts }: Setting): Suggestion['raised'] {
  return action.raises.flatMap(({ question, to }) => {
    const now = facts.answers[question];
    if (now?.state !== 'chosen') return [];
    const choices = questionsById(catalogue).get(question)?.choices ?? [];
    return choices.indexOf(to) > choices.indexOf(now.choice) ? [{ question, from: now.choice, to }] : [];
  });
}

/** Counts again only the areas whose answers are lifted. */
function effectOf(raised: Suggestion['raised'], { catalogue, areas }: Setting): number {
  const lifted = new Set(raised.map(({ question }) => questionsById(catalogue).get(question)?.area));
  const reached = areas.map((area) => {
    if (area.score === null || !lifted.has(area.id)) return area.score;
    return (100 * pointsWith(catalogue, area, [{ raised }])) / area.of;
  });
  return (meanOf(reached) ?? 0) - (meanOf(areas.map(({ score }) => score)) ?? 0);
}

/** The actions that the answers set off, in the order of the catalogue. */
function setOffIn({ catalogue, facts }: Setting, unmet: readonly GateState[]): readonly Found[] {
  return catalogue.actions.flatMap((action): readonly Found[] => {
    if (action.gates === 'unmet' && unmet.length === 0) return [];
    const said = reasons(action.when, facts);
    if (said.length === 0) return [];
    const closed = action.gates === 'unmet' ? unmet.map(({ id }) => ({ gate: id })) : [];
    return [{ action, because: [...said, ...closed] }];
  });
}

/** What comes before each action as the answers stand, of those that are proposed. */
function beforeIn(found: readonly Found[], facts: Facts): (action: Action) => readonly Action[] {
  const proposed = new Map(found.map(({ action }) => [action.id, action]));
  const before = new Map(
    found.map(({ action: { id, after, afterIf = [] } }) => {
      const held = afterIf.filter(({ when }) => holds(when, facts, false)).map(({ action }) => action);
      return [id, [...after, ...held].flatMap((one) => proposed.get(one) ?? [])];
    }),
  );
  return ({ id }) => before.get(id) ?? [];
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
function leadingTo(all: readonly Proposal[]): ReadonlySet<string> {
  const before = new Map(all.map(({ action, after }) => [action, after]));
  const leading = new Set(all.filter(({ opens }) => opens.length > 0).map(({ action }) => action));
  // A set that grows while it is walked is walked to its end.
  for (const action of leading) for (const earlier of before.get(action) ?? []) leading.add(earlier);
  return leading;
}

const lifts = ({ raises }: Action, question: string) => raises.some((raise) => raise.question === question);

/** What is proposed, before it has its place. */
function proposalsIn(setting: Setting): readonly { readonly action: Action; readonly proposal: Proposal }[] {
  const { facts, gates } = setting;
  const unmet = gates.filter(({ state }) => state !== 'met');
  const unmetIds = unmet.map(({ id }) => id);
  const found = setOffIn(setting, unmet);
  const before = beforeIn(found, facts);
  const isGated = gatedAmong(before);
  return found.map(({ action, because }) => {
    const raised = raisedBy(action, setting);
    const earlier = before(action);
    const opened = unmet.filter(
      ({ question }) => lifts(action, question) && !earlier.some((one) => lifts(one, question)),
    );
    const proposal = {
      action: action.id,
      because,
      raised,
      effect: effectOf(raised, setting),
      blockedBy: isGated(action) ? unmetIds : [],
      after: earlier.map(({ id }) => id),
      opens: opened.map(({ id }) => id),
      notes: (action.notes ?? []).filter(({ when }) => holds(when, facts, false)).map(({ id }) => id),
    };
    return { action, proposal };
  });
}

/** Every action that the answers set off, in the order in which to take it up. */
export function suggestions(setting: Setting): readonly Suggestion[] {
  const proposals = proposalsIn(setting);
  const leading = leadingTo(proposals.map(({ proposal }) => proposal));
  const isBlocked = ({ blockedBy }: Suggestion) => Number(blockedBy.length > 0);
  const ranked = proposals
    .map(({ action, proposal }) => ({ action, proposal, effect: proposal.effect, leads: leading.has(action.id) }))
    .sort(comparePriority(setting.catalogue, setting.facts.answers))
    .map(({ proposal }, rank): Suggestion => ({ ...proposal, rank }));
  return prerequisitesFirst(
    [...ranked].sort((one, other) => isBlocked(one) - isBlocked(other)),
    ({ action }) => action,
    ({ after }) => after,
  );
}
