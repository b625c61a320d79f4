import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Answer, Profile } from '../../src/core/questionnaire';
import type { Figure } from '../../src/core/reference';
import { surveyContext } from '../../src/core/survey';
import { chosen, documentWith, invented, TODAY, unknown } from '../support/invented';

const figure = (id: string): Figure => ({ id, group: 'introduced', percent: 50, asOf: '2021-10', sources: [] });

const catalogue: Catalogue = {
  ...invented,
  figures: ['other', 'late', 'early', 'big', 'big-open', 'small', 'small-open', 'why', 'why-line'].map(figure),
  survey: {
    introduction: {
      question: 'a',
      series: [
        { id: 'towns', when: { profile: 'bodyType', is: 'town' }, figures: ['late'] },
        { id: 'rest', figures: ['early', 'late'] },
      ],
    },
    sizes: [
      { id: 'large', when: { profile: 'staff', above: 100 }, introduced: 'big', undecided: 'big-open' },
      { id: 'little', when: { profile: 'staff', atMost: 100 }, introduced: 'small', undecided: 'small-open' },
    ],
    use: { question: 'c', figures: ['late'] },
    reasons: [
      { figure: 'why', area: 'blue' },
      { figure: 'why-line', gate: 'first' },
    ],
    laterReasons: ['early'],
  },
};

function contextOf(profile: Profile, answers: Record<string, Answer> = {}) {
  return surveyContext(catalogue, profile, assess(catalogue, documentWith(answers, { profile }), TODAY));
}

const idsOf = (figures: readonly Figure[]) => figures.map(({ id }) => id);
const ownSize = (profile: Profile) => contextOf(profile).sizes.flatMap(({ id, isOwn }) => (isOwn ? [id] : []));

describe('surveyContext', () => {
  it('takes the first series that fits the body, in the order of the rule', () => {
    const { introduction } = contextOf({ bodyType: 'village' });
    expect([introduction.series, idsOf(introduction.figures)]).toEqual(['rest', ['early', 'late']]);
    expect(contextOf({ bodyType: 'town' }).introduction).toMatchObject({ series: 'towns', figures: [{ id: 'late' }] });
    expect(contextOf({}).introduction.series).toBe('rest');
  });

  it('marks the class of size of the body, and none where its staff is not said', () => {
    expect(ownSize({ staff: 101 })).toEqual(['large']);
    expect(ownSize({ staff: 100 })).toEqual(['little']);
    expect(ownSize({ staff: 0 })).toEqual(['little']);
    expect(ownSize({ population: 5000 })).toEqual([]);
  });

  it('gives every class with both its figures', () => {
    const { sizes } = contextOf({});
    expect(sizes.map(({ introduced, undecided }) => [introduced.id, undecided.id])).toEqual([
      ['big', 'big-open'],
      ['small', 'small-open'],
    ]);
  });

  it('puts the own answer beside, as it is scored, and null where it is not asked', () => {
    expect(contextOf({}).introduction.own).toMatchObject({ state: 'unanswered' });
    expect(contextOf({}, { a: unknown }).introduction.own).toMatchObject({ state: 'unknown', choice: null });
    const asked = contextOf({}, { a: chosen('all'), b: chosen('most'), c: chosen('some') });
    expect(asked.introduction.own).toMatchObject({ state: 'chosen', choice: 'all' });
    expect(asked.use.own).toMatchObject({ question: 'c', choice: 'some' });
    expect(contextOf({}, { a: chosen('none') }).use.own).toBeNull();
  });

  it('points from each reason to an area with its score, or to a gate with its state', () => {
    const { reasons } = contextOf({}, { a: chosen('all'), b: chosen('most'), c: chosen('all') });
    expect(reasons).toMatchObject([
      { figure: { id: 'why' }, points: { area: { id: 'blue', score: 100 } } },
      { figure: { id: 'why-line' }, points: { gate: { id: 'first', state: 'met' } } },
    ]);
  });

  it('leaves the figures as they are, whatever the body said', () => {
    const shares = (profile: Profile, answers: Record<string, Answer>) => {
      const { use, laterReasons, reasons } = contextOf(profile, answers);
      return [...use.figures, ...laterReasons, ...reasons.map((one) => one.figure)];
    };
    expect(shares({ staff: 57 }, { a: chosen('all') })).toEqual(shares({}, {}));
  });
});
