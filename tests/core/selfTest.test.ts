import { describe, expect, it } from 'vitest';
import { checkGroups, checks, type Outcome } from '../../src/core/selfTest';
import { file as english } from '../../src/locales/en/file';
import { file as japanese } from '../../src/locales/ja/file';

const all = Object.entries<readonly Outcome[]>(checks);

describe('checks', () => {
  it('stand in one group each', () => {
    expect(Object.values(checkGroups).flat().sort()).toEqual(Object.keys(checks).sort());
  });

  it('can pass, and have a word for the case that they do not end', () => {
    for (const [, outcomes] of all) {
      expect(outcomes).toContain('passes');
      expect(outcomes.some((outcome) => outcome === 'fails' || outcome === 'unknown')).toBe(true);
    }
  });

  it.each([
    ['Japanese', japanese],
    ['English', english],
  ])('have a name and a sentence for each way they can go, and no other, in %s', (_language, words) => {
    const said = Object.fromEntries(Object.entries(words.checks).map(([id, entry]) => [id, Object.keys(entry).sort()]));
    expect(said).toEqual(Object.fromEntries(all.map(([id, outcomes]) => [id, ['name', ...outcomes].sort()])));
  });
});
