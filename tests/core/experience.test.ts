import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/core/advice';
import type { Catalogue } from '../../src/core/catalogue';
import { experienceOf } from '../../src/core/experience';
import type { Profile } from '../../src/core/questionnaire';
import type { Deed, Price } from '../../src/core/reference';
import { action, caseOf, invented } from '../support/invented';

const walk = action('walk', { cases: ['east'], sources: ['paper'] });

const steps: Case['timeline'] = [
  { id: 'talk', date: '2020-05', certainty: 'inferred-strong' },
  { id: 'look', date: '2020-10', certainty: 'inferred-medium' },
  { id: 'try', date: '2021-02/2021-03', certainty: 'certain' },
  { id: 'buy', date: null, certainty: 'unknown' },
  { id: 'grow', date: '2022', certainty: 'certain' },
];

/** The experience of the action `walk`, which names `east`, with these cases and what is said of them. */
function seen(
  cases: readonly Case[],
  deeds: readonly Partial<Deed>[] = [],
  more: Partial<Catalogue> = {},
  profile: Profile = {},
) {
  const said = deeds.map((deed) => ({ action: 'walk', case: 'east', sources: ['own'], ...deed }));
  return experienceOf({ ...invented, actions: [walk], cases, deeds: said, ...more }, walk, profile);
}

const order = (...found: Parameters<typeof seen>) => seen(...found).cases.map((one) => one.case);
const momentOf = (timeline: Case['timeline'], deed: Partial<Deed>, more: Partial<Case> = {}) =>
  seen([caseOf('east', { timeline, ...more })], [deed]).cases[0]?.moments[0];

function price(id: string, yen: number, unit: Price['unit']): Price {
  return { id, yen, unit, computed: false, of: 'east', asOf: '2022', sources: ['paper'] };
}

