import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faults } from '../../src/commands/guarding/faults';

const textOf = (file: string) => readFileSync(file, 'utf8');
const guarded = faults.flatMap((fault) =>
  'guards' in fault ? fault.guards.map((guard) => ({ ...fault, ...guard })) : [],
);
const tested = faults.flatMap((fault) =>
  ('guards' in fault ? fault.guards : [fault]).map(({ test }) => [fault.number, test] as const),
);

describe('the list of guards', () => {
  it('has each of the 35 faults once', () => {
    expect(faults.map(({ number }) => number)).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
  });

  it('names for each fault a test of that title, or says why there is nothing to take out', () => {
    for (const [number, test] of tested) {
      expect(existsSync(test), test).toBe(true);
      expect(textOf(test), `${test} has no test of fault ${number}`).toMatch(new RegExp(`['"\`]fault ${number}: `));
    }
    for (const fault of faults) if ('why' in fault) expect(fault.why.length).toBeGreaterThan(10);
  });

  it('fits the code: what is taken out stands in its file exactly once', () => {
    const unfit = guarded.filter(({ file, find }) => textOf(file).split(find).length !== 2);
    expect(unfit.map(({ number, file }) => `${number} ${file}`)).toEqual([]);
  });

  it('takes out something', () => {
    for (const { find, replace } of guarded) expect(replace).not.toBe(find);
  });
});
