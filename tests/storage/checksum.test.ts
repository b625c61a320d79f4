import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../src/storage/checksum';
import { chosen, documentWith } from '../support/invented';
import { anyWhole } from './known';

function turned(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

describe('checksumOf', () => {
  it('is a SHA-256 in hexadecimal', () => {
    expect(checksumOf(documentWith({}))).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not care in which order the keys stand', () => {
    fc.assert(
      fc.property(anyWhole, (document) => {
        expect(checksumOf(turned(document) as typeof document)).toBe(checksumOf(document));
      }),
    );
  });

  it('survives a JSON round trip, lone surrogates included', () => {
    fc.assert(
      fc.property(anyWhole, (document) => {
        expect(checksumOf(JSON.parse(JSON.stringify(document)))).toBe(checksumOf(document));
      }),
    );
  });

  it('changes with any change, the order of a list included', () => {
    const document = documentWith({ a: chosen('none') }, { profile: { aims: ['one', 'two'] } });
    const others = [
      documentWith({ a: chosen('some') }, { profile: { aims: ['one', 'two'] } }),
      documentWith({ a: chosen('none') }, { profile: { aims: ['two', 'one'] } }),
      { ...document, rev: 1 },
      { ...document, respondent: { body: ' ' } },
    ];
    for (const other of others) expect(checksumOf(other)).not.toBe(checksumOf(document));
  });
});
