import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, acceptedPart } from '../../../src/commands/building/licences';

describe('acceptedPart', () => {
  it.each([...accepted])('accepts %s', (licence) => {
    expect(acceptedPart(licence)).toBe(licence);
  });

  it.each([
    ['MIT OR GPL-3.0-or-later', 'MIT'],
    ['(GPL-3.0-or-later OR MIT)', 'MIT'],
    ['MIT AND ISC AND BSD-3-Clause', 'MIT AND ISC AND BSD-3-Clause'],
    ['MIT AND (GPL-2.0-only OR Apache-2.0)', 'MIT AND Apache-2.0'],
    ['(MIT AND GPL-2.0-only) OR 0BSD', '0BSD'],
  ])('chooses from %s what may be shipped', (expression, chosen) => {
    expect(acceptedPart(expression)).toBe(chosen);
  });

  it.each([
    'GPL-3.0-only',
    'LGPL-2.1-or-later',
    'MPL-2.0',
    'Zlib',
    'CC0-1.0',
    'BlueOak-1.0.0',
    'MIT AND Zlib',
    'MIT AND (GPL-2.0-only OR MPL-2.0)',
    'GPL-2.0-only OR MPL-2.0',
    'Apache-2.0 WITH LLVM-exception',
    'Apache-2.0+',
    'SEE LICENSE IN LICENSE.txt',
    'UNLICENSED',
    'MIT/X11',
    'mit',
    'MIT OR',
    '',
  ])('refuses "%s"', (expression) => {
    expect(acceptedPart(expression)).toBeNull();
  });

  it('accepts both of two only where it accepts each, and one of two where it accepts either', () => {
    const licence = fc.constantFrom(...accepted, 'GPL-3.0-only', 'MPL-2.0', 'Zlib');
    fc.assert(
      fc.property(licence, licence, (left, right) => {
        const [a, b] = [acceptedPart(left) !== null, acceptedPart(right) !== null];
        expect(acceptedPart(`${left} AND ${right}`) !== null).toBe(a && b);
        expect(acceptedPart(`${left} OR ${right}`) !== null).toBe(a || b);
      }),
    );
  });
});
