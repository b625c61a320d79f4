import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/core/assessment';
import type { Document } from '../../src/core/document';
import { checksumOf } from '../../src/storage/checksum';
import { type Parsed, parseBytes, parseDocument, parseText, type Refusal, SIZE_LIMIT } from '../../src/storage/parse';
import { saveFileText } from '../../src/storage/saveFile';
import { anyDocument } from '../support/arbitrary';
import { chosen, documentWith, invented, NOW, notApplicable, TODAY, unknown } from '../support/invented';

const full = documentWith(
  { a: chosen('all'), b: notApplicable, c: unknown },
  {
    respondent: { body: '朝日村', section: '総務課', role: '係長' },
    profile: {
      staff: 57,
      aims: ['continuity'],
      renewals: { pcs: '2027-03', 'core-system': '2026-01' },
      budgetMonth: 10,
    },
    remarks: { a: { note: 'メモ', evidence: '棚', recheck: true } },
    orphaned: { left: { answer: unknown, at: NOW, by: '総務課' } },
    cursor: { at: 'question', question: 'b' },
  },
);
const plain = (): Record<string, unknown> => JSON.parse(JSON.stringify(full));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const refused = (reason: Refusal): Parsed => ({ ok: false, reason });

/** The document with one part replaced, found by its path. */
function having(path: string, value: unknown): Record<string, unknown> {
  const root = plain();
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place = root;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return root;
}

function nested(depth: number): string {
  return `${'['.repeat(depth)}${']'.repeat(depth)}`;
}

