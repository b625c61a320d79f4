import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviest, loadsOf } from '../../src/core/load';

const anyCarried = fc
  .record({ from: fc.integer({ min: 8000, max: 8012 }), length: fc.integer({ min: 1, max: 8 }), effort: fc.nat(150) })
  .chain(({ from, length, effort }) =>
    fc.nat(effort).map((min) => ({ from, to: from + length - 1, min, max: effort })),
  );
const someCarried = fc.array(anyCarried, { minLength: 1, maxLength: 12 });

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('loadsOf', () => {
  it('spreads the effort of an action evenly over its quarters', () => {
    expect(
      loadsOf([
        { from: 10, to: 12, min: 21, max: 60 },
        { from: 11, to: 11, min: 1, max: 5 },
      ]),
    ).toEqual([
      { quarter: 10, count: 1, min: 7, max: 20 },
      { quarter: 11, count: 2, min: 8, max: 25 },
      { quarter: 12, count: 1, min: 7, max: 20 },
    ]);
  });

  it('has a quarter between in which nothing runs, and none without actions', () => {
    const one = { min: 6, max: 20 };
    const loads = loadsOf([
      { from: 1, to: 1, ...one },
      { from: 3, to: 3, ...one },
    ]);
    expect(loads.map(({ count, max }) => [count, max])).toEqual([
      [1, 20],
      [0, 0],
      [1, 20],
    ]);
    expect(loadsOf([])).toEqual([]);
  });

  it('loses nothing: the quarters sum up to what the actions do', () => {
    fc.assert(
      fc.property(someCarried, (carried) => {
        const loads = loadsOf(carried);
        for (const end of ['min', 'max'] as const)
          expect(sum(loads.map((load) => load[end]))).toBeCloseTo(sum(carried.map((one) => one[end])), 6);
        const quarters = sum(carried.map(({ from, to }) => to - from + 1));
        expect(sum(loads.map(({ count }) => count))).toBe(quarters);
      }),
    );
  });

  it('has every quarter once, in order, and never less at most than at least', () => {
    fc.assert(
      fc.property(someCarried, (carried) => {
        const loads = loadsOf(carried);
        const [{ quarter: first } = { quarter: 0 }] = loads;
        expect(loads.map(({ quarter }) => quarter)).toEqual(loads.map((_, index) => first + index));
        expect(loads.filter(({ min, max }) => min > max)).toEqual([]);
        expect([loads[0]?.count, loads.at(-1)?.count]).not.toContain(0);
      }),
    );
  });

  it('does not depend on the order of the actions', () => {
    fc.assert(
      fc.property(someCarried, (carried) => {
        const turned = loadsOf([...carried].reverse());
        for (const [index, { quarter, count, max }] of loadsOf(carried).entries()) {
          expect(turned[index]).toMatchObject({ quarter, count });
          expect(turned[index]?.max).toBeCloseTo(max, 6);
        }
      }),
    );
  });
});

describe('heaviest', () => {
  const load = (quarter: number, min: number, max: number) => ({ quarter, count: 1, min, max });

  it('takes the upper end first, then the lower', () => {
    expect(heaviest([load(1, 9, 20), load(2, 1, 30), load(3, 4, 30)])).toEqual([load(3, 4, 30)]);
  });

  it('holds equal what is shown as equal', () => {
    const thirds = loadsOf(Array.from({ length: 3 }, () => ({ from: 1, to: 3, min: 1, max: 5 })));
    expect(heaviest([...thirds, load(4, 0.6, 5.4)]).map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4]);
  });

  it('finds none among none, and else one that none exceeds', () => {
    expect(heaviest([])).toEqual([]);
    fc.assert(
      fc.property(someCarried, (carried) => {
        const loads = loadsOf(carried);
        const [found] = heaviest(loads);
        expect(Math.round(found?.max ?? -1)).toBe(Math.max(...loads.map(({ max }) => Math.round(max))));
      }),
    );
  });
});
