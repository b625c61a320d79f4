import type { Action } from '../../core/advice';
import type { Catalogue } from '../../core/catalogue';
import { type CaseExperience, experienceOf, type Moment } from '../../core/experience';
import type { Price } from '../../core/reference';
import { ids } from './lines';
import { caseNameOf, titleOf } from './names';

function when({ step, place, date, certainty, monthsFromFirst }: Moment): string {
  const parts = [
    step ?? 'date of its own',
    ...(place ? [`step ${place.position} of ${place.of}`] : []),
    `${date ?? 'no date'} ${certainty}`,
    ...(monthsFromFirst ? [`months after the first ${monthsFromFirst.min}-${monthsFromFirst.max}`] : []),
  ];
  return parts.join(', ');
}

function caseLine({ case: id, group, moments, took, sources }: CaseExperience): string {
  const time = took ? ` | took ${took.value} ${took.unit}s (${took.mark}: ${took.span})` : '';
  const moment = moments.length > 0 ? moments.map(when).join('; ') : 'moment not known';
  return `   ${id} (${caseNameOf(id)}, ${group}): ${moment}${time} | sources: ${ids(sources)}`;
}

function priceLine({ id, yen, unit, computed, of, asOf, sources }: Price): string {
  const basis = computed ? ' (computed)' : '';
  return `   price ${id}: ${yen} yen, ${unit}${basis} | of ${of ?? 'no case'} | ${asOf} | sources: ${ids(sources)}`;
}

/** Which cases did each action, when and how long it took them, and the amounts seen. */
export function experienceListing(catalogue: Catalogue): readonly string[] {
  return catalogue.actions.flatMap((action: Action) => {
    const { cases, prices, ranges } = experienceOf(catalogue, action, {});
    return [
      '',
      `${action.id}: ${titleOf(action.id)}`,
      ...(cases.length > 0 ? cases.map(caseLine) : ['   no case']),
      ...prices.map(priceLine),
      ...ranges.map(({ unit, count, min, max }) => `   range of ${count} per ${unit}: ${min}-${max} yen`),
    ];
  });
}
