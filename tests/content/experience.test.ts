import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import type { Catalogue } from '../../src/core/catalogue';
import { experienceOf } from '../../src/core/experience';
import type { Deed, TimeTaken } from '../../src/core/reference';

const catalogue: Catalogue = content;
const { actions, cases, deeds, prices, spending } = catalogue;
const caseOf = (id: string) => cases.find((entry) => entry.id === id);
const named = ({ action, case: id }: Deed) => `${action} ${id}`;
const timed = deeds.flatMap((deed) => (deed.took ? [{ deed, took: deed.took }] : []));

/** Sections 3.1, 5 and 8 of the dossier: every time that a case is said to have taken, with its source. */
const times: Readonly<Record<string, string>> = {
  'working-group otsu': '6 month case otsu-mhlw, otsu-sankei',
  'document-digitisation nakano': '36 month case nakano',
  'e-approval-rollout noboribetsu': '6 month case-inferred casebook, nobo-news',
  'method-choice ina': '1 month case ina-news, ina-citrix',
  'method-choice higashimurayama': '3 month case higashimurayama',
  'method-choice saga': '6 month case saga',
  'method-choice niigata': '12 month case niigata',
  'method-choice mie': '1 month case mie',
  'first-terminals asahi': '5 month case-inferred casebook, asahi-rule',
  'first-terminals higashimurayama': '3 month case higashimurayama',
  'terminal-expansion yokohama': '12 month case yokohama',
  'official-phones noboribetsu': '6 month case-inferred casebook, nobo-news',
  'time-record noboribetsu': '1 month case nobo-news',
  'hall-wide-trial nagayo': '2 month case-inferred casebook',
  'hall-wide-trial nichinan': '2.5 month case nichinan',
  'hall-wide-trial soka': '3 month case soka',
  'hall-wide-trial matsumoto': '3 month case matsumoto',
  'hall-wide-trial fukuoka': '6 month case fukuoka',
  'manager-training toshima': '1 week case toshima-trend',
  'standing-rules soka': '12 month case soka',
  'standing-rules fukuoka': '12 month case fukuoka',
  'use-goal toshima': '1 week case toshima-trend',
};

const weeks = ({ value, unit }: TimeTaken) => (unit === 'week' ? value : (value * 52) / 12);

