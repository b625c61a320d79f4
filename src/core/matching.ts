import type { Case, MatchingRule, Tool } from './advice';
import { questionsById } from './byId';
import type { Advisory } from './catalogue';
import { questionsInOrder } from './interview';
import type { Answers, Profile } from './questionnaire';

/** A question answered below its readiest choice. */
export interface Gap {
  readonly question: string;
  readonly choice: string;
}

/** In what a case is like this body; each with the points it adds to its rank. */
export type Likeness =
  | {
      readonly kind: 'size';
      readonly points: number;
      readonly by: 'staff' | 'population';
      readonly near: 'same' | 'next';
    }
  | { readonly kind: 'aim'; readonly points: number; readonly aims: readonly string[] }
  | { readonly kind: 'obstacle'; readonly points: number; readonly questions: readonly string[] }
  | { readonly kind: 'network'; readonly points: number; readonly model: string }
  | { readonly kind: 'stage'; readonly points: number }
  | { readonly kind: 'occasion'; readonly points: number; readonly trigger: string };

export type Difference =
  | { readonly kind: 'size'; readonly than: 'larger' | 'smaller' }
  | { readonly kind: 'size-unknown' }
  | { readonly kind: 'network'; readonly model: string }
  | { readonly kind: 'type' };

export interface CaseMatch {
  readonly case: string;
  readonly group: Case['group'];
  readonly points: number;
  readonly alike: readonly Likeness[];
  readonly differs: readonly Difference[];
}

export interface ToolMatch {
  readonly tool: string;
  readonly because: readonly Gap[];
  readonly inUse: boolean;
}

/** All gaps in what was heard, in asking order. */
export function gapsIn(catalogue: Advisory, heard: Answers): readonly Gap[] {
  return questionsInOrder(catalogue).flatMap((question) => {
    const answer = heard[question.id];
    if (answer?.state !== 'chosen' || answer.choice === question.choices.at(-1)) return [];
    return [{ question: question.id, choice: answer.choice }];
  });
}

function band(value: number, limits: readonly number[]): number {
  return limits.filter((limit) => value > limit).length;
}

interface Sizes {
  readonly by: 'staff' | 'population';
  readonly bands: number;
}

/** How many bands the case lies above this body; null where either size is not known. */
export function bandsApart(entry: Case, profile: Profile, rule: MatchingRule): Sizes | null {
  if (entry.staff && profile.staff !== undefined) {
    return { by: 'staff', bands: band(entry.staff.value, rule.staffBands) - band(profile.staff, rule.staffBands) };
  }
  if (entry.population && profile.population !== undefined) {
    const apart = band(entry.population.value, rule.populationBands) - band(profile.population, rule.populationBands);
    return { by: 'population', bands: apart };
  }
  return null;
}

function sizeLikeness(sizes: Sizes | null, { points }: MatchingRule): readonly Likeness[] {
  if (sizes === null || Math.abs(sizes.bands) > 1) return [];
  const near = sizes.bands === 0 ? 'same' : 'next';
  return [{ kind: 'size', points: near === 'same' ? points.sameSize : points.nextSize, by: sizes.by, near }];
}

function aimLikeness(entry: Case, profile: Profile, rule: MatchingRule): readonly Likeness[] {
  const ofCase = new Set([...entry.aims, ...(entry.trigger ? (rule.aimsOfTrigger[entry.trigger] ?? []) : [])]);
  const aims = (profile.aims ?? []).filter((aim) => ofCase.has(aim));
  return aims.length > 0 ? [{ kind: 'aim', points: rule.points.aim, aims }] : [];
}

function otherLikeness(entry: Case, profile: Profile, heard: Answers, rule: MatchingRule): readonly Likeness[] {
  const found: Likeness[] = [];
  if (entry.networkModel && entry.networkModel === profile.networkModel) {
    found.push({ kind: 'network', points: rule.points.network, model: entry.networkModel });
  }
  const reached = heard[rule.stageQuestion];
  const ahead = reached?.state === 'chosen' ? (rule.stagesAhead[reached.choice] ?? []) : [];
  if (entry.stage && ahead.includes(entry.stage)) found.push({ kind: 'stage', points: rule.points.stage });
  if (entry.trigger && entry.trigger === rule.newOfficeTrigger && profile.newOffice === 'planned') {
    found.push({ kind: 'occasion', points: rule.points.occasion, trigger: entry.trigger });
  }
  return found;
}

function obstacleLikeness(entry: Case, gaps: readonly Gap[], { points }: MatchingRule): readonly Likeness[] {
  const questions = gaps.filter(({ question }) => entry.addresses.includes(question)).map(({ question }) => question);
  if (questions.length === 0) return [];
  return [
    { kind: 'obstacle', points: Math.min(questions.length, points.obstaclesAtMost) * points.obstacle, questions },
  ];
}

function differences(entry: Case, profile: Profile, sizes: Sizes | null): readonly Difference[] {
  const found: Difference[] = [];
  if (sizes === null) found.push({ kind: 'size-unknown' });
  else if (sizes.bands !== 0) found.push({ kind: 'size', than: sizes.bands > 0 ? 'larger' : 'smaller' });
  if (entry.networkModel && profile.networkModel && entry.networkModel !== profile.networkModel) {
    found.push({ kind: 'network', model: entry.networkModel });
  }
  if (profile.bodyType && profile.bodyType !== entry.bodyType) found.push({ kind: 'type' });
  return found;
}

/**
 * Cases by likeness, the most alike first; those with nothing in common only where they are the casebook's own.
 * A fact that is not known, of the case or of this body, never counts as alike.
 */
export function matchCases(catalogue: Advisory, profile: Profile, heard: Answers): readonly CaseMatch[] {
  const gaps = gapsIn(catalogue, heard);
  const rule = catalogue.matching;
  return catalogue.cases
    .filter(({ group }) => group !== 'mention')
    .map((entry) => {
      const sizes = bandsApart(entry, profile, rule);
      const alike = [
        ...sizeLikeness(sizes, rule),
        ...aimLikeness(entry, profile, rule),
        ...obstacleLikeness(entry, gaps, rule),
        ...otherLikeness(entry, profile, heard, rule),
      ];
      const points = alike.reduce((sum, likeness) => sum + likeness.points, 0);
      return { case: entry.id, group: entry.group, points, alike, differs: differences(entry, profile, sizes) };
    })
    .filter(({ group, points }) => group === 'casebook' || points > 0)
    .sort((a, b) => b.points - a.points);
}

/** Tools that answer a gap that was found, the one that answers the weightiest gaps first. */
export function matchTools(catalogue: Advisory, profile: Profile, heard: Answers): readonly ToolMatch[] {
  const gaps = gapsIn(catalogue, heard);
  const weight = (question: string) => questionsById(catalogue).get(question)?.weight ?? 0;
  const sum = ({ because }: ToolMatch) => because.reduce((total, gap) => total + weight(gap.question), 0);
  return catalogue.tools
    .map((tool: Tool) => ({
      tool: tool.id,
      because: gaps.filter(({ question }) => tool.addresses.includes(question)),
      inUse: profile.tools?.includes(tool.id) ?? false,
    }))
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => sum(b) - sum(a));
}
