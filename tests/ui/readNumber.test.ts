import { describe, expect, it } from 'vitest';
import { ui } from '../../src/locales/ja/ui';
import { readNumber } from '../../src/ui/parts/NumberField';

const fields = Object.entries(ui.profile.numbers).map(([name, { unit, otherUnits }]) => ({
  name,
  units: [unit, ...otherUnits],
}));
const unitsOf = (name: string) => fields.find((field) => field.name === name)?.units ?? [];

describe('readNumber', () => {
  it.each([
    ['24602', 24602],
    ['２４，６０２', 24602],
    ['24,602', 24602],
    [' 5 課', 5],
    ['３か所', 3],
    ['３ヶ所', 3],
    ['3 ｶ所', 3],
    ['3箇所', 3],
    ['0', 0],
  ])('understands %s', (text, number) => {
    expect(readNumber(text, unitsOf('counterSections'))).toBe(number);
  });

  it.each([
    ['57人', 57],
    ['５７ 名', 57],
    ['57People', 57],
  ])('understands %s with the units of people', (text, number) => {
    expect(readNumber(text, [...unitsOf('staff'), 'people'])).toBe(number);
  });

  it('takes an empty field as not said', () => {
    expect(readNumber(' ', [])).toBeUndefined();
  });

  it.each(['約5', '-1', '1.5', '24.602', '多数', '999999999', '人'])('refuses %s', (text) => {
    expect(readNumber(text, unitsOf('population'))).toBeNull();
  });

  it.each(['3万', '3万人', '３千人', '2億', '3百名', '5世帯', '5割', '3～5人', '3人4', '12階'])(
    'refuses %s, whatever the field',
    (text) => {
      for (const { units } of fields) expect(readNumber(text, units)).toBeNull();
    },
  );

  it('does not take the unit of another field', () => {
    expect(readNumber('5課', unitsOf('population'))).toBeNull();
  });
});
