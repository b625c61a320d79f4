import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import { roadmap } from '../../src/core/roadmap';
import { assessmentOf, roadmapOf } from '../../src/ui/assessed';
import { chosen, documentWith } from '../support/invented';

const TODAY = '2026-11-22';
const [first] = catalogue.questions;
const begun = documentWith(first ? { [first.id]: chosen(first.choices[0] ?? '') } : {});

describe('assessmentOf', () => {
  it('is the same object for the same document and day, and says what assess says', () => {
    const one = assessmentOf(catalogue, begun, TODAY);
    expect(assessmentOf(catalogue, begun, TODAY)).toBe(one);
    expect(one).toEqual(assess(catalogue, begun, TODAY));
  });

  it('is the same object wherever in the document one stands', () => {
    const one = assessmentOf(catalogue, begun, TODAY);
    expect(assessmentOf(catalogue, { ...begun, cursor: { at: 'result' } }, TODAY)).toBe(one);
    expect(assessmentOf(catalogue, { ...begun, cursor: { at: 'result' }, answers: {} }, TODAY)).not.toBe(one);
  });

  it('is made anew for another document and for another day', () => {
    const one = assessmentOf(catalogue, begun, TODAY);
    const none = assessmentOf(catalogue, documentWith({}), TODAY);
    expect(none.progress.answered).toBe(0);
    expect(assessmentOf(catalogue, begun, '2027-04-01').assessedOn).toBe('2027-04-01');
    expect(assessmentOf(catalogue, begun, TODAY)).toEqual(one);
  });
});

describe('roadmapOf', () => {
  it('is the plan of the same assessment', () => {
    const laid = roadmapOf(catalogue, begun, TODAY);
    expect(roadmapOf(catalogue, begun, TODAY)).toBe(laid);
    expect(laid).toEqual(roadmap(catalogue, begun, assess(catalogue, begun, TODAY)));
  });
});