describe('parseBytes', () => {
  it('opens what the program wrote, with a byte order mark too', () => {
    const bytes = bytesOf(saveFileText(full, NOW));
    expect(parseBytes(bytes, invented)).toEqual({ ok: true, document: full, newer: false, altered: false });
    expect(parseBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]), invented)).toMatchObject({
      ok: true,
      altered: false,
    });
  });

  it.each<[Refusal, string, Uint8Array]>([
    ['empty', 'no bytes', new Uint8Array()],
    ['empty', 'blanks after a byte order mark', bytesOf('\ufeff \r\n')],
    ['too-large', 'one byte over the limit', bytesOf(' '.repeat(SIZE_LIMIT + 1))],
    ['office-file', 'a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14])],
    ['not-utf8', 'UTF-16, little end first', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['not-utf8', 'UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0x00, 0x7b])],
    ['not-utf8', 'Shift_JIS', new Uint8Array([0x7b, 0x22, 0x92, 0xa9, 0x93, 0xfa, 0x22, 0x7d])],
    ['not-json', 'a picture of text', bytesOf('これはテキストです')],
    ['not-json', 'half a file', bytesOf(saveFileText(full, NOW).slice(0, 300))],
    ['too-deep', 'many brackets', bytesOf(nested(13))],
    ['too-deep', 'a million brackets', bytesOf('['.repeat(1_000_000))],
    ['not-ours', 'JSON of another program', bytesOf('{"format":"other","version":1}')],
    ['damaged', 'our mark and nothing else', bytesOf('{"format":"telework-readiness-check","version":1}')],
    [
      'newer-unreadable',
      'a newer version with nothing we know',
      bytesOf('{"format":"telework-readiness-check","version":2}'),
    ],
  ])('refuses as %s: %s', (reason, _, bytes) => {
    expect(parseBytes(bytes, invented)).toEqual(refused(reason));
  });

  it('takes a file of exactly the limit', () => {
    const text = saveFileText(full, NOW);
    const padded = bytesOf(text + ' '.repeat(SIZE_LIMIT - bytesOf(text).length));
    expect(padded).toHaveLength(SIZE_LIMIT);
    expect(parseBytes(padded, invented).ok).toBe(true);
  });

  it.each([
    ['quotation marks without an end', `"${'\\"'.repeat(100_000)}`],
    ['strings without an end', '"a'.repeat(600_000)],
    ['one long string', `"${'x'.repeat(1_900_000)}"`],
    ['a million keys', `{${'"a":1,'.repeat(250_000)}"a":1}`],
  ])('answers within a moment to %s', (_, text) => {
    const from = performance.now();
    expect(parseBytes(bytesOf(text), invented).ok).toBe(false);
    expect(performance.now() - from).toBeLessThan(2000);
  });

  it('never throws and always gives a document or a reason, however a file is damaged', () => {
    const text = saveFileText(full, NOW);
    const tokens = [
      'null',
      '[]',
      '{}',
      '"',
      '-1',
      '1e999',
      '\\u0000',
      '{"__proto__":',
      'true',
      '\u202e',
      ',',
      '}',
      '2',
    ];
    const place = fc.nat({ max: text.length });
    const mutation = fc.oneof(
      fc.record({
        kind: fc.constant('flip' as const),
        at: fc.nat({ max: bytesOf(text).length - 1 }),
        bit: fc.nat({ max: 7 }),
      }),
      fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat({ max: 80 }) }),
      fc.record({ kind: fc.constant('truncate' as const), at: place }),
      fc.record({ kind: fc.constant('insert' as const), at: place, token: fc.constantFrom(...tokens) }),
      fc.record({ kind: fc.constant('swap' as const), one: fc.nat({ max: 60 }), other: fc.nat({ max: 60 }) }),
    );
    type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;
    const apply = (bytes: Uint8Array, change: Mutation): Uint8Array => {
      if (change.kind === 'flip')
        return bytes.map((byte, index) => (index === change.at ? byte ^ (1 << change.bit) : byte));
      const now = new TextDecoder().decode(bytes);
      if (change.kind === 'cut') return bytesOf(now.slice(0, change.at) + now.slice(change.at + change.length));
      if (change.kind === 'truncate') return bytesOf(now.slice(0, change.at));
      if (change.kind === 'insert') return bytesOf(now.slice(0, change.at) + change.token + now.slice(change.at));
      const keys = [...new Set(now.match(/"[\w-]+"(?=:)/g) ?? ['"a"'])];
      const one = keys[change.one % keys.length] ?? '';
      const other = keys[change.other % keys.length] ?? '';
      return bytesOf(now.replaceAll(/"[\w-]+"(?=:)/g, (key) => (key === one ? other : key === other ? one : key)));
    };
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (changes) => {
        const parsed = parseBytes(changes.reduce(apply, bytesOf(text)), invented);
        const outcome = parsed.ok ? `ok, ${parsed.altered ? 'altered' : 'as written'}` : parsed.reason;
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        if (!parsed.ok) return;
        expect(assess(invented, parsed.document, TODAY).edition).toBe('test');
        expect(parseText(saveFileText(parsed.document, NOW), invented)).toMatchObject({ ok: true, altered: false });
        if (!parsed.altered && !parsed.newer) expect(parsed.document).toEqual(full);
      }),
      { numRuns: 2000 },
    );
    expect([...seen.keys()]).toEqual(expect.arrayContaining(['not-json', 'damaged', 'not-utf8', 'ok, altered']));
  });

  it('never throws at any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(parseBytes(bytes, invented).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('parseText', () => {
  it('counts no brackets that stand inside a text', () => {
    const document: Document = { ...full, respondent: { body: '[[[[[[[[{{{{{{{{"\\' } };
    expect(parseText(saveFileText(document, NOW), invented)).toMatchObject({ ok: true, document });
  });

  it('lets a nesting of twelve through to the next check', () => {
    expect(parseText(nested(12), invented)).toEqual(refused('not-ours'));
  });

  it.each(['null', '17', '"telework-readiness-check"', '[]', '{}', '{"format":["telework-readiness-check"]}'])(
    'knows that %s is not ours',
    (text) => {
      expect(parseText(text, invented)).toEqual(refused('not-ours'));
    },
  );

  it('ignores keys that would reach a prototype', () => {
    const evil = '{"answer":{"state":"unknown"},"at":"2026-11-22T14:05:00Z"}';
    const text = saveFileText(full, NOW).replace(
      '"answers": {',
      `"answers": {"__proto__": ${evil}, "constructor": ${evil}, "prototype": ${evil},`,
    );
    const parsed = parseText(text, invented);
    expect(parsed).toEqual({ ok: true, document: full, newer: false, altered: false });
    if (parsed.ok) expect(Object.keys(parsed.document.answers)).toEqual(['a', 'b', 'c']);
    expect(({} as Record<string, unknown>).answer).toBeUndefined();
    expect(({} as Record<string, unknown>).state).toBeUndefined();
  });

  it('takes no prototype for a key at the top', () => {
    const text = saveFileText(full, NOW).replace('{', '{"__proto__": {"altered": 1, "version": 2},');
    const parsed = parseText(text, invented);
    expect(({} as Record<string, unknown>).altered).toBeUndefined();
    expect(parsed).not.toMatchObject({ newer: true });
  });
});

