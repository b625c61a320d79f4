import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/ui/parts/Fields';

describe('readNumber', () => {
  it.each([
    ['24602', 24602],
    ['２４，６０２', 24602],
    ['24,602', 24602],
    [' 5 課', 5],
    ['３か所', 3],
    ['0', 0],
  ])('understands %s', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it('takes an empty field as not said', () => {
    expect(readNumber(' ')).toBeUndefined();
  });

  it.each(['約5', '-1', '1.5', '24.602', '多数', '999999999'])('refuses %s', (text) => {
    expect(readNumber(text)).toBeNull();
  });
});
