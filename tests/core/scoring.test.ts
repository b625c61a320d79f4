import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue';
import { interview } from '../../src/core/interview';
import type { Answer, Answers, Ceiling, LevelId, Question } from '../../src/core/questionnaire';
import {
  type GateState,
  gateState,
  isLifted,
  levelOf,
  levels,
  overall,
  scoredAnswer,
  startOf,
  type Tally,
  tally as tallyRows,
} from '../../src/core/scoring';
import { anyAnswers, anyCatalogue, anyProfile } from '../support/arbitrary';
import { chosen, notApplicable, unknown } from '../support/invented';

const THIRDS = ['none', 'some', 'most', 'all'];

function question(id: string, weight = 1, choices: readonly string[] = THIRDS): Question {
  return {
    id,
    area: 'red',
    phase: 'start',
    weight,
    choices,
    owners: [],
    cases: [],
    sources: [],
    terms: [],
    rests: 'inferred',
  };
}

/** An area that scored; only what `overall` reads of it. */
function scored(score: number, high = score): Tally {
  const sums = { points: 0, highPoints: 0, of: 0, rows: [] };
  return { id: 'x', state: 'scored', score, range: { low: score, high }, level: levelOf(score), ...sums };
}

const gate: Ceiling = { question: 'a', in: ['all'], level: 'preparing' };
const closed = [gate];

/** The ceilings that these answers do not lift. */
function capsOn(ceilings: readonly Ceiling[], heard: Answers): readonly Ceiling[] {
  return ceilings.filter((ceiling) => !isLifted(ceiling, heard[ceiling.question]));
}

/** The tally of questions that are all asked. */
function tally(id: string, asked: readonly Question[], heard: Answers): Tally {
  return tallyRows(
    id,
    asked.map((one) => scoredAnswer(one, heard[one.id] ?? null)),
  );
}

describe('startOf', () => {
  it.each<[LevelId, number]>([
    ['not-ready', 0],
    ['preparing', 40],
    ['trial-ready', 60],
    ['settling', 80],
  ])('lets %s begin at %d', (level, score) => {
    expect(startOf(level)).toBe(score);
  });
});

describe('levelOf', () => {
  it.each<[number, LevelId]>([
    [0, 'not-ready'],
    [39.99, 'not-ready'],
    [40, 'preparing'],
    [59.99, 'preparing'],
    [60, 'trial-ready'],
    [79.99, 'trial-ready'],
    [80, 'settling'],
    [100, 'settling'],
  ])('puts a score of %d at %s', (score, level) => {
    expect(levelOf(score)).toBe(level);
  });

  it('does not round a score up into the next level', () => {
    for (const { from } of levels.slice(1)) expect(levelOf(from - 0.0001)).not.toBe(levelOf(from));
  });
});

