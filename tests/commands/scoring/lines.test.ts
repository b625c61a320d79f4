import { describe, expect, it } from 'vitest';
import { isMet, linesOf, type Rates } from '../../../src/commands/scoring/lines';

const met: Rates = {
  scores: { few: 150_000, many: 110_000 },
  assess: { few: 2500, many: 2000 },
  rules: 2500,
  survey: 211,
};
const missed = (rates: Partial<Rates>) =>
  linesOf({ ...met, ...rates })
    .filter((line) => !isMet(line))
    .map(({ what }) => what);

describe('linesOf', () => {
  it('asks for fifty times the faster of the two peers, whichever it is', () => {
    expect(missed({})).toEqual([]);
    expect(missed({ rules: 3001, assess: { few: 3001, many: 3001 } })).toEqual(['scores ÷ the faster of the two']);
    expect(missed({ survey: 3001 })).toEqual(['scores ÷ the faster of the two']);
  });

  it('asks for as many whole assessments as json-rules-engine scores', () => {
    expect(missed({ assess: { few: 2499, many: 2499 } })).toEqual(['assess ÷ json-rules-engine']);
  });

  it('asks for a rate that hardly falls with a hundred times the sets', () => {
    expect(missed({ scores: { few: 150_000, many: 104_000 } })).toEqual(['scores: 100,000 ÷ 1,000 sets']);
    expect(missed({ assess: { few: 2500, many: 1700 } })).toEqual(['assess: 100,000 ÷ 1,000 sets']);
  });
});

describe('isMet', () => {
  it('takes a rate that could not be measured for none', () => {
    expect(missed({ rules: Number.NEGATIVE_INFINITY })).toContain('assess ÷ json-rules-engine');
    expect(isMet({ what: '', ratio: Number.NaN, least: 0 })).toBe(false);
  });
});
