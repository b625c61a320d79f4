import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Profile } from '../../src/core/questionnaire';
import { surveyContext } from '../../src/core/survey';
import { documentWith, TODAY } from '../support/invented';

const catalogue: Catalogue = content;
const contextOf = (profile: Profile) =>
  surveyContext(catalogue, profile, assess(catalogue, documentWith({}, { profile }), TODAY));

/** Section 4.2 and 4.3 of the dossier. */
describe('the survey figures of a result', () => {
  it('are those of municipalities, year by year', () => {
    const { figures } = contextOf({ bodyType: 'village' }).introduction;
    expect(figures.map(({ asOf, percent }) => [asOf, percent])).toEqual([
      ['2020-10-01', 19.9],
      ['2021-10-01', 49.3],
      ['2022-10-01', 62.9],
      ['2023-10-01', 60.1],
    ]);
  });

  it('are for a designated city those of designated cities, which the survey counts apart', () => {
    const { series, figures } = contextOf({ bodyType: 'designated-city' }).introduction;
    expect([series, ...figures.map(({ percent }) => percent)]).toEqual(['designated', 85, 100, 100, 100]);
    expect(contextOf({ bodyType: 'core-city' }).introduction.series).toBe('municipalities');
  });

  it('say by size what the source says: about 60, a little over 20', () => {
    const { sizes } = contextOf({ staff: 57 });
    expect(sizes.map(({ id, introduced, isOwn }) => [id, introduced.percent, introduced.about, isOwn])).toEqual([
      ['large', 60, true, false],
      ['small', 20, 'over', true],
    ]);
    expect(sizes.map(({ undecided }) => [undecided.percent, undecided.about])).toEqual([
      [30, true],
      [70, true],
    ]);
  });

  it('of one table are of one date each', () => {
    const { sizes, use, reasons } = contextOf({});
    const dates = [
      sizes.flatMap(({ introduced, undecided }) => [introduced, undecided]),
      use.figures,
      reasons.map(({ figure }) => figure),
    ].map((figures) => new Set(figures.map(({ asOf }) => asOf)).size);
    expect(dates).toEqual([1, 1, 1]);
  });

  it('name every class of use, which together are all bodies with telework', () => {
    const total = contextOf({}).use.figures.reduce((sum, { percent }) => sum + (percent ?? 0), 0);
    expect(total).toBeCloseTo(100, 0);
  });

  it('point from every reason to something of the body', () => {
    const { reasons } = contextOf({});
    expect(reasons.map(({ figure }) => figure.percent)).toEqual([82.7, 78.6, 72, 70.3, 67.3]);
    expect(reasons.filter(({ points }) => points === null)).toEqual([]);
  });

  it('rest on the figures that are named, each of which exists', () => {
    const { introduction, sizes, use, reasons, laterReasons } = catalogue.survey;
    const named = [
      ...introduction.series.flatMap(({ figures }) => figures),
      ...sizes.flatMap(({ introduced, undecided }) => [introduced, undecided]),
      ...use.figures,
      ...reasons.map(({ figure }) => figure),
      ...laterReasons,
    ];
    const known = catalogue.figures.map(({ id }) => id);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});
