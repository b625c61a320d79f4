import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document';
import { emptySandbox } from '../../src/core/sandbox';
import type { JourneyContext } from '../../src/machine/context';
import { clearAnswer, describe as describeBody, recordAnswer, recordRemark } from '../../src/machine/edits';
import { chosen, documentWith, invented, NOW } from '../support/invented';

const LATER = '2026-11-23T09:00:00+09:00';

function context(more: Partial<Document> = {}): JourneyContext {
  return {
    catalogue: invented,
    document: documentWith({ a: chosen('none'), b: chosen('all') }, { rev: 7, ...more }),
    layout: 'question',
    readOnly: false,
    now: () => LATER,
    place: null,
    topic: null,
    filling: false,
    shelved: null,
    sandbox: emptySandbox,
    former: null,
    writer: 'here',
    past: [],
    future: [],
  };
}

describe('recordAnswer', () => {
  it('records the answer with its moment and leaves the others alone', () => {
    const given = context();
    const { document } = recordAnswer(given, { question: 'a', answer: chosen('most') });
    expect(document).toEqual({
      ...given.document,
      rev: 8,
      answers: { ...given.document.answers, a: { answer: chosen('most'), at: LATER } },
    });
    expect(given.document.answers.a).toEqual({ answer: chosen('none'), at: NOW });
  });

  it.each([
    [{ body: '朝日村', section: '総務課', role: '係長' }, '総務課 係長'],
    [{ body: '朝日村', section: '総務課' }, '総務課'],
    [{ body: '朝日村', section: '', role: '係長' }, '係長'],
  ])('says by which section and role: %j', (respondent, by) => {
    const { document } = recordAnswer(context({ respondent }), { question: 'a', answer: chosen('most') });
    expect(document.answers.a?.by).toBe(by);
  });

  it('names nobody where neither was given', () => {
    const { document } = recordAnswer(context(), { question: 'a', answer: chosen('most') });
    expect(document.answers.a).not.toHaveProperty('by');
  });
});

describe('clearAnswer', () => {
  it('takes one answer back, its remark and hidden follow-ups staying', () => {
    const given = context({ remarks: { a: { note: 'text' } } });
    const { document } = clearAnswer(given, 'a');
    expect(document).toEqual({ ...given.document, rev: 8, answers: { b: given.document.answers.b } });
  });
});

describe('recordRemark', () => {
  it('replaces the remark of one question', () => {
    const given = context({ remarks: { a: { note: 'old', recheck: true }, b: { note: 'text' } } });
    expect(recordRemark(given, { question: 'a', remark: { note: 'new' } }).document).toEqual({
      ...given.document,
      rev: 8,
      remarks: { a: { note: 'new' }, b: { note: 'text' } },
    });
  });

  it.each([{}, { note: '' }, { note: '', evidence: '', recheck: false }])('keeps no empty remark: %j', (remark) => {
    expect(
      recordRemark(context({ remarks: { a: { note: 'old' } } }), { question: 'a', remark }).document.remarks,
    ).toEqual({});
  });

  it.each([{ evidence: 'shelf' }, { recheck: true }])('keeps a remark that has only one part: %j', (remark) => {
    expect(recordRemark(context(), { question: 'a', remark }).document.remarks).toEqual({ a: remark });
  });
});

describe('describe', () => {
  it('replaces profile and respondent and touches no answer', () => {
    const given = context({ profile: { staff: 57, branches: 1 } });
    const respondent = { body: '朝日村' };
    expect(describeBody(given, { profile: { staff: 60 }, respondent }).document).toEqual({
      ...given.document,
      rev: 8,
      profile: { staff: 60 },
      respondent,
    });
  });

  it('is no change where it says the same as before', () => {
    const given = context({ profile: { staff: 57 } });
    const { profile, respondent } = given.document;
    expect(describeBody(given, { profile: { ...profile }, respondent: { ...respondent } })).toEqual({});
  });
});