describe('experienceOf', () => {
  it('lists the cases that the action names and those whose sources show it, and no other', () => {
    const cases = [caseOf('north'), caseOf('east'), caseOf('west')];
    expect(order(cases, [{ case: 'west', date: '2020' }]).sort()).toEqual(['east', 'west']);
    expect(order(cases, [{ case: 'north', date: '2020', action: 'run' }])).toEqual(['east']);
  });

  it('knows neither moment nor time of a case of which nothing more is said', () => {
    const [east] = seen([caseOf('east', { sources: ['paper', 'other'] })]).cases;
    expect(east).toMatchObject({ moments: [], took: null, population: null, staff: null, sources: ['paper'] });
  });

  it('names all sources of a case where none is among those of the action', () => {
    expect(seen([caseOf('east', { sources: ['other', 'third'] })]).cases[0]?.sources).toEqual(['other', 'third']);
  });

  it('gives size, time and sources as they are said', () => {
    const staff = { value: 57, mark: 'inferred' } as const;
    const population = { value: 4332, asOf: 'unknown' };
    const took = { value: 3, unit: 'month', mark: 'case', span: 'building' } as const;
    const [east] = seen([caseOf('east', { staff, population })], [{ took }]).cases;
    expect(east).toMatchObject({ staff, population, took, sources: ['own'] });
  });

  it('puts the size of the body first, then the casebook, then the more certain moment', () => {
    const small = { staff: { value: 50, mark: 'source' } } as const;
    const cases = [
      caseOf('east', { group: 'mention' }),
      caseOf('rules', { group: 'rules', timeline: steps }),
      caseOf('vague', { timeline: steps }),
      caseOf('clear', { timeline: steps }),
      caseOf('book', { group: 'casebook' }),
      caseOf('small', { group: 'mention', ...small }),
    ];
    const deeds = [
      { case: 'rules', steps: ['try'] },
      { case: 'vague', steps: ['buy'] },
      { case: 'clear', steps: ['buy', 'try'] },
      { case: 'book', took: { value: 1, unit: 'week', mark: 'case', span: 'x' } as const },
      { case: 'small', date: '2020' },
    ];
    expect(order(cases, deeds)).toEqual(['book', 'clear', 'vague', 'rules', 'small', 'east']);
    expect(order(cases, deeds, {}, { staff: 99 })).toEqual(['small', 'book', 'clear', 'vague', 'rules', 'east']);
    expect(order(cases, deeds, {}, { staff: 101 })).toEqual(order(cases, deeds));
  });

  it('leaves equal cases in the order of the catalogue', () => {
    const cases = [caseOf('b'), caseOf('east'), caseOf('a')];
    expect(
      order(cases, [
        { case: 'a', date: '2020' },
        { case: 'b', date: '2019' },
        { case: 'east', date: '2018' },
      ]),
    ).toEqual(['b', 'east', 'a']);
  });

  it('says of no case that it is of the same size where a size is not known', () => {
    const cases = [caseOf('east', { population: { value: 5000, asOf: 'unknown' } })];
    expect(seen(cases).cases[0]?.isOfSameSize).toBe(false);
    expect(seen(cases, [], {}, { staff: 50 }).cases[0]?.isOfSameSize).toBe(false);
    expect(seen(cases, [], {}, { population: 9000 }).cases[0]?.isOfSameSize).toBe(true);
    expect(seen(cases, [], {}, { population: 10_001 }).cases[0]?.isOfSameSize).toBe(false);
  });

  it('counts the place of a step and the months after the first', () => {
    expect(momentOf(steps, { steps: ['look'] })).toEqual({
      step: 'look',
      place: { position: 2, of: 5 },
      date: '2020-10',
      certainty: 'inferred-medium',
      monthsFromFirst: { min: 5, max: 5, certainty: 'inferred-medium' },
    });
  });

  it('counts months to both ends of a period, as certain as the less certain of the two dates', () => {
    const moment = momentOf(steps, { steps: ['try'] });
    expect(moment?.certainty).toBe('certain');
    expect(moment?.monthsFromFirst).toEqual({ min: 9, max: 10, certainty: 'inferred-strong' });
  });

  it.each([
    ['for the first step', steps, 'talk'],
    ['for the first step where it is a period', steps.slice(2), 'try'],
    ['for a step without a date', steps, 'buy'],
    ['for a step of which only the year is known', steps, 'grow'],
    ['where only the year of the first is known', steps.slice(4).concat(steps), 'look'],
    ['where the first has no date', steps.slice(3, 4).concat(steps), 'look'],
  ])('counts no months %s', (_, timeline, step) => {
    expect(momentOf(timeline, { steps: [step] })?.monthsFromFirst).toBeNull();
  });

  it('gives no place in a timeline of a single step', () => {
    expect(momentOf(steps.slice(0, 1), { steps: ['talk'] })).toMatchObject({ step: 'talk', place: null });
  });

  it('gives the steps in the order of the timeline', () => {
    const { moments = [] } = seen([caseOf('east', { timeline: steps })], [{ steps: ['try', 'look'] }]).cases[0] ?? {};
    expect(moments.map(({ step }) => step)).toEqual(['look', 'try']);
  });

  it('takes a date of its own, or that of the case, for certain and for no step', () => {
    const own = { step: null, place: null, certainty: 'certain' };
    const months = { min: 10, max: 10, certainty: 'inferred-strong' };
    expect(momentOf(steps, { date: '2021-03' })).toEqual({ ...own, date: '2021-03', monthsFromFirst: months });
    expect(momentOf([], { date: 'as-of' }, { asOf: '2025' })).toEqual({ ...own, date: '2025', monthsFromFirst: null });
    expect(momentOf(steps, { date: '2020-01' })?.monthsFromFirst).toBeNull();
  });

  it('gives the amounts of the action and no other, with the range of those per head', () => {
    const prices = [
      price('a', 300, 'terminal'),
      price('b', 700, 'terminal'),
      price('c', 9, 'once'),
      price('d', 5, 'once'),
      price('e', 4, 'user-year'),
      price('f', 1, 'terminal'),
    ];
    const spending = [
      { action: 'walk', prices: ['a', 'b', 'c', 'd', 'e'] },
      { action: 'run', prices: ['f'] },
    ];
    const found = seen([], [], { prices, spending });
    expect(found.prices.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(found.ranges).toEqual([{ unit: 'terminal', count: 2, min: 300, max: 700 }]);
    expect(seen([]).prices).toEqual([]);
  });

  it('gives the duration of the action with its mark', () => {
    const duration = { min: 4, max: 9, unit: 'week', mark: 'estimate' } as const;
    expect(experienceOf(invented, action('walk', { duration }), {}).duration).toEqual(duration);
  });
});
