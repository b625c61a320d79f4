import type { Action, Case, Duration } from './advice';
import type { Catalogue } from './catalogue';
import { monthsUntil } from './dates';
import { bandsApart } from './matching';
import type { Profile } from './questionnaire';
import type { Deed, Price, TimeTaken } from './reference';

type Certainty = Case['timeline'][number]['certainty'];

/** When a case did an action. */
export interface Moment {
  /** Step of the case's timeline; null where a source bears the date outside it. */
  readonly step: string | null;
  /** Place among the known steps, from 1; null where there is no sequence to speak of. */
  readonly place: { readonly position: number; readonly of: number } | null;
  /** As in a timeline; null where none is known. */
  readonly date: string | null;
  readonly certainty: Certainty;
  /** Calendar months after the first known step; as certain as the less certain of the two. */
  readonly monthsFromFirst: { readonly min: number; readonly max: number; readonly certainty: Certainty } | null;
}

/** A case that did an action; sizes and time taken are null where no source gives them. */
export interface CaseExperience {
  readonly case: string;
  readonly group: Case['group'];
  readonly population: NonNullable<Case['population']> | null;
  readonly staff: NonNullable<Case['staff']> | null;
  /** In the same band of staff, else of population, as the body. */
  readonly isOfSameSize: boolean;
  /** Empty where the moment is not known. */
  readonly moments: readonly Moment[];
  readonly took: TimeTaken | null;
  readonly sources: readonly string[];
}

/** The amounts per head of one unit, where there are several. */
export interface PriceRange {
  readonly unit: Price['unit'];
  readonly count: number;
  /** Yen. */
  readonly min: number;
  readonly max: number;
}

interface Experience {
  /** Of the same size first, then by group, then the more certain the moment. */
  readonly cases: readonly CaseExperience[];
  readonly prices: readonly Price[];
  readonly ranges: readonly PriceRange[];
  readonly duration: Duration | null;
}

const groups: readonly Case['group'][] = ['casebook', 'outside', 'rules', 'mention'];
const certainties: readonly Certainty[] = ['certain', 'inferred-strong', 'inferred-medium', 'inferred-weak', 'unknown'];
/** Totals depend on how many units they pay for, and make no range. */
const perHead: readonly Price['unit'][] = ['terminal', 'terminal-year', 'user-year'];

/** Whether an amount is per terminal or user, so that it can be compared. */
export function isPerHead(unit: Price['unit']): boolean {
  return perHead.includes(unit);
}

function lessCertain(one: Certainty, other: Certainty): Certainty {
  return certainties.indexOf(one) > certainties.indexOf(other) ? one : other;
}

/** First and last month of a date; null where only the year is known. */
function monthsOf(date: string | null): readonly [string, string] | null {
  const [first = '', last = first] = date?.split('/') ?? [];
  return first.length === 7 ? [first, last] : null;
}

function sinceFirst({ timeline }: Case, date: string | null, certainty: Certainty): Moment['monthsFromFirst'] {
  const [first] = timeline;
  const from = monthsOf(first?.date ?? null);
  const to = monthsOf(date);
  if (!(first && from && to)) return null;
  const max = monthsUntil(to[1], from[0]);
  if (max <= 0) return null;
  return { min: monthsUntil(to[0], from[0]), max, certainty: lessCertain(first.certainty, certainty) };
}

function stepMoments(entry: Case, steps: readonly string[]): readonly Moment[] {
  const of = entry.timeline.length;
  return entry.timeline.flatMap(({ id, date, certainty }, index) => {
    if (!steps.includes(id)) return [];
    const place = of > 1 ? { position: index + 1, of } : null;
    const monthsFromFirst = index > 0 ? sinceFirst(entry, date, certainty) : null;
    return [{ step: id, place, date, certainty, monthsFromFirst }];
  });
}

function momentsOf(entry: Case, { steps = [], date }: Deed): readonly Moment[] {
  if (date === undefined) return stepMoments(entry, steps);
  const own = date === 'as-of' ? entry.asOf : date;
  const monthsFromFirst = sinceFirst(entry, own, 'certain');
  return [{ step: null, place: null, date: own, certainty: 'certain', monthsFromFirst }];
}

/** Sources that speak of both, else all of the case. */
function sharedSources(action: Action, { sources }: Case): readonly string[] {
  const shared = sources.filter((id) => action.sources.includes(id));
  return shared.length > 0 ? shared : sources;
}

/** Smaller comes first; a moment without a date comes before no moment at all. */
function rankOf({ isOfSameSize, group, moments }: CaseExperience): readonly number[] {
  const best = Math.min(...moments.map(({ certainty }) => certainties.indexOf(certainty)), certainties.length);
  return [isOfSameSize ? 0 : 1, groups.indexOf(group), best];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, place) => rank - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function casesOf(catalogue: Catalogue, action: Action, profile: Profile): readonly CaseExperience[] {
  const deeds = catalogue.deeds.filter((deed) => deed.action === action.id);
  const ids = new Set([...action.cases, ...deeds.map((deed) => deed.case)]);
  return catalogue.cases
    .filter(({ id }) => ids.has(id))
    .map((entry) => {
      const deed = deeds.find((known) => known.case === entry.id);
      return {
        case: entry.id,
        group: entry.group,
        population: entry.population ?? null,
        staff: entry.staff ?? null,
        isOfSameSize: bandsApart(entry, profile, catalogue.matching)?.bands === 0,
        moments: deed ? momentsOf(entry, deed) : [],
        took: deed?.took ?? null,
        sources: deed?.sources ?? sharedSources(action, entry),
      };
    })
    .sort((a, b) => compareRanks(rankOf(a), rankOf(b)));
}

function rangesOf(prices: readonly Price[]): readonly PriceRange[] {
  return perHead.flatMap((unit) => {
    const yen = prices.filter((price) => price.unit === unit).map((price) => price.yen);
    return yen.length > 1 ? [{ unit, count: yen.length, min: Math.min(...yen), max: Math.max(...yen) }] : [];
  });
}

/**
 * Who has done an action: the cases that it names and those whose sources show it, when in their sequence, how long
 * they took, and the amounts seen. Rests on the cases' timelines and sources; nothing in it is an estimate but
 * `duration` where it is marked so.
 * @param profile the body whose size comes first; without a size no case is of the same
 */
export function experienceOf(catalogue: Catalogue, action: Action, profile: Profile): Experience {
  const ids = catalogue.spending.filter((spent) => spent.action === action.id).flatMap(({ prices }) => prices);
  const prices = catalogue.prices.filter(({ id }) => ids.includes(id));
  return {
    cases: casesOf(catalogue, action, profile),
    prices,
    ranges: rangesOf(prices),
    duration: action.duration,
  };
}
