import type { Action } from '../../src/core/advice';
import type { Assessment } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document } from '../../src/core/document';
import type { Hold, Owner, Placement } from '../../src/core/placement';
import type { Roadmap } from '../../src/core/roadmap';

type Rule = Hold['rule'];

interface Laid {
  readonly catalogue: Catalogue;
  readonly document: Document;
  readonly assessment: Assessment;
  readonly map: Roadmap;
}

/** Quarter of a day or a month, April to June being 0 of its fiscal year. */
function quarter(date: string): number {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  return month >= 4 ? 4 * year + Math.floor((month - 4) / 3) : 4 * (year - 1) + 3;
}

export function actionOf({ actions }: Catalogue, id: string): Action {
  const found = actions.find((action) => action.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
}

/** The April after the next day of the request that has not passed on the day of the assessment. */
function aprilAfterRequest({ document, assessment, map }: Laid): number {
  const today = assessment.assessedOn;
  const wanted = (document.plan ?? map.plan).requestDate;
  const [, month = '', day = ''] = wanted.split('-');
  let year = Number(wanted.slice(0, 4));
  while (`${year}-${month}-${day}` < today) year += 1;
  return 4 * (Number(month) >= 4 ? year + 1 : year);
}

function begin({ assessment, map }: Laid): number {
  return Math.max(quarter(map.plan.start), quarter(assessment.assessedOn));
}

function moneyFrom(action: Action, laid: Laid): number {
  if (action.funding === 'none') return Number.NEGATIVE_INFINITY;
  const isSoon = action.funding === 'supplementary' && laid.map.plan.allow.includes('supplementary');
  return isSoon ? begin(laid) + 1 : aprilAfterRequest(laid);
}

/** What comes before an action as the answers stand; of what was not proposed only what the body added. */
function before({ id, after, afterIf = [] }: Action, { document, assessment, map }: Laid): readonly string[] {
  const proposed = assessment.actions.map((one) => one.action);
  const said = (question: string) =>
    assessment.areas.flatMap(({ rows }) => rows).find((row) => row.question === question);
  const holds = ({ when }: (typeof afterIf)[number]) =>
    'question' in when && when.in.includes(said(when.question)?.choice ?? '');
  const named = proposed.includes(id) ? [...after, ...afterIf.filter(holds).map(({ action }) => action)] : after;
  const added = (document.plan ?? map.plan).chosen;
  return named.filter((one) => !proposed.includes(id) || proposed.includes(one) || added.includes(one));
}

function length({ duration }: Action): number {
  let quarters = 1;
  while (quarters * 13 < (duration?.max ?? 0)) quarters += 1;
  return quarters;
}

const sameOwner = (one: Owner, other: Owner) => JSON.stringify(one) === JSON.stringify(other);

/** Gates in the way of an action in a quarter, none of whose openers in the plan has ended before it. */
function shutGates(action: Action, from: number, { catalogue, assessment, map }: Laid): readonly string[] {
  if (action.gates !== 'required') return [];
  const closed = assessment.gates.filter(({ state }) => state !== 'met').map(({ id }) => id);
  return closed.filter((id) => {
    const gate = catalogue.gates.find((entry) => entry.id === id);
    return !map.placements.some(
      (placed) =>
        placed.to < from &&
        actionOf(catalogue, placed.action).raises.some(
          ({ question, to }) => question === gate?.question && gate.in.includes(to),
        ),
    );
  });
}

/** The printed rules that an action would break if it began in a quarter, everything else staying where it is. */
export function broken(placement: Placement, from: number, laid: Laid): ReadonlySet<Rule> {
  const { catalogue, document, map } = laid;
  const action = actionOf(catalogue, placement.action);
  const others = map.placements.filter((other) => other.action !== placement.action);
  const rules = new Set<Rule>();
  if (from < begin(laid)) rules.add('start');
  if (from < moneyFrom(action, laid)) rules.add('funding');
  const renewal = action.renewal && document.profile.renewals?.[action.renewal];
  if (renewal && from < quarter(renewal)) rules.add('renewal');
  const earlier = before(action, laid);
  if (others.some((other) => earlier.includes(other.action) && other.to >= from)) rules.add('after');
  if (shutGates(action, from, laid).length > 0) rules.add('gate');
  const quarters = Array.from({ length: length(action) }, (_, index) => from + index);
  const load = (at: number) =>
    others.filter((other) => sameOwner(other.owner, placement.owner) && other.from <= at && at <= other.to).length;
  if (quarters.some((at) => load(at) >= map.plan.capacity)) rules.add('load');
  return rules;
}

/** What is wrong with a roadmap, in words for whoever reads the failure; empty where every rule holds. */
export function faults(laid: Laid): readonly string[] {
  const { document, map } = laid;
  return map.placements.flatMap((placement) => {
    const { action, from, to, because } = placement;
    if (to - from + 1 !== length(actionOf(laid.catalogue, action))) return [`${action} has another length`];
    if (document.plan?.items[action]?.status === 'under-way') {
      return because[0]?.rule === 'under-way' && from === begin(laid) ? [] : [`${action} is under way`];
    }
    const here = [...broken(placement, from, laid)].map((rule) => `${action} breaks ${rule} at ${from}`);
    const earlier = broken(placement, from - 1, laid);
    const untrue = because
      .filter(({ rule }) => !earlier.has(rule))
      .map(({ rule }) => `${action}: ${rule} forbids nothing`);
    const late = because.length === 0 ? [`${action} could begin earlier`] : [];
    return [...here, ...untrue, ...late];
  });
}
