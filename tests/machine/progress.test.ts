import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assessment';
import type { Remark } from '../../src/core/document';
import { isUntouched } from '../../src/core/document';
import type { Answer } from '../../src/core/questionnaire';
import { type SectionState, sectionProgress } from '../../src/machine/progress';
import { anyAnswers, anyCatalogue } from '../support/arbitrary';
import { chosen, documentWith, notApplicable, roomy, TODAY, unknown } from '../support/invented';

function progress(answers: Record<string, Answer>, remarks: Record<string, Remark> = {}) {
  return sectionProgress({
    catalogue: roomy,
    document: documentWith(answers, { remarks }),
    layout: 'question',
    filling: false,
  });
}

describe('sectionProgress', () => {
  it.each<[SectionState, Record<string, Answer>, Record<string, Remark>, number]>([
    ['untouched', {}, {}, 0],
    ['untouched', {}, { a: { note: 'text' } }, 0],
    ['begun', { a: chosen('none') }, {}, 1],
    ['begun', { a: unknown }, { a: { recheck: true } }, 1],
    ['done', { a: chosen('none'), d: chosen('none') }, {}, 2],
    ['done', { a: chosen('none'), d: chosen('none') }, { d: { note: 'text', recheck: false } }, 2],
    ['to-confirm', { a: chosen('none'), d: unknown }, {}, 2],
    ['to-confirm', { a: chosen('none'), d: chosen('all') }, { a: { recheck: true } }, 2],
  ])('calls a section %s after %j and %j', (state, answers, remarks, answered) => {
    expect(progress(answers, remarks)[0]).toMatchObject({ phase: 'start', area: 'red', state, answered });
  });

  it('counts 該当なし as answered', () => {
    expect(progress({ a: chosen('all'), b: notApplicable })[1]).toMatchObject({ state: 'done', answered: 1 });
  });

  it('leaves out what is not asked, answered or not', () => {
    expect(progress({ a: chosen('none'), b: chosen('all'), c: chosen('all') })).toHaveLength(1);
  });

  it('counts as many answers as the assessment does', () => {
    const setting = anyCatalogue.chain((catalogue) => fc.tuple(fc.constant(catalogue), anyAnswers(catalogue)));
    fc.assert(
      fc.property(setting, ([catalogue, answers]) => {
        const document = documentWith(answers);
        const list = sectionProgress({ catalogue, document, layout: 'question', filling: false });
        const { asked, answered } = assess(catalogue, document, TODAY).progress;
        expect(list.reduce((sum, section) => sum + section.answered, 0)).toBe(answered);
        expect(list.reduce((sum, section) => sum + section.questions.length, 0)).toBe(asked);
        for (const { state, answered: heard, questions } of list) {
          expect(state === 'untouched').toBe(heard === 0);
          expect(state === 'begun').toBe(heard > 0 && heard < questions.length);
        }
      }),
    );
  });
});

describe('isUntouched', () => {
  it('holds for a document in which nothing has been entered, wherever it stands', () => {
    expect(isUntouched(documentWith({}))).toBe(true);
    expect(isUntouched(documentWith({}, { rev: 3, mode: 'quick', cursor: { at: 'profile' } }))).toBe(true);
    expect(isUntouched(documentWith({}, { respondent: { body: '', section: '' } }))).toBe(true);
  });

  it.each<[string, Parameters<typeof documentWith>[1]]>([
    ['a name', { respondent: { body: '朝日村' } }],
    ['a section', { respondent: { body: '', section: '総務課' } }],
    ['a number of 0', { profile: { counterSections: 0 } }],
    ['a remark', { remarks: { a: { note: 'text' } } }],
    ['an answer of another edition', { orphaned: { gone: { answer: unknown, at: '2026-11-22T14:05:00+09:00' } } }],
  ])('does not hold once there is %s', (_what, more) => {
    expect(isUntouched(documentWith({}, more))).toBe(false);
  });

  it('does not hold once there is an answer', () => {
    expect(isUntouched(documentWith({ a: unknown }))).toBe(false);
  });
});
