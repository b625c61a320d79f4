import type { Action } from '../../core/advice';
import { nextSteps } from '../../core/assessment';
import type { Suggestion } from '../../core/suggestions';
import { formatList, formatNumber } from '../../locales/format';
import { durationText, effortText, fundingText, ownersText, reasonText } from '../phrases';
import { periodText } from '../quarters';
import { shownEffect } from '../scores';
import type { Matter } from '../texts/matter';
import type { Block } from './blocks';
import { heading, list, paragraph, table } from './making';

/** The next five steps with why, who, when, what for and with which money; then, in tables, all others. */
export function stepBlocks(matter: Matter): readonly Block[] {
  const { assessment } = matter;
  const { t } = matter.speech;
  if (assessment.overall.score === null) return [];
  const steps = nextSteps(assessment);
  const open = assessment.actions.filter(({ blockedBy }) => blockedBy.length === 0);
  const waiting = assessment.actions.filter(({ blockedBy }) => blockedBy.length > 0);
  const none = assessment.toConfirm.length > 0 ? t('result:steps.noneUnknown') : t('result:steps.none');
  return [
    paragraph(steps.length > 0 ? t('result:steps.lead') : none, steps.length > 0 ? 'hint' : undefined),
    ...steps.flatMap((suggestion, index) => stepOf(suggestion, index + 1, matter)),
    ...others(t('result:steps.rest', { count: open.length - steps.length }), open.slice(steps.length), matter),
    ...waitingBlocks(waiting, matter),
  ];
}

function actionOf({ action }: Suggestion, { catalogue }: Matter): Action | undefined {
  return catalogue.actions.find(({ id }) => id === action);
}

function stepOf(suggestion: Suggestion, number: number, matter: Matter): readonly Block[] {
  const { t } = matter.speech;
  const { action: id, because, notes } = suggestion;
  const action = actionOf(suggestion, matter);
  if (!action) return [];
  return [
    heading(2, t('report:numbered', { number, text: t(`actions:${id}.title`) })),
    ...list([
      ...because.map((reason) => reasonText(reason, matter.speech)),
      ...notes.map((note) => t(`actions:${id}.notes.${note}`)),
    ]),
    { kind: 'facts', facts: factsOf(suggestion, action, matter) },
  ];
}

function factsOf(suggestion: Suggestion, action: Action, matter: Matter): readonly (readonly [string, string])[] {
  const { catalogue, speech } = matter;
  const { t, language } = speech;
  const before = suggestion.after.map((id) => t(`actions:${id}.title`));
  return [
    [t('result:steps.who'), ownersText(action.owners, speech)],
    [t('result:steps.when'), whenText(action.id, matter)],
    [t('result:steps.effect'), effectText(suggestion, matter)],
    [t('result:steps.duration'), durationText(action.duration, speech)],
    [t('result:steps.effort'), effortText(action, catalogue, speech)],
    [t('result:steps.funding'), fundingText(action, speech)],
    ...(before.length > 0 ? [[t('result:steps.after'), formatList(before, language)] as const] : []),
    [t('result:steps.done'), t(`howTo:${action.id}.done`)],
  ];
}

/** The points that an action would add to the overall score. */
function effectText({ raised, effect }: Suggestion, { assessment, speech: { t, language } }: Matter): string {
  if (raised.length === 0) return t('result:steps.noPoints');
  const { points } = shownEffect(assessment.overall.score ?? 0, effect);
  return t('result:steps.points', { points: formatNumber(points, language) });
}

/** The quarters in which the plan puts an action, or why it has none. */
function whenText(action: string, { roadmap, speech }: Matter): string {
  const placement = roadmap.placements.find((one) => one.action === action);
  if (placement) return periodText(placement.from, placement.to, speech);
  const { plan, unplaced } = roadmap;
  const status = plan.items[action]?.status;
  if (status === 'done' || status === 'passed-over') return speech.t(`result:steps.noPlace.${status}`);
  if (plan.dropped.includes(action)) return speech.t('result:steps.noPlace.dropped');
  const needsRules = unplaced.some((one) => one.action === action && one.because.rule === 'rule-change');
  return speech.t(needsRules ? 'result:steps.noPlace.rule-change' : 'result:steps.noPlace.open');
}

function waitingBlocks(waiting: readonly Suggestion[], matter: Matter): readonly Block[] {
  const { t, language } = matter.speech;
  if (waiting.length === 0) return [];
  const gates = [...new Set(waiting.flatMap(({ blockedBy }) => blockedBy))].map((id) => t(`lists:gates.${id}.name`));
  return [
    ...others(t('result:steps.waiting', { count: waiting.length }), waiting, matter),
    paragraph(t('result:steps.waitingHint', { gates: formatList(gates, language) }), 'hint'),
  ];
}

function others(caption: string, suggestions: readonly Suggestion[], matter: Matter): readonly Block[] {
  const { speech } = matter;
  const { t } = speech;
  const rows = suggestions.flatMap((suggestion) => {
    const action = actionOf(suggestion, matter);
    if (!action) return [];
    const who = ownersText(action.owners, speech);
    return [[t(`actions:${action.id}.title`), who, effectText(suggestion, matter), fundingText(action, speech)]];
  });
  const columns = [
    { title: t('result:steps.restColumns.action'), share: 40 },
    { title: t('result:steps.restColumns.who'), share: 22 },
    { title: t('result:steps.restColumns.effect'), share: 18 },
    { title: t('result:steps.restColumns.funding'), share: 20 },
  ];
  return table({ caption, columns, rows });
}
