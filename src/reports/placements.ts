import type { Action } from '../core/advice';
import { partsOf } from '../core/dates';
import type { Hold, Owner, Placement, Unplaced } from '../core/placement';
import { fundingIn, isUnderWay } from '../core/plan';
import type { Roadmap } from '../core/roadmap';
import { formatAsOf, formatDate, formatFiscalYear, formatList } from '../locales/format';
import type { Speech } from './phrases';
import { quarterText } from './quarters';

/** Who carries an action: the section as the body calls it, or the role of the catalogue. */
export function ownerText(owner: Owner, { t }: Speech): string {
  return 'section' in owner ? owner.section : t(`lists:owners.${owner.role}`);
}

/** The place of an action in the order in which the roadmap was laid out, from 1; 0 where it has none. */
export function numberOf(action: string, { placements }: Pick<Roadmap, 'placements'>): number {
  return placements.findIndex((placement) => placement.action === action) + 1;
}

function titles(actions: readonly string[], { t, language }: Speech): string {
  return formatList(
    actions.map((action) => t('plan:quoted', { text: t(`actions:${action}.title`) })),
    language,
  );
}

function numberedTitles(actions: readonly string[], roadmap: Roadmap, { t, language }: Speech): string {
  const named = actions.map((action) =>
    t('plan:numbered', { number: numberOf(action, roadmap), title: t(`actions:${action}.title`) }),
  );
  return formatList(named, language);
}

function numbers(actions: readonly string[], roadmap: Roadmap, { t, language }: Speech): string {
  const sorted = actions.map((action) => numberOf(action, roadmap)).sort((a, b) => a - b);
  return formatList(
    sorted.map((number) => t('plan:number', { number })),
    language,
  );
}

function gateNames(gates: readonly string[], { t, language }: Speech): string {
  return formatList(
    gates.map((gate) => t('plan:quoted', { text: t(`lists:gates.${gate}.name`) })),
    language,
  );
}

function fundingHold(by: 'initial' | 'supplementary', request: string | null, roadmap: Roadmap, speech: Speech) {
  const { t, language } = speech;
  if (by === 'supplementary') return t('plan:holds.supplementary');
  return t('plan:holds.initial', {
    day: formatDate(request ?? roadmap.request.day, language),
    from: quarterText(roadmap.request.from, speech),
  });
}

/** The rule that keeps an action from beginning a quarter earlier, one or two sentences. */
export function holdText(hold: Hold, roadmap: Roadmap, speech: Speech): string {
  const { t, language } = speech;
  switch (hold.rule) {
    case 'start':
      return t('plan:holds.start');
    case 'under-way':
      return t('plan:holds.under-way');
    case 'funding':
      return fundingHold(hold.by, hold.request, roadmap, speech);
    case 'renewal':
      return t('plan:holds.renewal', {
        renewal: t(`lists:renewals.${hold.renewal}`),
        month: formatAsOf(hold.month, language),
      });
    case 'after':
      return t('plan:holds.after', { actions: numberedTitles(hold.actions, roadmap, speech) });
    case 'gate':
      return t('plan:holds.gate', {
        gates: gateNames(hold.gates, speech),
        numbers: numbers(hold.actions, roadmap, speech),
      });
    case 'load':
      return t('plan:holds.load', {
        owner: ownerText(hold.owner, speech),
        quarter: quarterText(hold.quarter, speech),
        count: hold.actions.length,
        numbers: numbers(hold.actions, roadmap, speech),
      });
  }
}

/** Which request pays for an action that begins after the year of the next one; none for all others. */
export function laterRequestTexts(
  { action: id, from }: Pick<Placement, 'action' | 'from'>,
  action: Pick<Action, 'funding'>,
  { plan, request }: Pick<Roadmap, 'plan' | 'request'>,
  { t, language }: Speech,
): readonly string[] {
  const isLater = from > request.from + 3 && fundingIn(action, plan) === 'initial' && !isUnderWay(plan, id);
  return isLater ? [t('plan:holds.later', { year: formatFiscalYear(partsOf(from).year, language) })] : [];
}

/** Why an action of the plan has no place in it, one sentence. */
export function unplacedText(because: Unplaced['because'], speech: Speech): string {
  const { t } = speech;
  switch (because.rule) {
    case 'gate':
      return t('plan:unplaced.gate', { gates: gateNames(because.gates, speech) });
    case 'rule-change':
      return t('plan:unplaced.rule-change');
    case 'after':
      return t('plan:unplaced.after', { actions: titles(because.actions, speech) });
  }
}

/** What must be known of a placement beside its reasons: what is missing before it, which renewal it comes too late for. */
export function cautionTexts(
  { without, missedRenewal }: Placement,
  { renewal }: Action,
  speech: Speech,
): readonly string[] {
  const { t, language } = speech;
  const renewed =
    renewal && missedRenewal
      ? { renewal: t(`lists:renewals.${renewal}`), month: formatAsOf(missedRenewal, language) }
      : null;
  return [
    ...(without.length > 0 ? [t('plan:without', { actions: titles(without, speech) })] : []),
    ...(renewed ? [t('plan:missed', renewed)] : []),
  ];
}

/** How many actions begin in the first quarter, and how many ask for money in the next budget request. */
export function planCounts(
  { placements, start, request, plan }: Roadmap,
  actions: readonly Pick<Action, 'id' | 'funding'>[],
): { readonly first: number; readonly request: number } {
  const waitsForRequest = (id: string) => {
    const action = actions.find((one) => one.id === id);
    return action !== undefined && fundingIn(action, plan) === 'initial';
  };
  const inRequest = placements.filter(
    ({ action, from }) =>
      waitsForRequest(action) && !isUnderWay(plan, action) && partsOf(from).year === partsOf(request.from).year,
  );
  return { first: placements.filter(({ from }) => from === start).length, request: inRequest.length };
}

/** The plan in one line: what begins first, and what the next budget request must hold. */
export function planHeading(roadmap: Roadmap, actions: readonly Pick<Action, 'id' | 'funding'>[], speech: Speech) {
  const { t, language } = speech;
  const counts = planCounts(roadmap, actions);
  const year = formatFiscalYear(partsOf(roadmap.request.from).year, language);
  const parts = [
    ...(counts.first > 0 ? [t('plan:heading.first', { count: counts.first })] : []),
    ...(counts.request > 0 ? [t('plan:heading.request', { year, count: counts.request })] : []),
  ];
  if (roadmap.placements.length === 0) return t('plan:title');
  const text =
    parts.length > 0 ? formatList(parts, language) : t('plan:heading.later', { count: roadmap.placements.length });
  return t('punctuation.labelled', { label: t('plan:title'), text });
}
