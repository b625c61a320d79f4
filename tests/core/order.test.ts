import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prerequisitesFirst } from '../../src/core/order';

interface Step {
  readonly id: string;
  readonly after: readonly string[];
}

const inOrder = (steps: readonly Step[]) =>
  prerequisitesFirst(
    steps,
    ({ id }) => id,
    ({ after }) => after,
  );
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);

/** The rule as it is printed, word for word and without haste. */
function slowly(steps: readonly Step[]): readonly Step[] {
  const waiting = [...steps];
  const placed: Step[] = [];
  while (waiting.length > 0) {
    const open = new Set(ids(waiting));
    const next = waiting.findIndex(({ after }) => !after.some((id) => open.has(id)));
    placed.push(...waiting.splice(next, 1));
  }
  return placed;
}

/** Steps without a cycle in any order, some after ids that are not there. */
const anySteps: fc.Arbitrary<readonly Step[]> = fc
  .array(fc.array(fc.nat(29), { maxLength: 4 }), { maxLength: 24 })
  .chain((seeds) => {
    const steps = seeds.map((after, place) => ({
      id: `step${place}`,
      after: after.map((number) => (number > 24 ? `gone${number}` : `step${number % Math.max(place, 1)}`)),
    }));
    const free = steps.map((step, place) => (place === 0 ? { ...step, after: ['gone'] } : step));
    return fc.shuffledSubarray(free, { minLength: free.length });
  });

describe('prerequisitesFirst', () => {
  it('keeps the order wished for where nothing comes before anything', () => {
    expect(
      ids(
        inOrder([
          { id: 'b', after: [] },
          { id: 'a', after: ['elsewhere'] },
        ]),
      ),
    ).toEqual(['b', 'a']);
  });

  it('takes what waited as soon as it is free, before anything of a later rank', () => {
    const steps = [
      { id: 'last', after: ['middle', 'first'] },
      { id: 'middle', after: ['first'] },
      { id: 'first', after: [] },
      { id: 'other', after: [] },
    ];
    expect(ids(inOrder(steps))).toEqual(['first', 'middle', 'last', 'other']);
  });

  it('is the foremost whose predecessors all stand, again and again', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(ids(inOrder(steps))).toEqual(ids(slowly(steps)));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [[{ id: 'a', after: ['a'] }]],
    [
      [
        { id: 'a', after: ['b'] },
        { id: 'b', after: ['a'] },
        { id: 'c', after: [] },
      ],
    ],
  ])('refuses a cycle', (steps) => {
    expect(() => inOrder(steps)).toThrow('cycle');
  });
});
