import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oncePer } from '../../src/core/oncePer';

describe('oncePer', () => {
  it('gives each key its own value, made once, however often and in whatever order it is asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1 }), (order) => {
        const keys = Array.from({ length: 6 }, (_, number) => ({ number }));
        const made: number[] = [];
        const numbered = oncePer(({ number }: { readonly number: number }) => {
          made.push(number);
          return { double: 2 * number };
        });
        for (const place of order) expect(numbered(keys[place] ?? { number: -1 })).toEqual({ double: 2 * place });
        expect([...made].sort()).toEqual([...new Set(order)].sort());
      }),
    );
  });

  it('tells keys apart by identity, not by what they hold', () => {
    const copied = oncePer((key: { readonly number: number }) => ({ ...key }));
    const [one, same] = [{ number: 1 }, { number: 1 }];
    expect(copied(one)).toBe(copied(one));
    expect(copied(one)).not.toBe(copied(same));
  });
});
