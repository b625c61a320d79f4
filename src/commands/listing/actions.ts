import type { Action, Duration } from '../../core/advice';
import type { Catalogue } from '../../core/catalogue';
import { inWords } from './conditions';
import { ids } from './lines';
import { titleOf } from './names';

function took(duration: Duration | null): string {
  if (duration === null) return '-';
  const range = duration.min === duration.max ? `${duration.min}` : `${duration.min}-${duration.max}`;
  return `${range} weeks (${duration.mark}${duration.of ? `: ${duration.of.join(', ')}` : ''})`;
}

const gateWords = { required: 'only once every gate is met', unmet: 'only while a gate is not met' } as const;

function actionLines(catalogue: Catalogue, action: Action): readonly string[] {
  const effort = catalogue.efforts.find(({ id }) => id === action.effort);
  const raises = action.raises.map(({ question, to }) => `${question} to ${to}`).join('; ');
  return [
    '',
    `${action.id}: ${titleOf(action.id)}`,
    `   phase ${action.phase} | area ${action.area} | owners: ${ids(action.owners)}`,
    `   when: ${inWords(action.when)}`,
    `   raises: ${raises}`,
    `   gates: ${action.gates ? gateWords[action.gates] : 'none'} | after: ${ids(action.after)}`,
    ...(action.afterIf ?? []).map((before) => `   after ${before.action}: while ${inWords(before.when)}`),
    `   effort: ${action.effort} (${effort?.min}-${effort?.max} staff-days, estimate) | duration: ${took(action.duration)}`,
    `   funding: ${action.funding} | needs: ${ids(action.needs)} | tools: ${ids(action.tools)}`,
    `   cases: ${ids(action.cases)} | sources: ${ids(action.sources)}`,
    ...(action.notes ?? []).map(({ id, when }) => `   note ${id}: when ${inWords(when)}`),
  ];
}

export function actionListing(catalogue: Catalogue): readonly string[] {
  return catalogue.actions.flatMap((action) => actionLines(catalogue, action));
}
