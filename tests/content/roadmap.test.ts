import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import { proposedPlan } from '../../src/core/plan';
import { roadmap } from '../../src/core/roadmap';
import { anyAnswers, anyProfile } from '../support/arbitrary';
import { chosen, documentWith, TODAY } from '../support/invented';
import { actionOf, faults } from '../support/roadmapRules';

const catalogue: Catalogue = content;

const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
const requests = ['09-30', '10-31', '11-30'];

const allWorst = documentWith(
  Object.fromEntries(catalogue.questions.map(({ id, choices }) => [id, chosen(choices[0] ?? '')])),
);

describe.each(months)('the roadmap made in %s', (month) => {
  it.each(requests)(
    'for a request on %s keeps every window, prerequisite and load',
    (request) => {
      let placed = 0;
      fc.assert(
        fc.property(
          anyAnswers(catalogue),
          anyProfile,
          fc.subarray(['supplementary', 'rule-change'] as const),
          fc.integer({ min: 1, max: 4 }),
          (answers, profile, allow, capacity) => {
            const date = `${month}-15`;
            const plan = { ...proposedPlan({}, date), requestDate: `2026-${request}`, allow, capacity };
            const document = documentWith(answers, { profile, plan });
            const assessment = assess(catalogue, document, date);
            const map = roadmap(catalogue, document, assessment);
            placed += map.placements.length;
            expect(faults({ catalogue, document, assessment, map })).toEqual([]);
          },
        ),
        { numRuns: 200, seed: 20261122 },
      );
      expect(placed).toBeGreaterThan(1000);
    },
    30_000,
  );
});

describe('the roadmap of a hall where everything is still to do', () => {
  const assessment = assess(catalogue, allWorst, TODAY);
  const map = roadmap(catalogue, allWorst, assessment);

  it('has a place for every proposed action, telework itself among them', () => {
    expect(map.unplaced).toEqual([]);
    const ids = map.placements.map(({ action }) => action);
    expect([...ids].sort()).toEqual(assessment.actions.map(({ action }) => action).sort());
    expect(ids).toContain('hall-wide-trial');
  });

  it('begins with what needs no money', () => {
    const first = map.placements.filter(({ from }) => from === map.start);
    expect(first.length).toBeGreaterThan(3);
    expect(first.filter(({ action }) => actionOf(catalogue, action).funding !== 'none')).toEqual([]);
  });
});
