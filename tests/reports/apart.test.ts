import { describe, expect, it } from 'vitest';
import { apartOf } from '../../src/reports/apart';
import { chosen, documentWith, invented, NOW } from '../support/invented';

const recorded = { answer: chosen('all'), at: NOW };
const kept = documentWith(
  { a: chosen('none'), b: chosen('all') },
  {
    orphaned: { a: recorded, gone: recorded },
    remarks: { a: { note: 'above' }, b: { note: 'hidden' }, c: { note: 'not asked' }, gone: { note: 'gone' } },
  },
);
const placesOf = (above: readonly string[]) =>
  apartOf({ catalogue: invented, document: kept }, new Set(above)).map(({ question, isOrphaned, isNotedHere }) => [
    question,
    isOrphaned ? 'orphaned' : 'known',
    isNotedHere ? 'noted' : 'bare',
  ]);

describe('apartOf', () => {
  it('has answers that are not asked, then what this edition does not have, then notes alone', () => {
    expect(placesOf(['a'])).toEqual([
      ['b', 'known', 'noted'],
      ['a', 'orphaned', 'bare'],
      ['gone', 'orphaned', 'noted'],
      ['c', 'known', 'noted'],
    ]);
  });

  it('shows every note exactly once, here or in a row above', () => {
    for (const above of [[], ['a'], ['a', 'b'], ['a', 'b', 'c']]) {
      const noted = placesOf(above).flatMap(([question, , is]) => (is === 'noted' ? [question] : []));
      expect([...above, ...noted].sort()).toEqual(Object.keys(kept.remarks).sort());
    }
  });

  it('loses no answer to a question that the catalogue does not know', () => {
    const document = { ...kept, orphaned: {}, answers: { ...kept.answers, strange: recorded } };
    const apart = apartOf({ catalogue: invented, document }, new Set(['a']));
    expect(apart).toContainEqual({ question: 'strange', recorded, isOrphaned: true, isNotedHere: true });
  });
});
