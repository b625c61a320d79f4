import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { type Assessment, assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Mode, Question } from '../../src/core/questionnaire';
import { chosen, documentWith, TODAY, unknown } from '../support/invented';

const catalogue: Catalogue = content;

function assessAll(mode: Mode, choice: (question: Question) => string | undefined): Assessment {
  const answers = catalogue.questions.map((question) => [question.id, chosen(choice(question) ?? '')] as const);
  return assess(catalogue, documentWith(Object.fromEntries(answers), { mode, profile: { counterSections: 3 } }), TODAY);
}

describe.each<Mode>(['full', 'quick'])('in the %s version', (mode) => {
  it('the readiest answers give 100 in every area, every phase and overall', () => {
    const { areas, phases, overall, progress, actions } = assessAll(mode, ({ choices }) => choices.at(-1));
    expect([...areas, ...phases].filter(({ score }) => score !== 100)).toEqual([]);
    expect(overall).toEqual({
      score: 100,
      range: { low: 100, high: 100 },
      level: 'settling',
      uncapped: 'settling',
      heldBy: [],
    });
    expect(progress.answered).toBe(progress.asked);
    expect(actions).toEqual([]);
  });

  it('the readiest answers ask every question of the version', () => {
    const { progress } = assessAll(mode, ({ choices }) => choices.at(-1));
    expect(progress.asked).toBe(mode === 'full' ? 41 : 16);
  });

  it('the least ready answers give 0 in every area, every phase and overall', () => {
    const { areas, phases, overall } = assessAll(mode, ({ choices }) => choices[0]);
    expect([...areas, ...phases].filter(({ score }) => score !== 0)).toEqual([]);
    expect(overall).toEqual({
      score: 0,
      range: { low: 0, high: 0 },
      level: 'not-ready',
      uncapped: 'not-ready',
      heldBy: [],
    });
  });

  it('わからない throughout scores 0 and leaves the range open to 100', () => {
    const answers = Object.fromEntries(catalogue.questions.map(({ id }) => [id, unknown]));
    const { overall, toConfirm, progress } = assess(catalogue, documentWith(answers, { mode }), TODAY);
    expect(overall.range).toEqual({ low: 0, high: 100 });
    expect(toConfirm).toHaveLength(progress.asked);
  });

  it('no answer at all leaves every area and the whole without a score', () => {
    const { areas, overall } = assess(catalogue, documentWith({}, { mode }), TODAY);
    expect(areas.filter(({ state }) => state !== 'unanswered')).toEqual([]);
    expect(overall.score).toBeNull();
  });
});

describe('a body without counters', () => {
  it('is not asked about them, and the area is out of scope, not zero', () => {
    const answers = catalogue.questions.map(({ id, choices }) => [id, chosen(choices.at(-1) ?? '')] as const);
    const document = documentWith(Object.fromEntries(answers), { profile: { counterSections: 0 } });
    const { areas, overall, hidden } = assess(catalogue, document, TODAY);
    expect(areas.find(({ id }) => id === 'counter')).toMatchObject({ state: 'out-of-scope', score: null });
    expect(overall.score).toBe(100);
    expect([...hidden].sort()).toEqual(['counter-stance', 'counter-use', 'visit-reduction']);
  });
});
