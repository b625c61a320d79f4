import { describe, expect, it } from 'vitest';
import { datesAndSources } from '../../src/commands/checking/evidence';
import { catalogue as content } from '../../src/content/catalogue';
import type { Catalogue } from '../../src/core/catalogue';

const catalogue: Catalogue = content;
const casebook = catalogue.cases.filter(({ group }) => group === 'casebook');
const outside = catalogue.cases.filter(({ group }) => group !== 'casebook');

const dateForm = /^(19|20)\d{2}(-(0[1-9]|1[0-2]))?$/;

/** Sections 3.1 and 3.2 of the dossier: the only sizes that a source gives outside the casebook. */
const populations = {
  bandai: { value: 3200, about: true, asOf: '2023' },
  taketomi: { value: 4300, about: true, asOf: '2024' },
  kimotsuki: { value: 14_000, about: true, asOf: 'unknown' },
  shime: { value: 46_276, asOf: '2024-06' },
  ishikari: { value: 57_146, asOf: '2024-10' },
  mitoyo: { value: 64_000, about: true, asOf: 'unknown' },
  ashiya: { value: 94_323, asOf: '2020-12' },
  soka: { value: 249_645, asOf: '2021-02' },
  toshima: { value: 280_000, about: true, asOf: '2015' },
  hara: { value: 7852, asOf: '2014-03' },
  seiyo: { value: 35_000, about: true, asOf: 'unknown' },
  kamisato: { value: 30_616, asOf: 'unknown' },
};

describe('the counts', () => {
  const inGroup = (group: string) => catalogue.cases.filter((entry) => entry.group === group).length;

  it('are four casebook cases, 32 outside, at least the 20 bodies of the rules, and the mentions', () => {
    expect([inGroup('casebook'), inGroup('outside'), inGroup('rules')]).toEqual([4, 32, 20]);
    expect(catalogue.cases.filter(({ group }) => group === 'mention').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['tokai', 'kitami', 'nakanojo', 'sumida', 'tachikawa', 'sanjo', 'tateyama', 'komono']),
    );
  });

  it('are at least 16 tools, seven methods, 60 terms and six doubts', () => {
    const { tools, methods, terms, doubts } = catalogue;
    expect(tools.length).toBeGreaterThanOrEqual(16);
    expect(methods.length).toBeGreaterThanOrEqual(7);
    expect(terms.length).toBeGreaterThanOrEqual(60);
    expect(doubts.map(({ phase }) => phase)).toEqual(['start', 'start', 'prepare', 'prepare', 'try', 'try']);
  });
});

describe('everything that speaks of the world outside', () => {
  it('has a source and a date of the allowed form, and addresses lead to pages on the web', () => {
    expect(datesAndSources(catalogue)).toEqual([]);
  });
});

describe('every case', () => {
  it('gives an answer to some question', () => {
    expect(catalogue.cases.filter(({ group, addresses }) => group !== 'mention' && addresses.length === 0)).toEqual([]);
  });

  it('has no date in its timeline where the date is unknown', () => {
    const steps = catalogue.cases.flatMap((entry) => entry.timeline.map((step) => ({ case: entry.id, ...step })));
    expect(steps.filter(({ date, certainty }) => (date === null) !== (certainty === 'unknown'))).toEqual([]);
  });

  it('outside the casebook has a population only where a source gives one', () => {
    const found = outside.flatMap(({ id, population }) => (population ? [[id, population] as const] : []));
    expect(Object.fromEntries(found)).toEqual(populations);
  });

  it('outside the casebook has a number of staff only where a source gives one', () => {
    const found = outside.flatMap(({ id, staff }) => (staff ? [[id, staff] as const] : []));
    expect(Object.fromEntries(found)).toEqual({
      saza: { value: 110, about: true, mark: 'source' },
      matsumoto: { value: 2000, about: true, mark: 'source' },
      otsu: { value: 4481, mark: 'source' },
    });
  });

  it('rests on the casebook only where it is one of its four', () => {
    expect(outside.filter(({ sources }) => sources.includes('casebook'))).toEqual([]);
    expect(casebook.filter(({ sources }) => !sources.includes('casebook'))).toEqual([]);
  });
});

describe('the casebook', () => {
  it('has its four bodies with its numbers, the numbers of staff inferred', () => {
    expect(casebook.map(({ id, population, staff }) => [id, population?.value, staff?.value, staff?.mark])).toEqual([
      ['minowa', 24_602, 213, 'inferred'],
      ['asahi', 4332, 57, 'inferred'],
      ['nagayo', 40_042, 234, 'inferred'],
      ['noboribetsu', 44_820, 426, 'inferred'],
    ]);
  });

  it('is certain of two dates only', () => {
    const certain = casebook.flatMap(({ id, timeline }) =>
      timeline.filter(({ certainty }) => certainty === 'certain').map(({ date }) => `${id} ${date}`),
    );
    expect(certain).toEqual(['asahi 2021-07', 'noboribetsu 2021-10']);
  });

  it('has seven, seven, seven and five steps', () => {
    expect(casebook.map(({ timeline }) => timeline.length)).toEqual([7, 7, 7, 5]);
  });

  it('has a day without a hole from nine to half past five', () => {
    const spells = catalogue.day.flatMap(({ from, to }) => (to ? [{ from, to }] : []));
    expect(spells.map(({ from }) => from)).toEqual(['09:00', ...spells.slice(0, -1).map(({ to }) => to)]);
    expect([spells.at(-1)?.to, catalogue.day.at(-1)?.from]).toEqual(['17:30', '17:30']);
  });
});

describe('every figure', () => {
  it('is null where the source gives none', () => {
    expect(catalogue.figures.filter(({ percent }) => percent === null).map(({ id }) => id)).toEqual([
      'reason-counter-2021',
      'reason-security-2021',
      'reason-security-2022',
      'reason-counter-2022',
    ]);
  });

  it('of the survey agrees with its own count', () => {
    const counted = catalogue.figures.filter(({ count, of }) => count !== undefined && of !== undefined);
    expect(counted).not.toEqual([]);
    for (const { percent, count = 0, of = 1 } of counted) expect((100 * count) / of).toBeCloseTo(percent ?? -1, 1);
  });

  it.each([
    ['introduced-2020', 19.9],
    ['introduced-2021', 49.3],
    ['introduced-2022', 62.9],
    ['introduced-2023', 60.1],
    ['use-unknown-2022', 33],
    ['reason-counter-2020', 82.7],
    ['reason-security-2020', 78.6],
    ['effect-continuity-2022', 76.5],
  ])('%s is %d percent', (id, percent) => {
    expect(catalogue.figures.find((figure) => figure.id === id)?.percent).toBe(percent);
  });
});

describe('every price', () => {
  it('has a date, but for the plan of 佐々町, whose report bears none', () => {
    const undated = catalogue.prices.filter(({ asOf }) => !dateForm.test(asOf));
    expect(undated.map(({ id, asOf }) => `${id} ${asOf}`)).toEqual([
      'saza-phones-initial unknown',
      'saza-phones-ten-years unknown',
    ]);
  });
});
