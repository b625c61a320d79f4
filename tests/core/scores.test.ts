import { describe, expect, it } from 'vitest';
import { replay } from '../../src/core/interview';
import type { Answers, Mode } from '../../src/core/questionnaire';
import { scoresOf } from '../../src/core/scores';
import type { Tally } from '../../src/core/scoring';
import { chosen, roomy } from '../support/invented';

/** Phases in asking order: `a` and `d`, then `b`, then `c`. */
function scores(answers: Answers, mode: Mode = 'full', catalogue = roomy) {
  return scoresOf(
    catalogue,
    replay(catalogue, { mode, profile: {} }, (id) => answers[id]),
  );
}

const rowsOf = (tallies: readonly Tally[]) =>
  Object.fromEntries(tallies.map(({ id, rows }) => [id, rows.map((row) => row.question)]));

describe('scoresOf', () => {
  const open = { a: chosen('all'), b: chosen('all'), c: chosen('some') };

  it('puts what is asked, and nothing else, into its area and its phase in asking order', () => {
    const { areas, phases } = scores(open);
    expect(rowsOf(areas)).toEqual({ red: ['a', 'd', 'b'], blue: ['c'] });
    expect(rowsOf(phases)).toEqual({ start: ['a', 'd'], prepare: ['b'], try: ['c'] });
    expect(rowsOf(scores({}).areas)).toEqual({ red: ['a', 'd'], blue: [] });
    expect(rowsOf(scores(open, 'quick').areas)).toEqual({ red: ['a', 'b'], blue: [] });
  });

  it('takes the whole from the areas, not from the phases', () => {
    const { overall, areas } = scores(open);
    expect(areas.map(({ score }) => score)).toEqual([100, 100 / 3]);
    expect(overall.score).toBeCloseTo(200 / 3, 9);
  });

  it('holds the level down by gates and by ceilings', () => {
    const ceilings = [{ question: 'c', in: ['all'], level: 'trial-ready' as const }];
    const high = { a: chosen('all'), b: chosen('all'), c: chosen('most') };
    expect(scores(high).overall).toMatchObject({ level: 'settling', heldBy: [] });
    expect(scores(high, 'full', { ...roomy, ceilings }).overall).toMatchObject({ level: 'trial-ready', heldBy: ['c'] });
    const shut = { ...roomy, gates: [{ id: 'first', question: 'a', in: [], level: 'preparing' as const }], ceilings };
    expect(scores(high, 'full', shut).overall).toMatchObject({ level: 'preparing', heldBy: ['a'] });
  });

  it('takes a gate for not asked where its question is not asked, or not in the catalogue', () => {
    const gates = ['c', 'gone', 'd'].map((question) => ({
      id: question,
      question,
      in: ['all'],
      level: 'preparing' as const,
    }));
    const states = scores({ a: chosen('none'), c: chosen('all') }, 'full', { ...roomy, gates }).gates;
    expect(states.map(({ id, isAsked, state }) => [id, isAsked, state])).toEqual([
      ['c', false, 'unconfirmed'],
      ['gone', false, 'unconfirmed'],
      ['d', true, 'unconfirmed'],
    ]);
  });

  it('takes a hidden answer to a gate for none', () => {
    const gates = [{ id: 'late', question: 'c', in: ['all'], level: 'preparing' as const }];
    const hidden = { a: chosen('none'), b: chosen('all'), c: chosen('all') };
    expect(scores(hidden, 'full', { ...roomy, gates })).toMatchObject({
      gates: [{ state: 'unconfirmed', answer: null, isAsked: false }],
    });
  });

  it('is held down by a ceiling whose question is not asked, or not in the catalogue', () => {
    const ceilings = ['c', 'gone'].map((question) => ({ question, in: ['all'], level: 'preparing' as const }));
    const open = { a: chosen('all'), b: chosen('none'), d: chosen('all') };
    const { overall } = scores(open, 'full', { ...roomy, ceilings });
    expect(overall).toMatchObject({ level: 'preparing', uncapped: 'trial-ready', heldBy: ['c', 'gone'] });
  });
});
