import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareHash, listedIn } from '../../src/core/pastedHash';

const name = 'telework-check.html';
const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const other = `0${sha256.slice(1)}`;
const file = { name, sha256 };

const value = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const wide = (text: string) =>
  [...text].map((sign) => (sign > ' ' ? String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0) : sign)).join('');
const bytesOf = (text: string) => text.match(/../g) ?? [];

/** The same value as people and tools write it. */
const writings: Readonly<Record<string, (value: string) => string>> = {
  plain: (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'with blanks around': (text) => ` \t${text}\u3000\r\n`,
  'in bytes with blanks': (text) => bytesOf(text).join(' '),
  'in bytes with hyphens': (text) => bytesOf(text.toUpperCase()).join('-'),
  'in bytes with colons': (text) => bytesOf(text).join(':'),
  'in groups of eight': (text) => (text.match(/.{8}/g) ?? []).join(' '),
  'in full width': (text) => wide(text),
  'in full-width capitals': (text) => wide(text.toUpperCase()),
  'over two lines': (text) => `${text.slice(0, 40)}\r\n${text.slice(40)}`,
  'with a mark of the byte order and a space of no width': (text) => `\ufeff${text.slice(0, 9)}\u200b${text.slice(9)}`,
  'as a line of the list': (text) => `${text}  ${name}`,
  'as a line of the list for a binary': (text) => `${text} *${name}\n`,
  'as certutil prints it': (text) =>
    `SHA256 ハッシュ (対象 ${name}):\r\n${text}\r\nCertUtil: -hashfile コマンドは正常に完了しました。\r\n`,
  'as an older certutil prints it': (text) =>
    `SHA256 hash of file ${name}:\r\n${bytesOf(text).join(' ')}\r\nCertUtil: -hashfile command completed successfully.\r\n`,
  'as PowerShell prints it': (text) =>
    `Algorithm       Hash                                                                   Path\n---------       ----                                                                   ----\nSHA256          ${text.toUpperCase()}       C:\\Users\\abc\\${name}\n`,
  'with its name before': (text) => `SHA-256: ${text}`,
  'with an equals sign': (text) => `sha256(${name})= ${text}`,
};

describe('compareHash', () => {
  it.each(Object.entries(writings))('hears the same value %s', (_how, write) => {
    fc.assert(fc.property(value, (text) => compareHash(write(text), { name, sha256: text }).is === 'same'));
  });

  it.each(Object.entries(writings))('tells a value apart that differs in one digit, %s', (_how, write) => {
    const digit = fc.tuple(value, fc.nat(63), fc.integer({ min: 1, max: 15 }));
    fc.assert(
      fc.property(digit, ([text, at, by]) => {
        const changed = ((Number.parseInt(text[at] ?? '0', 16) + by) % 16).toString(16);
        const wrong = text.slice(0, at) + changed + text.slice(at + 1);
        return compareHash(write(wrong), { name, sha256: text }).is === 'different';
      }),
    );
  });

  it('says nothing of nothing', () => {
    for (const nothing of ['', ' \r\n\t\u3000', '\ufeff']) expect(compareHash(nothing, file)).toEqual({ is: 'empty' });
  });

  it('says how many digits there are where they are not 64', () => {
    expect(compareHash(sha256.slice(1), file)).toEqual({ is: 'malformed', digits: 63 });
    expect(compareHash(`${sha256}0`, file)).toEqual({ is: 'malformed', digits: 65 });
    expect(compareHash(sha256 + sha256, file)).toEqual({ is: 'malformed', digits: 128 });
    expect(compareHash(bytesOf(sha256 + sha256).join(' '), file)).toEqual({ is: 'malformed', digits: 128 });
    expect(compareHash(wide(sha256.slice(0, 40)), file)).toEqual({ is: 'malformed', digits: 40 });
  });

  it.each([`O${sha256.slice(1)}`, 'テレワーク', 'SHA256', name, `${sha256}xyz`])('calls %s no value', (text) => {
    expect(compareHash(text, file)).toEqual({ is: 'malformed', digits: null });
  });

  it('takes the line of the file from a list of several', () => {
    const list = `${other}  kit.zip\n${sha256}  ${name}\n`;
    expect(compareHash(list, file)).toEqual({ is: 'same' });
    expect(compareHash(list, { name, sha256: other })).toEqual({ is: 'different' });
    expect(compareHash(list, { name: name.toUpperCase(), sha256 })).toEqual({ is: 'same' });
  });

  it('takes any line for a file that has been renamed', () => {
    expect(compareHash(`${other}  kit.zip\n${sha256}  ${name}`, { name: 'check (1).html', sha256 })).toEqual({
      is: 'same',
    });
  });

  it('says so where the values belong to other files', () => {
    expect(compareHash(`${other}  kit.zip`, file)).toEqual({ is: 'unlisted' });
    expect(compareHash(`${other}  kit.zip\n${other}  notes.txt`, file)).toEqual({ is: 'unlisted' });
  });

  it('never throws, and never finds the same where the value does not stand in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => compareHash(text, file).is !== 'same'),
    );
  });
});

describe('listedIn', () => {
  it('names the file of each line, without its folder', () => {
    expect(listedIn(`# kit\n${sha256} *files/${name}\r\n${other}  案内 文書.txt`)).toEqual([
      { sha256, name },
      { sha256: other, name: '案内 文書.txt' },
    ]);
  });
});