describe('parseDocument', () => {
  it('tells by the checksum that a document was edited by hand, and opens it', () => {
    const checksum = checksumOf(full);
    expect(parseDocument({ ...full, checksum }, invented)).toMatchObject({ ok: true, altered: false });
    expect(parseDocument({ ...full, checksum, rev: 1 }, invented)).toMatchObject({ ok: true, altered: true });
    expect(parseDocument(full, invented)).toMatchObject({ ok: true, altered: false });
  });

  it.each<[string, unknown]>([
    ['version', 0],
    ['version', '1'],
    ['version', undefined],
    ['edition', 1],
    ['edition', 'x'.repeat(41)],
    ['id', ''],
    ['rev', -1],
    ['rev', 1.5],
    ['savedAt', 'yesterday'],
    ['savedAt', undefined],
    ['mode', 'half'],
    ['language', 'fr'],
    ['cursor', { at: 'nowhere' }],
    ['cursor', { at: 'question' }],
    ['cursor', { at: 'review', question: 'a' }],
    ['respondent', { section: 'x' }],
    ['respondent.body', 'あ'.repeat(10_000)],
    ['respondent.person', 'x'],
    ['profile.staff', -1],
    ['profile.staff', '57'],
    ['profile.prefecture', '長野'],
    ['profile.budgetMonth', 13],
    ['profile.renewals.pcs', '2027-13'],
    ['profile.renewals.roof', '2027-01'],
    ['profile.shoeSize', 27],
    ['answers', 'none'],
    ['answers.a', null],
    ['answers.a.at', 'now'],
    ['answers.a.answer.state', 'perhaps'],
    ['answers.a.answer.choice', undefined],
    ['answers.c.answer.choice', 'all'],
    ['answers.NOT-KEBAB', { answer: { state: 'unknown' }, at: NOW }],
    ['remarks.a.recheck', 'yes'],
    ['remarks.a.note', 'あ'.repeat(10_000)],
    ['orphaned', null],
    ['extra', 1],
  ])('refuses as damaged what has %s = %j', (path, value) => {
    expect(parseDocument(having(path, value), invented)).toEqual(refused('damaged'));
  });

  it('takes the test above for a test: the document without a change is whole', () => {
    expect(parseDocument(having('rev', 0), invented).ok).toBe(true);
  });

  it('keeps long notes up to the limit', () => {
    expect(parseDocument(having('remarks.a.note', 'あ'.repeat(8000)), invented).ok).toBe(true);
    expect(parseDocument(having('remarks.a.note', 'あ'.repeat(8001)), invented).ok).toBe(false);
    expect(parseDocument(having('respondent.body', '朝'.repeat(400)), invented).ok).toBe(true);
    expect(parseDocument(having('respondent.body', '朝'.repeat(401)), invented).ok).toBe(false);
  });

  it('takes whom an answer is by from the longest section and role that it takes', () => {
    const by = `${'課'.repeat(400)} ${'長'.repeat(400)}`;
    expect(parseDocument(having('answers.a.by', by), invented).ok).toBe(true);
  });

  it('opens a newer version read-only, without the parts that it does not know', () => {
    const newer = { ...plain(), version: 2, invention: { x: 1 }, checksum: 'of another rule' };
    expect(parseDocument(newer, invented)).toEqual({ ok: true, document: full, newer: true, altered: false });
  });

  it('opens a newer version whose profile, cursor and mode it does not understand', () => {
    const newer = { ...plain(), version: 9, profile: { planets: 8 }, cursor: { at: 'moon' }, mode: 'deep' };
    const document = { ...full, profile: {}, cursor: { at: 'result' }, mode: 'full' };
    expect(parseDocument(newer, invented)).toEqual({ ok: true, document, newer: true, altered: false });
  });

  it('refuses a newer version whose answers it does not understand', () => {
    expect(parseDocument({ ...having('answers.a', ['all']), version: 2 }, invented)).toEqual(
      refused('newer-unreadable'),
    );
  });

  it('keeps answers to questions that the catalogue does not have apart, and lets them come back with the question', () => {
    const smaller = { ...invented, questions: invented.questions.filter(({ id }) => id !== 'b') };
    const parsed = parseDocument(full, smaller);
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(Object.keys(parsed.document.answers)).toEqual(['a', 'c']);
    expect(parsed.document.orphaned).toEqual({ left: full.orphaned.left, b: full.answers.b });
    expect(parseDocument(parsed.document, invented)).toMatchObject({ document: full });
  });

  it('prefers the answer given to the one that was kept apart', () => {
    const given = { answer: chosen('none'), at: NOW };
    const parsed = parseDocument({ ...full, orphaned: { a: given } }, invented);
    expect(parsed).toMatchObject({ ok: true, document: { answers: { a: full.answers.a } } });
    expect(parsed.ok && parsed.document.orphaned).toEqual({});
  });

  it('loses no answer to whatever catalogue it meets', () => {
    fc.assert(
      fc.property(anyDocument, fc.subarray([...invented.questions]), (document, questions) => {
        const parsed = parseDocument(document, { ...invented, questions });
        if (!parsed.ok) throw new Error(parsed.reason);
        const { answers, orphaned } = parsed.document;
        expect({ ...orphaned, ...answers }).toEqual({ ...document.orphaned, ...document.answers });
        expect(Object.keys(answers).every((id) => questions.some((question) => question.id === id))).toBe(true);
      }),
    );
  });

  it.each([undefined, null, 0, '', 'text', [], new Map(), () => 1])('calls %s not ours', (value) => {
    expect(parseDocument(value, invented)).toEqual(refused('not-ours'));
  });

  it('never throws at any value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (value) => {
          const within = { ...full, answers: value, profile: value };
          for (const whole of [value, within, { ...within, version: 2 }])
            expect(typeof parseDocument(whole, invented).ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});
