export type PersonalData = 'phone' | 'mail' | 'my-number' | 'address';

/** Letters and digits in one width, hyphens of every kind as one. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\u2010-\u2015\u2212\u30fc\uff70]/g, '-');
}

const PHONE = /(?<![\d.-])(?:\+81[- ]?|0)\d{1,4}[- ()]{1,2}\d{1,4}[- ()]{1,2}\d{3,4}(?![\d-])/g;
/** Not between 第 and 号, which make it the number of a document. */
const PHONE_DIGITS = /(?<![\d\u7b2c.-])0\d{9,10}(?![\d\u53f7-])/;
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const TWELVE = /(?<![\d-])\d{4}([- ]?)\d{4}\1\d{4}(?![\d-])/g;
/** 〒390-1188, 2丁目3番, 2丁目3-4, 1234番地. */
const ADDRESS = /\u3012\s*\d{3}-?\d{4}|\d+\u4e01\u76ee\s*\d+(?:\u756a|-)|\d+\u756a\u5730/;

function digitsOf(text: string): readonly number[] {
  return [...text.replace(/\D/g, '')].map(Number);
}

/**
 * Whether twelve digits are a My Number by their check digit (Order of the Ministry of Internal Affairs and
 * Communications No. 85 of 2014, article 5).
 */
function isMyNumber(digits: readonly number[]): boolean {
  const check = digits.at(-1);
  const weighted = digits.slice(0, 11).map((digit, index) => digit * (index < 5 ? 6 - index : 12 - index));
  const rest = weighted.reduce((sum, number) => sum + number, 0) % 11;
  return check === (rest <= 1 ? 0 : 11 - rest);
}

function hasPhone(text: string): boolean {
  const count = (found: string) => digitsOf(found.replace('+81', '0')).length;
  const grouped = (text.match(PHONE) ?? []).some((found) => count(found) === 10 || count(found) === 11);
  return grouped || PHONE_DIGITS.test(text);
}

const signs: { readonly [K in PersonalData]: (text: string) => boolean } = {
  phone: hasPhone,
  mail: (text) => MAIL.test(text),
  'my-number': (text) => (text.match(TWELVE) ?? []).some((found) => isMyNumber(digitsOf(found))),
  address: (text) => ADDRESS.test(text),
};

/** Kinds of personal information that a text seems to hold; a hint, no proof either way. */
export function personalDataIn(text: string): readonly PersonalData[] {
  const written = plain(text);
  return (Object.keys(signs) as PersonalData[]).filter((kind) => signs[kind](written));
}