describe('tally', () => {
  it.each([
    [[3, 2], 6],
    [[2, 4], 4],
    [[4, 2], 4],
    [[4, 3, 2], 12],
    [[1, 1], 1],
  ])('counts places out of %j on the smallest scale on which all are whole: %d', (tops, scale) => {
    const asked = tops.map((top, index) => question(`q${index}`, 1, THIRDS.concat('beyond').slice(0, top + 1)));
    const heard = Object.fromEntries(asked.map(({ id }) => [id, chosen('some')]));
    const points = tops.reduce((sum, top) => sum + scale / top, 0);
    expect(tally('red', asked, heard)).toMatchObject({ points, of: tops.length * scale });
  });

  it('takes no scale from what does not count', () => {
    const asked = [question('a', 1, ['none', 'all']), question('b'), question('c', 1, ['none', 'some', 'most'])];
    expect(tally('red', asked, { a: chosen('all'), b: notApplicable })).toMatchObject({ points: 1, of: 1 });
  });

  it.each([
    ['none', 0],
    ['some', 100 / 3],
    ['most', 200 / 3],
    ['all', 100],
  ])('gives the k-th of four choices k thirds: %s', (choice, score) => {
    expect(tally('red', [question('a')], { a: chosen(choice) }).score).toBeCloseTo(score, 9);
  });

  it('spreads the points evenly over any number of choices', () => {
    expect(tally('red', [question('a', 1, ['no', 'yes'])], { a: chosen('yes') }).score).toBe(100);
    expect(tally('red', [question('a', 1, ['no', 'half', 'yes'])], { a: chosen('half') }).score).toBe(50);
  });

  it('counts a question by its weight', () => {
    const both = [question('a', 2), question('b')];
    expect(tally('red', both, { a: chosen('all'), b: chosen('none') }).score).toBeCloseTo(200 / 3, 9);
    expect(tally('red', both, { a: chosen('none'), b: chosen('all') }).score).toBeCloseTo(100 / 3, 9);
  });

  it('tells the four kinds of nothing apart', () => {
    const [zero, notKnown, outside, open] = [chosen('none'), unknown, notApplicable, undefined].map((answer) =>
      tally('red', [question('a'), question('b')], answer ? { a: answer, b: chosen('all') } : { b: chosen('all') }),
    );
    expect(zero).toMatchObject({ score: 50, range: { low: 50, high: 50 } });
    expect(notKnown).toMatchObject({ score: 50, range: { low: 50, high: 100 } });
    expect(outside).toMatchObject({ score: 100, range: { low: 100, high: 100 } });
    expect(open).toMatchObject({ score: 100, range: { low: 100, high: 100 } });
    expect([zero, notKnown, outside, open].map((one) => one?.rows[0]?.state)).toEqual([
      'chosen',
      'unknown',
      'not-applicable',
      'unanswered',
    ]);
  });

  it('has no score where nothing is asked or all is 該当なし, and says that this is out of scope', () => {
    const nothing = { score: null, range: null, level: null, state: 'out-of-scope' };
    expect(tally('red', [], {})).toMatchObject(nothing);
    expect(tally('red', [question('a')], { a: notApplicable })).toMatchObject(nothing);
  });

  it('has no score where nothing is answered yet, and says that this is unanswered', () => {
    const nothing = { score: null, range: null, level: null, state: 'unanswered' };
    expect(tally('red', [question('a')], {})).toMatchObject(nothing);
    expect(tally('red', [question('a'), question('b')], { a: notApplicable })).toMatchObject(nothing);
  });

  it('scores an area in which all is わからない as zero, open to the top', () => {
    expect(tally('red', [question('a')], { a: unknown })).toMatchObject({
      state: 'scored',
      score: 0,
      range: { low: 0, high: 100 },
      level: 'not-ready',
    });
  });

  it('gives every asked question a row from which the score can be computed again', () => {
    expect(tally('red', [question('a', 2), question('b')], { a: chosen('most') }).rows).toEqual([
      { question: 'a', state: 'chosen', choice: 'most', weight: 2, steps: 2, top: 3 },
      { question: 'b', state: 'unanswered', choice: null, weight: 1, steps: 0, top: 3 },
    ]);
  });

  const group = fc
    .array(fc.tuple(fc.constantFrom(1, 2, 3), fc.integer({ min: 2, max: 5 }), fc.nat(99)), { maxLength: 12 })
    .map((seeds) =>
      seeds.map(([weight, count, seed], index) => {
        const its = [...THIRDS, 'beyond'].slice(0, count);
        const answer = [...its.map(chosen), unknown, notApplicable, null][seed % (count + 3)];
        return { asked: question(`q${index}`, weight, its), answer };
      }),
    );
  const heardOf = (all: readonly { asked: Question; answer?: Answer | null | undefined }[]): Answers =>
    Object.fromEntries(all.flatMap(({ asked, answer }) => (answer ? [[asked.id, answer]] : [])));

  it('equals the formula, its range the formula with every わからない at the worst and at the best', () => {
    fc.assert(
      fc.property(group, (all) => {
        const found = tally(
          'red',
          all.map(({ asked }) => asked),
          heardOf(all),
        );
        const worst = plainScore(all, 0);
        const best = plainScore(all, 1);
        if (worst === null || best === null) {
          expect(found).toMatchObject({ score: null, range: null, level: null });
          return;
        }
        expect(found.score).toBeCloseTo(worst, 9);
        expect(found.range?.low).toBe(found.score);
        expect(found.range?.high).toBeCloseTo(best, 9);
        expect(found.range?.low).toBeGreaterThanOrEqual(0);
        expect(found.range?.high).toBeLessThanOrEqual(100 + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('reaches a level at exactly its score, thirds included', () => {
    fc.assert(
      fc.property(group, (all) => {
        const found = tally(
          'red',
          all.map(({ asked }) => asked),
          heardOf(all),
        );
        if (found.score === null) return;
        const counted = all.filter(({ answer }) => answer?.state === 'chosen' || answer?.state === 'unknown');
        const twelfths = counted.map(({ asked, answer }) => {
          const steps = answer?.state === 'chosen' ? asked.choices.indexOf(answer.choice) : 0;
          return { got: (asked.weight * steps * 12) / (asked.choices.length - 1), of: asked.weight * 12 };
        });
        const got = twelfths.reduce((sum, part) => sum + part.got, 0);
        const of = twelfths.reduce((sum, part) => sum + part.of, 0);
        const reached = levels.filter(({ from }) => 100 * got >= from * of).map(({ id }) => id);
        expect(found.level).toBe(reached.at(-1));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [40, 'preparing', ['all', 'some', 'some', 'some', 'none']],
    [60, 'trial-ready', ['all', 'most', 'most', 'most', 'none']],
    [80, 'settling', ['all', 'all', 'most', 'most', 'most']],
  ])('lands on %d and %s by thirds that sum to it', (score, level, choices) => {
    const asked = choices.map((_, index) => question(`q${index}`));
    const answers = Object.fromEntries(choices.map((choice, index) => [`q${index}`, chosen(choice)]));
    const found = tally('red', asked, answers);
    expect(found.score).toBeCloseTo(score, 9);
    expect(found.level).toBe(level);
  });
});

describe('overall', () => {
  const none: Tally = {
    id: 'x',
    state: 'out-of-scope',
    score: null,
    range: null,
    level: null,
    points: 0,
    highPoints: 0,
    of: 0,
    rows: [],
  };

  it('is the mean of the areas that have a score, each counting once', () => {
    expect(overall([scored(90), none, scored(30, 60)], [])).toMatchObject({ score: 60, range: { low: 60, high: 75 } });
  });

  it('has neither score nor level where no area has one', () => {
    expect(overall([none, none], closed)).toEqual({
      score: null,
      range: null,
      level: null,
      uncapped: null,
      heldBy: [],
    });
  });

  it.each<[Answers, LevelId]>([
    [{ a: chosen('all') }, 'settling'],
    [{ a: chosen('most') }, 'preparing'],
    [{ a: unknown }, 'preparing'],
    [{}, 'preparing'],
  ])('holds the level but not the score down at a gate after %j', (heard, level) => {
    expect(overall([scored(100)], capsOn([gate], heard))).toMatchObject({
      score: 100,
      level,
      uncapped: 'settling',
    });
  });

  it('never lifts a level by its cap', () => {
    expect(overall([scored(10)], closed)).toMatchObject({ level: 'not-ready', uncapped: 'not-ready' });
    expect(overall([scored(50)], closed)).toMatchObject({ level: 'preparing', uncapped: 'preparing', heldBy: [] });
  });

  const ceiling: Ceiling = { question: 'a', in: ['all'], level: 'trial-ready' };

  it.each<[string, Answers, LevelId]>([
    ['as it asks', { a: chosen('all') }, 'settling'],
    ['less readily', { a: chosen('most') }, 'trial-ready'],
    ['by わからない', { a: unknown }, 'trial-ready'],
    ['not at all', {}, 'trial-ready'],
  ])('is held under a ceiling unless its question is answered as it asks: %s', (_, heard, level) => {
    expect(overall([scored(100)], capsOn([ceiling], heard))).toMatchObject({ level, uncapped: 'settling' });
  });

  it('names what holds it lowest', () => {
    expect(overall([scored(100)], capsOn([gate, { ...ceiling, question: 'b' }], {}))).toMatchObject({
      level: 'preparing',
      heldBy: ['a'],
    });
    expect(overall([scored(100)], capsOn([{ ...ceiling, question: 'b' }], {}))).toMatchObject({ heldBy: ['b'] });
  });

  it('reaches a level at exactly its score though thirds were added', () => {
    const third = 100 / 3;
    expect(overall([scored(2 * third), scored(third), scored(2 * third), scored(third), scored(0)], []).level).toBe(
      'preparing',
    );
    expect(overall([scored(2 * third), scored(2 * third), scored(2 * third), scored(100), scored(0)], []).level).toBe(
      'trial-ready',
    );
    expect(overall([scored(2 * third), scored(2 * third), scored(2 * third), scored(100), scored(100)], []).level).toBe(
      'settling',
    );
  });

  interface Step {
    readonly catalogue: Catalogue;
    readonly asked: readonly Question[];
    readonly heard: Answers;
    readonly raised: Answers;
  }

  /** What was heard, and the same with one of the answers readier. */
  const step: fc.Arbitrary<Step | null> = anyCatalogue
    .chain((catalogue) => fc.tuple(fc.constant(catalogue), anyAnswers(catalogue), anyProfile, fc.nat(99), fc.nat(3)))
    .map(([catalogue, answers, profile, which, further]) => {
      const { asked, heard } = interview(catalogue, { mode: 'full', answers, profile });
      const given = asked.filter(({ id }) => heard[id]?.state === 'chosen' || heard[id]?.state === 'unknown');
      const target = given[which % given.length];
      const now = target && heard[target.id];
      const place = now?.state === 'chosen' ? target?.choices.indexOf(now.choice) : -1;
      const readier = target?.choices[(place ?? -1) + 1 + further];
      return target && readier ? { catalogue, asked, heard, raised: { ...heard, [target.id]: chosen(readier) } } : null;
    });

  it('is lowered by no readier answer while the same questions are asked, nor is any area, range or level', () => {
    let tried = 0;
    let compared = 0;
    fc.assert(
      fc.property(step, (given) => {
        tried += 1;
        if (given === null) return;
        const { catalogue, asked, heard, raised } = given;
        const numbers = (answers: Answers) => {
          const areas = catalogue.areas.map((area) =>
            tally(
              area,
              asked.filter((one) => one.area === area),
              answers,
            ),
          );
          const whole = overall(areas, capsOn([...catalogue.gates, ...catalogue.ceilings], answers));
          return [...areas, whole].flatMap(({ score, range, level }) => [score ?? -1, range?.low ?? -1, rank(level)]);
        };
        const before = numbers(heard);
        for (const [index, number] of numbers(raised).entries()) {
          expect(number).toBeGreaterThanOrEqual((before[index] ?? Number.NaN) - 1e-9);
        }
        compared += 1;
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(tried / 10);
  });
});

describe('gateState', () => {
  const its = { ...gate, id: 'first', in: ['most', 'all'] };

  it.each<[Answer | null, GateState['state']]>([
    [chosen('all'), 'met'],
    [chosen('most'), 'met'],
    [chosen('some'), 'unmet'],
    [chosen('none'), 'unmet'],
    [unknown, 'unconfirmed'],
    [notApplicable, 'unconfirmed'],
    [null, 'unconfirmed'],
  ])('tells after %j that the gate is %s', (answer, state) => {
    expect(gateState(its, answer)).toEqual({ id: 'first', question: 'a', state, answer, isAsked: true });
  });

  it('is unconfirmed where the question is not asked', () => {
    expect(gateState(its, undefined)).toMatchObject({ state: 'unconfirmed', answer: null, isAsked: false });
  });
});

function rank(level: LevelId | null | undefined): number {
  return levels.findIndex(({ id }) => id === level);
}

/** The formula of the README, written down once more; `guess` is what a わからない is worth. */
function plainScore(
  all: readonly { asked: Question; answer?: Answer | null | undefined }[],
  guess: number,
): number | null {
  let got = 0;
  let possible = 0;
  for (const { asked, answer } of all) {
    if (!answer || answer.state === 'not-applicable') continue;
    possible += asked.weight;
    got +=
      asked.weight *
      (answer.state === 'unknown' ? guess : asked.choices.indexOf(answer.choice) / (asked.choices.length - 1));
  }
  return possible === 0 ? null : (got / possible) * 100;
}
