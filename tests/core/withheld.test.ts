import { describe, expect, it } from 'vitest';
import { isSame } from '../../src/core/isSame';
import { withheldCounts, withoutWithheld } from '../../src/core/withheld';
import { chosen, documentWith } from '../support/invented';

const nothing = { notes: false, evidence: false, names: false };
const full = documentWith(
  { a: chosen('all') },
  {
    respondent: { body: '朝日村', section: '総務課', role: '主査' },
    answers: { a: { answer: chosen('all'), at: '2026-11-22T14:05:00+09:00', by: '総務課 主査' } },
    orphaned: { z: { answer: chosen('gone'), at: '2026-11-22T14:05:00+09:00', by: '企画課' } },
    remarks: {
      a: { note: '総務課の山田さんに聞く。企画課も', evidence: '総務課の棚', recheck: true },
      b: { note: '村' },
    },
    texts: { part: '総務課が作る' },
    paper: { stamps: ['村長', ''], docNumber: '第1号' },
    plan: {
      start: '2026-11-22',
      requestDate: '2026-11-22',
      allow: [],
      capacity: 3,
      chosen: [],
      dropped: [],
      items: { act: { owner: '情報係', status: 'under-way' } },
    },
  },
);

describe('withheldCounts', () => {
  it('counts places, and no empty one', () => {
    expect(withheldCounts(full)).toEqual({ notes: 3, evidence: 1, names: 8 });
    expect(withheldCounts(documentWith({}))).toEqual({ notes: 0, evidence: 0, names: 0 });
  });
});

describe('withoutWithheld', () => {
  it('changes nothing where nothing is left out', () => {
    expect(withoutWithheld(full, nothing, '〔省略〕')).toBe(full);
  });

  it('leaves notes and edited texts out, and keeps the mark for a second look', () => {
    const { remarks, texts, respondent } = withoutWithheld(full, { ...nothing, notes: true }, '〔省略〕');
    expect(remarks).toEqual({ a: { evidence: '総務課の棚', recheck: true } });
    expect(texts).toBeUndefined();
    expect(respondent).toEqual(full.respondent);
  });

  it('leaves evidence out', () => {
    const { remarks, texts } = withoutWithheld(full, { ...nothing, evidence: true }, '〔省略〕');
    expect(remarks).toEqual({ a: { note: '総務課の山田さんに聞く。企画課も', recheck: true }, b: { note: '村' } });
    expect(texts).toEqual(full.texts);
  });

  it('leaves every name out, and puts a sign where a kept note holds one', () => {
    const kept = withoutWithheld(full, { ...nothing, names: true }, '〔省略〕');
    expect(kept.respondent).toEqual({ body: '' });
    expect(kept.answers).toEqual({ a: { answer: chosen('all'), at: '2026-11-22T14:05:00+09:00' } });
    expect(kept.orphaned.z).toEqual({ answer: chosen('gone'), at: '2026-11-22T14:05:00+09:00' });
    expect(kept.plan?.items).toEqual({ act: { status: 'under-way' } });
    expect(kept.paper).toBeUndefined();
    expect(kept.texts).toBeUndefined();
    expect(kept.remarks).toEqual({
      a: { note: '〔省略〕の山田さんに聞く。〔省略〕も', evidence: '〔省略〕の棚', recheck: true },
      b: { note: '村' },
    });
  });

  it('keeps a note within what a note may hold, though the sign is longer than the name', () => {
    const long = { ...full, remarks: { a: { note: '主査'.repeat(1000) } } };
    expect(withoutWithheld(long, { ...nothing, names: true }, '〔省略〕').remarks.a?.note?.length).toBe(2000);
  });

  it('takes no name for a pattern', () => {
    const odd = { ...full, respondent: { body: '.*+(a' }, remarks: { a: { note: 'abc .*+(a d' } } };
    expect(withoutWithheld(odd, { ...nothing, names: true }, '〔省略〕').remarks.a?.note).toBe('abc 〔省略〕 d');
  });
});

describe('isSame', () => {
  it('looks at what is said, not at the order in which it stands', () => {
    expect(isSame({ a: 1, b: [1, { c: '' }] }, { b: [1, { c: '' }], a: 1 })).toBe(true);
    expect(isSame({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, {}],
    [{}, { a: null }],
    [[1], { 0: 1 }],
    [[1, 2], [1]],
    [null, {}],
    ['1', 1],
  ])('tells %j and %j apart', (one, other) => {
    expect(isSame(one, other)).toBe(false);
    expect(isSame(other, one)).toBe(false);
  });
});