describe('every case that an action names', () => {
  it.each(actions.map((action) => [action.id, action] as const))('of %s appears, once', (_, action) => {
    const found = experienceOf(catalogue, action, {}).cases.map((one) => one.case);
    expect(found).toEqual(expect.arrayContaining([...action.cases]));
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('what is said of a case doing an action', () => {
  it('is said once, of an action and a case that exist', () => {
    expect(deeds.map(named).filter((name, place, all) => all.indexOf(name) !== place)).toEqual([]);
    expect(deeds.filter(({ action }) => !actions.some(({ id }) => id === action)).map(named)).toEqual([]);
    expect(deeds.filter((deed) => !caseOf(deed.case)).map(named)).toEqual([]);
  });

  it('names steps of its own timeline, once each', () => {
    const lost = deeds.filter((deed) => {
      const known = caseOf(deed.case)?.timeline.map(({ id }) => id) ?? [];
      const { steps = [] } = deed;
      return steps.some((step) => !known.includes(step)) || new Set(steps).size !== steps.length;
    });
    expect(lost.map(named)).toEqual([]);
  });

  it('rests on sources of the case', () => {
    const groundless = deeds.filter(
      ({ sources, case: id }) => sources.length === 0 || sources.some((one) => !caseOf(id)?.sources.includes(one)),
    );
    expect(groundless.map(named)).toEqual([]);
  });

  it('is a step, or a date outside the timeline, or a time taken, and never step and date', () => {
    expect(deeds.filter(({ steps, date, took }) => !(steps?.length || date || took)).map(named)).toEqual([]);
    expect(deeds.filter(({ steps, date }) => steps && date).map(named)).toEqual([]);
  });

  it('takes the date of the case only where that is known and the case is rules or a mention', () => {
    const taken = deeds.filter(({ date }) => date === 'as-of').map((deed) => caseOf(deed.case));
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.filter((entry) => !['rules', 'mention'].includes(entry?.group ?? ''))).toEqual([]);
    expect(taken.filter((entry) => entry?.asOf === 'unknown')).toEqual([]);
  });

  it('bears a date outside the timeline only where the dossier does', () => {
    const own = deeds.filter(({ date }) => date && date !== 'as-of');
    expect(own.map((deed) => `${named(deed)} ${deed.date} ${deed.sources}`)).toEqual([
      'e-approval-rollout minowa 2022 minowa-fujitsu',
      'cost-comparison minowa 2022 minowa-fujitsu',
      'telework-outline nagayo 2021-03 nagayo-rule',
      'time-record noboribetsu 2021-09 nobo-news',
      'time-rules nagayo 2021-03 nagayo-rule',
    ]);
  });

  it('of all twenty bodies with rules is that they have an outline', () => {
    const outlined = deeds.filter(({ action }) => action === 'telework-outline').map((deed) => deed.case);
    const bodies = cases.filter(({ group }) => group === 'rules').map(({ id }) => id);
    expect(outlined).toEqual(expect.arrayContaining(bodies));
  });
});

describe('every time that a case took', () => {
  it('is one of the dossier, with its source', () => {
    const found = timed.map(({ deed, took }) => [
      named(deed),
      `${took.value} ${took.unit} ${took.mark} ${deed.sources.join(', ')}`,
    ]);
    expect(Object.fromEntries(found)).toEqual(times);
  });

  it('is marked inferred where the date of its step is', () => {
    const doubtful = timed.filter(({ deed, took }) => {
      const own = caseOf(deed.case)?.timeline.filter(({ id }) => deed.steps?.includes(id)) ?? [];
      return took.mark === 'case' && own.some(({ certainty }) => certainty !== 'certain');
    });
    expect(doubtful.map(({ deed }) => named(deed))).toEqual([]);
  });

  it.each(actions.flatMap(({ id, duration }) => (duration?.of ? [[id, duration] as const] : [])))(
    'makes up the duration of %s to the week, where that names cases',
    (id, { min, max, of = [], mark }) => {
      const own = timed.filter(({ deed }) => deed.action === id && of.includes(deed.case));
      expect(own.map(({ deed }) => deed.case).sort()).toEqual([...of].sort());
      const long = own.map(({ took }) => weeks(took));
      expect(Math.abs(Math.min(...long) - min)).toBeLessThan(1);
      expect(Math.abs(Math.max(...long) - max)).toBeLessThan(1);
      expect(mark).toBe(own.some(({ took }) => took.mark === 'case-inferred') ? 'case-inferred' : 'case');
    },
  );
});

describe('an estimate', () => {
  it('names no case', () => {
    const estimates = actions.filter(({ duration }) => duration?.mark === 'estimate');
    expect(estimates.length).toBeGreaterThan(0);
    expect(estimates.filter(({ duration }) => duration?.of !== undefined)).toEqual([]);
  });

  it('is never said of a case', () => {
    expect(timed.filter(({ took }) => !['case', 'case-inferred'].includes(took.mark))).toEqual([]);
  });
});

describe('amounts', () => {
  const spent = spending.flatMap((line) => line.prices);

  it('belong to actions that exist, each action and each amount once in its list', () => {
    expect(spending.map(({ action }) => action).filter((id) => !actions.some((one) => one.id === id))).toEqual([]);
    expect(new Set(spending.map(({ action }) => action)).size).toBe(spending.length);
    expect(spending.filter((line) => new Set(line.prices).size !== line.prices.length)).toEqual([]);
  });

  it('exist, and all of them belong somewhere', () => {
    expect([...new Set(spent)].sort()).toEqual(prices.map(({ id }) => id).sort());
  });

  it('come from a case or a source, with a year or the word that it is unknown', () => {
    const shown = actions.flatMap((action) => experienceOf(catalogue, action, {}).prices);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter(({ of, sources }) => of === null && sources.length === 0)).toEqual([]);
    expect(shown.filter(({ asOf }) => !/^((19|20)\d{2}(-(0[1-9]|1[0-2]))?|unknown)$/.test(asOf))).toEqual([]);
  });

  it('make ranges only of what was paid per head', () => {
    const ranges = actions.flatMap((action) =>
      experienceOf(catalogue, action, {}).ranges.map(({ unit, min, max }) => `${action.id} ${unit} ${min}-${max}`),
    );
    expect(ranges).toEqual([
      'first-terminals terminal 309000-766000',
      'terminal-expansion terminal 309000-766000',
      'line-and-wifi terminal-year 46000-47000',
      'cost-comparison terminal 309000-766000',
      'cost-comparison terminal-year 46000-47000',
    ]);
  });
});
