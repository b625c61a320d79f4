import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document } from '../../src/core/document';
import { emptySandbox, suppose } from '../../src/core/sandbox';
import { anyAnswers, anyCatalogue, anyProfile } from '../support/arbitrary';
import { action, chosen, documentWith, invented, notApplicable, TODAY, unknown } from '../support/invented';

const catalogue: Catalogue = {
  ...invented,
  actions: [
    action('far', { raises: [{ question: 'a', to: 'all' }] }),
    action('near', {
      raises: [
        { question: 'a', to: 'most' },
        { question: 'c', to: 'some' },
      ],
    }),
  ],
};

function supposed(document: Document, sandbox: Partial<typeof emptySandbox>) {
  const { answers } = suppose(catalogue, document, { ...emptySandbox, ...sandbox }, TODAY);
  return Object.fromEntries(Object.entries(answers).map(([id, { answer }]) => [id, answer]));
}

function deeplyFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deeplyFrozen);
  }
  return value;
}

const anySituation = anyCatalogue.chain((given) =>
  fc.record({
    catalogue: fc.constant(given),
    answers: anyAnswers(given),
    profile: anyProfile,
    sandbox: fc.record({
      actions: fc.subarray([...given.actions.map(({ id }) => id), 'gone']),
      answers: anyAnswers(given),
    }),
  }),
);

describe('suppose', () => {
  it('changes nothing where nothing is tried out', () => {
    const document = documentWith({ a: chosen('some'), b: unknown });
    expect(suppose(catalogue, document, emptySandbox, TODAY)).toEqual(document);
  });

  it('puts the answers that are tried out in place of the real ones, given or not', () => {
    const document = documentWith({ a: chosen('some'), b: chosen('none') });
    expect(supposed(document, { answers: { a: unknown, c: chosen('all') } })).toEqual({
      a: unknown,
      b: chosen('none'),
      c: chosen('all'),
    });
  });

  it('raises what an action raises', () => {
    expect(supposed(documentWith({ a: chosen('none') }), { actions: ['near'] })).toEqual({ a: chosen('most') });
  });

  it('lets the readiest choice count where two actions raise one question', () => {
    const document = documentWith({ a: chosen('none') });
    for (const actions of [
      ['near', 'far'],
      ['far', 'near'],
    ]) {
      expect(supposed(document, { actions })).toEqual({ a: chosen('all') });
    }
  });

  it('raises the answer that is tried out, not the real one', () => {
    const document = documentWith({ a: chosen('all') });
    expect(supposed(document, { actions: ['near'], answers: { a: chosen('none') } })).toEqual({ a: chosen('most') });
  });

  it.each([
    ['わからない', unknown],
    ['該当なし', notApplicable],
    ['a readier choice', chosen('all')],
    ['a choice that the question does not have', chosen('gone')],
  ])('leaves %s as it is', (_what, answer) => {
    expect(supposed(documentWith({ a: answer }), { actions: ['near'] })).toEqual({ a: answer });
  });

  it('answers no question that is unanswered', () => {
    expect(supposed(documentWith({}), { actions: ['near', 'far'] })).toEqual({});
  });

  it('adds the effect that the assessment promises, as long as the same questions are asked', () => {
    const document = documentWith({ a: chosen('none') });
    const plain: Catalogue = { ...catalogue, questions: catalogue.questions.filter(({ askWhen }) => !askWhen) };
    const before = assess(plain, document, TODAY);
    expect(before.actions.length).toBe(2);
    for (const { action: id, effect } of before.actions) {
      const after = assess(plain, suppose(plain, document, { actions: [id], answers: {} }, TODAY), TODAY);
      expect(effect).toBeGreaterThan(0);
      expect((after.overall.score ?? 0) - (before.overall.score ?? 0)).toBeCloseTo(effect, 9);
    }
  });

  it('never alters what it is given', () => {
    let changed = 0;
    fc.assert(
      fc.property(anySituation, (situation) => {
        const document = deeplyFrozen(documentWith(situation.answers, { profile: situation.profile }));
        const before = JSON.stringify(document);
        const sandbox = deeplyFrozen(situation.sandbox);
        const other = suppose(deeplyFrozen(situation.catalogue), document, sandbox, TODAY);
        assess(situation.catalogue, other, TODAY);
        expect(JSON.stringify(document)).toBe(before);
        expect({ ...other, answers: {} }).toEqual({ ...document, answers: {} });
        if (JSON.stringify(other) !== before) changed += 1;
      }),
      { numRuns: 500 },
    );
    expect(changed).toBeGreaterThan(250);
  }, 60_000);
});
