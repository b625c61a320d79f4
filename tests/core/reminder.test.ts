import { describe, expect, it } from 'vitest';
import { changedOnce, dueAt, type Filed, filed, isFileDue, neverFiled, putOff } from '../../src/core/reminder';
import { documentWith, NOW } from '../support/invented';

const MINUTE = 60_000;
const START = Date.parse(NOW);

function changedTimes(changes: number, known: Filed = neverFiled('id')): Filed {
  return Array.from({ length: changes }).reduce<Filed>((so) => changedOnce(so, START), known);
}

describe('isFileDue', () => {
  it('is not due while nothing has changed, however long that is', () => {
    expect(isFileDue(neverFiled('id'), START + 1000 * MINUTE)).toBe(false);
    expect(dueAt(neverFiled('id'))).toBeNull();
  });

  it.each([
    [14, 0, false],
    [15, 0, true],
    [1, 20, true],
    [1, 19.99, false],
    [14, 19.99, false],
  ])('after %i changes and %d minutes: %s', (changes, minutes, isDue) => {
    expect(isFileDue(changedTimes(changes), START + minutes * MINUTE)).toBe(isDue);
  });

  it('counts the minutes from the first change, not from the last', () => {
    const known = changedOnce(changedTimes(1), START + 15 * MINUTE);
    expect(isFileDue(known, START + 20 * MINUTE)).toBe(true);
  });

  it('waits, and does not fail, where the clock was set back', () => {
    expect(isFileDue(changedTimes(1), START - 1000 * MINUTE)).toBe(false);
    expect(isFileDue(changedTimes(15), START - 1000 * MINUTE)).toBe(true);
  });

  it('begins anew after a file was written, and remembers of which revision', () => {
    const known = filed(documentWith({}, { rev: 7 }), NOW);
    expect(known).toMatchObject({ id: 'id', rev: 7, at: NOW });
    expect(isFileDue(changedTimes(14, known), START + 19 * MINUTE)).toBe(false);
    expect(isFileDue(changedTimes(15, known), START)).toBe(true);
  });

  it('begins anew when it is put off, and keeps what is known of the file', () => {
    const known = putOff(changedTimes(15, filed(documentWith({}, { rev: 7 }), NOW)));
    expect(known).toMatchObject({ rev: 7, at: NOW });
    expect(isFileDue(known, START + 1000 * MINUTE)).toBe(false);
    expect(isFileDue(changedTimes(14, known), START)).toBe(false);
    expect(isFileDue(changedTimes(15, known), START)).toBe(true);
  });
});
