import { describe, expect, it } from 'vitest';
import type { Action } from '../../src/core/advice';
import type { Catalogue } from '../../src/core/catalogue';
import { comparePriority } from '../../src/core/priority';
import type { Answers } from '../../src/core/questionnaire';
import { action, chosen, invented } from '../support/invented';

const catalogue: Catalogue = {
  ...invented,
  efforts: [
    { id: 'few', min: 1, max: 5 },
    { id: 'weeks', min: 6, max: 20 },
  ],
};

interface Given {
  readonly effect?: number;
  readonly leads?: boolean;
  readonly more?: Partial<Action>;
}

function inOrder(given: Record<string, Given>, heard: Answers = {}, its: Catalogue = catalogue): readonly string[] {
  return Object.entries(given)
    .map(([id, { effect = 0, leads = false, more = {} }]) => ({ action: action(id, more), effect, leads }))
    .sort(comparePriority(its, heard))
    .map((one) => one.action.id);
}

describe('comparePriority', () => {
  it('puts what opens a gate before all else', () => {
    const opener = { leads: true, more: { phase: 'try' as const } };
    expect(inOrder({ great: { effect: 50 }, opener })).toEqual(['opener', 'great']);
    expect(inOrder({ opener, great: { effect: 50 } })).toEqual(['opener', 'great']);
  });

  const phased = {
    last: { more: { phase: 'try' as const }, effect: 9 },
    first: { effect: 1 },
    second: { more: { phase: 'prepare' as const }, effect: 5 },
  };

  it('puts the earlier phase first, whatever the effect', () => {
    expect(inOrder(phased)).toEqual(['first', 'second', 'last']);
    expect(inOrder(phased, { a: chosen('most') })).toEqual(['first', 'second', 'last']);
    expect(inOrder(phased, { a: { state: 'unknown' } })).toEqual(['first', 'second', 'last']);
  });

  it('puts the last phase first where the body has reached the readiest stage', () => {
    expect(inOrder(phased, { a: chosen('all') })).toEqual(['last', 'second', 'first']);
  });

  it('keeps the order of the phases where the catalogue does not ask for the stage', () => {
    const without = { ...catalogue, matching: { ...catalogue.matching, stageQuestion: 'gone' } };
    expect(inOrder(phased, { gone: chosen('all') }, without)).toEqual(['first', 'second', 'last']);
  });

  it('puts more effect for each day of the longer effort first', () => {
    const long = { effort: 'weeks' } as const;
    expect(inOrder({ small: { effect: 2 }, great: { effect: 3 } })).toEqual(['great', 'small']);
    expect(inOrder({ great: { effect: 7, more: long }, quick: { effect: 2 } })).toEqual(['quick', 'great']);
    expect(inOrder({ quick: { effect: 2 }, great: { effect: 9, more: long } })).toEqual(['great', 'quick']);
  });

  it('takes an effort that has no days for endless', () => {
    const endless = { effect: 90, more: { effort: 'unheard-of' } };
    expect(inOrder({ endless, quick: { effect: 0.1 } })).toEqual(['quick', 'endless']);
  });

  it('keeps the order given where nothing but the noise of thirds tells two apart', () => {
    expect(inOrder({ one: { effect: 0.3 }, other: { effect: 0.1 + 0.2 } })).toEqual(['one', 'other']);
    expect(inOrder({ other: { effect: 0.1 + 0.2 }, one: { effect: 0.3 } })).toEqual(['other', 'one']);
  });
});
