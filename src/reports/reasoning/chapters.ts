import { actionGroups } from './actions';
import { checkEntries } from './checks';
import { experienceRule, surveyRule } from './context';
import type { Entry, Group, Matter } from './entry';
import { caseGroups, toolEntries } from './evidence';
import { gateEntries } from './gates';
import { areaEntries, phaseEntries, questionGroups } from './questions';
import { askingRules, gateRules, matchingRules, planningRules, scoreRules, suggestionRules } from './rules';

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly Group[];
}

const undivided = (entries: readonly Entry[]): readonly Group[] => [{ title: null, entries }];

/** All by which the self-check asks, scores, suggests and plans, made from the catalogue in the order of the page. */
export function chapters(matter: Matter): readonly Chapter[] {
  const { t } = matter.speech;
  const groups = {
    score: undivided(scoreRules(matter)),
    order: undivided([...askingRules(matter), ...phaseEntries(matter), ...areaEntries(matter)]),
    questions: questionGroups(matter),
    gates: undivided([...gateRules(matter), ...gateEntries(matter)]),
    suggestions: undivided(suggestionRules(matter)),
    actions: actionGroups(matter),
    planning: undivided(planningRules(matter)),
    matching: undivided([...matchingRules(matter), experienceRule(matter), surveyRule(matter)]),
    tools: undivided(toolEntries(matter)),
    cases: caseGroups(matter),
    checks: undivided(checkEntries(matter)),
  };
  const order = Object.keys(groups) as readonly (keyof typeof groups)[];
  return order.map((id) => ({
    id,
    title: t(`reasoning:chapters.${id}.title`),
    lead: t(`reasoning:chapters.${id}.lead`),
    groups: groups[id],
  }));
}
