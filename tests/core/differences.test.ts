import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, isSameContent } from '../../src/core/differences';
import type { Document } from '../../src/core/document';
import { anyWholeDocument } from '../support/anyDocument';
import { chosen, documentWith, NOW, notApplicable, unknown } from '../support/invented';

const now = documentWith(
  { a: chosen('all'), b: notApplicable, c: unknown },
  {
    rev: 5,
    respondent: { body: '朝日村', section: '' },
    profile: { staff: 57, aims: ['continuity'] },
    remarks: { a: { note: 'メモ' } },
    orphaned: { left: { answer: unknown, at: NOW } },
    targets: { date: '2028-03-31', levels: { red: 'settling' } },
    texts: { subject: '一', body: '二' },
  },
);
const against = (more: Partial<Document>) => differences(now, { ...now, ...more });

describe('differences', () => {
  it('finds none between a document and its copy, in whatever order its keys stand', () => {
    const copy = Object.fromEntries(Object.entries(now).reverse()) as unknown as Document;
    expect(isSameContent(differences(now, copy))).toBe(true);
    fc.assert(
      fc.property(anyWholeDocument, (document) => {
        expect(isSameContent(differences(document, JSON.parse(JSON.stringify(document))))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('tells added, changed and removed answers apart, and leaves out those that are the same', () => {
    const at = '2027-01-01T00:00:00Z';
    const { answers } = against({
      answers: {
        a: { answer: chosen('all'), at, by: '総務課' },
        c: { answer: chosen('none'), at },
        d: { answer: unknown, at },
      },
    });
    expect(answers).toEqual([
      { id: 'b', becomes: 'removed', from: notApplicable, to: undefined },
      { id: 'c', becomes: 'changed', from: unknown, to: chosen('none') },
      { id: 'd', becomes: 'added', from: undefined, to: unknown },
    ]);
  });

  it.each<[string, Partial<Document>]>([
    ['answers', { answers: {} }],
    ['orphaned', { orphaned: {} }],
    ['remarks', { remarks: { a: { note: 'メモ', recheck: true } } }],
    ['profile', { profile: { staff: 57 } }],
    ['profile', { respondent: { body: '登別市' } }],
    ['texts', { texts: { subject: '一', body: '三' } }],
    ['isOtherMode', { mode: 'quick' }],
    ['whole', { targets: { date: '2028-03-31', levels: { red: 'trial-ready' } } }],
    ['whole', { paper: { stamps: [], docNumber: '' } }],
  ])('finds what differs in %s and nowhere else', (part, more) => {
    const none = differences(now, now);
    const found = against(more);
    expect(isSameContent(found)).toBe(false);
    expect({ ...found, [part]: null }).toEqual({ ...none, [part]: null });
  });

  it('takes an empty field for none', () => {
    expect(against({ respondent: { body: '朝日村' } }).profile).toEqual([]);
    expect(against({ respondent: { body: '朝日村', role: '係長' } }).profile).toEqual([
      { id: 'role', becomes: 'added', from: undefined, to: '係長' },
    ]);
  });

  it('says of a plan, of targets and of paper what becomes of them as one', () => {
    const { targets: _, ...rest } = now;
    const paper = { stamps: ['村長'], docNumber: '' };
    expect(differences(now, { ...rest, paper }).whole).toEqual({ plan: null, targets: 'removed', paper: 'added' });
    expect(against({ targets: { date: '2029-03-31', levels: {} } }).whole.targets).toBe('changed');
  });

  it('does not count where one stands, the language and when it was saved', () => {
    const moved: Partial<Document> = { cursor: { at: 'result' }, language: 'en', savedAt: '2030-01-01T00:00:00Z' };
    expect(isSameContent(against(moved))).toBe(true);
  });

  it.each<[ReturnType<typeof differences>['ahead'], Partial<Document>]>([
    ['now', { rev: 4, savedAt: '2039-01-01T00:00:00Z' }],
    ['file', { rev: 6, savedAt: '2001-01-01T00:00:00Z' }],
    [null, { rev: 5, savedAt: '2039-01-01T00:00:00Z' }],
    [null, { rev: 6, id: 'another' }],
  ])('calls %s ahead, by changes and never by clocks', (ahead, more) => {
    expect(against(more).ahead).toBe(ahead);
    expect(against(more).isSameDocument).toBe(!('id' in more));
  });

  it('turns round when the two change places', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    fc.assert(
      fc.property(anyWholeDocument, anyWholeDocument, (one, other) => {
        const there = differences(one, other).answers;
        const back = differences(other, one).answers.map(({ id, becomes, from, to }) => ({
          id,
          becomes: turned[becomes],
          from: to,
          to: from,
        }));
        expect(back).toHaveLength(there.length);
        expect(back).toEqual(expect.arrayContaining([...there]));
      }),
      { numRuns: 30 },
    );
  });
});
