import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import { type Document, NAME_LENGTH, NOTE_LENGTH, type Refusal, TEXT_LENGTH } from '../../src/core/document';
import { checksumOf } from '../../src/storage/checksum';
import { SIZE_LIMIT } from '../../src/storage/limits';
import { type Parsed, parseBytes, parseDocument, parseFile, parseText } from '../../src/storage/parse';
import { saveFileText } from '../../src/storage/saveFile';
import { chosen, documentWith, invented, NOW, notApplicable, TODAY, unknown } from '../support/invented';
import { anyWhole, known } from './known';

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
    plan: {
      start: '2026-11-22',
      requestDate: '2027-10-29',
      allow: ['supplementary'],
      capacity: 3,
      chosen: ['work-list'],
      dropped: ['first-trial'],
      items: { 'work-list': { owner: '総務課', due: '2027-03-31', status: 'under-way' }, rules: { status: 'done' } },
    },
    targets: { date: '2028-03-31', levels: { red: 'trial-ready' } },
    texts: { 'proposal-subject': 'テレワークの試行について' },
    paper: { stamps: ['村長', '課長'], docNumber: '朝総第12号' },
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

  it('lets a fault of ours through, and blames no file for it', () => {
    const broken = {
      ...invented,
      get questions(): never {
        throw new Error('ours');
      },
    };
    expect(() => parseBytes(bytesOf(saveFileText(full, NOW)), broken)).toThrow('ours');
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

describe('parseFile', () => {
  it('reads what parseBytes reads', async () => {
    expect(await parseFile(new Blob([saveFileText(full, NOW)]), invented)).toMatchObject({ ok: true, document: full });
    expect(await parseFile(new Blob([]), invented)).toEqual(refused('empty'));
  });

  it('does not read a file over the limit at all', async () => {
    const file = new Blob([' '.repeat(SIZE_LIMIT + 1)]);
    file.arrayBuffer = () => Promise.reject(new Error('it was read'));
    expect(await parseFile(file, invented)).toEqual(refused('too-large'));
  });

  it.each(['NotFoundError', 'NotReadableError'])('refuses by name what cannot be read: %s', async (name) => {
    const file = new Blob(['{}']);
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', name));
    expect(await parseFile(file, invented)).toEqual(refused('unreadable'));
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

  it('fault 19: ignores keys that would reach a prototype, and tells that they were put in', () => {
    const evil = '{"answer":{"state":"unknown"},"at":"2026-11-22T14:05:00Z"}';
    const text = saveFileText(full, NOW).replace(
      '"answers": {',
      `"answers": {"__proto__": ${evil}, "constructor": ${evil}, "prototype": ${evil},`,
    );
    const parsed = parseText(text, invented);
    expect(parsed).toEqual({ ok: true, document: full, newer: false, altered: true });
    if (parsed.ok) expect(Object.keys(parsed.document.answers)).toEqual(['a', 'b', 'c']);
    expect(({} as Record<string, unknown>).answer).toBeUndefined();
    expect(({} as Record<string, unknown>).state).toBeUndefined();
  });

  it('fault 19: takes no prototype for a key at the top', () => {
    const text = saveFileText(full, NOW).replace('{', '{"__proto__": {"altered": 1, "version": 2},');
    const parsed = parseText(text, invented);
    expect(({} as Record<string, unknown>).altered).toBeUndefined();
    expect(parsed).not.toMatchObject({ newer: true });
  });
});

describe('a name that is hostile', () => {
  const names = [
    `<img src=x onerror=alert(1)>&"'`,
    '</script><script>alert(1)</script>',
    '\u202e村日朝\u2066',
    'a\u0000\u0008\u000bb',
    '\ud800朝日村\udfff',
    '\uffff\ufffe',
    ']]>',
    '葛\u{e0100}城市𠮷野か\u3099',
    '=cmd|/c calc',
    '__proto__',
  ];

  it.each(names)('fault 20: comes back as it was typed: %j', (body) => {
    const document: Document = { ...full, respondent: { body, section: body, role: body } };
    const text = saveFileText(document, NOW);
    expect(parseBytes(bytesOf(text), invented)).toEqual({ ok: true, document, newer: false, altered: false });
  });

  it('fault 20: is refused by name where it has 10,000 characters, never cut', () => {
    const document: Document = { ...full, respondent: { body: '村'.repeat(10_000) } };
    expect(parseText(saveFileText(document, NOW), invented)).toEqual(refused('damaged'));
  });
});

describe('parseDocument', () => {
  it('fault 7: tells by the checksum that a document was edited by hand, and opens it', () => {
    const checksum = checksumOf(full);
    expect(parseDocument({ ...full, checksum }, invented)).toMatchObject({ ok: true, altered: false });
    expect(parseDocument({ ...full, checksum, rev: 1 }, invented)).toMatchObject({ ok: true, altered: true });
    expect(parseDocument(full, invented)).toMatchObject({ ok: true, altered: true });
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
    ['savedAt', '2026-11-22T14:05:00+09'],
    ['savedAt', '2026-11-22 14:05:00+09:00'],
    ['savedAt', '2026-11-22'],
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
    ['plan', null],
    ['answers', []],
    ['remarks', []],
    ['remarks', [{ note: 'x' }]],
    ['remarks.a', []],
    ['profile', []],
    ['profile.renewals', []],
    ['orphaned', []],
    ['texts', ['x']],
    ['plan.items', []],
    ['targets.levels', []],
    ['plan.start', '2027-02-29'],
    ['plan.items.rules.due', '2026-11-31'],
    ['plan.start', '2026-11'],
    ['plan.start', '9999-04-01'],
    ['plan.requestDate', '1999-12-31'],
    ['plan.requestDate', undefined],
    ['plan.allow', ['everything']],
    ['plan.capacity', 0],
    ['plan.chosen', [1]],
    ['plan.items.rules.status', 'soon'],
    ['plan.items.rules.due', 'soon'],
    ['plan.gantt', {}],
    ['targets.levels.red', 'best'],
    ['targets.date', undefined],
    ['texts.handover', 1],
    ['paper.stamps', '村長'],
    ['paper.docNumber', undefined],
    ['paper.logo', 'x'],
  ])('refuses as damaged what has %s = %j', (path, value) => {
    expect(parseDocument(having(path, value), invented)).toEqual(refused('damaged'));
  });

  it('takes the test above for a test: the document without a change is whole', () => {
    expect(parseDocument(having('rev', 0), invented).ok).toBe(true);
  });

  it.each(['plan', 'targets', 'texts', 'paper'])('opens a document that has no %s', (part) => {
    const parsed = parseDocument(having(part, undefined), invented);
    expect(parsed.ok && part in parsed.document).toBe(false);
    expect(parsed.ok).toBe(true);
  });

  it.each([
    ['remarks.a.note', NOTE_LENGTH],
    ['remarks.a.evidence', NOTE_LENGTH],
    ['respondent.body', NAME_LENGTH],
    ['texts.handover', TEXT_LENGTH],
  ])('takes a text at %s up to its limit, as a field counts it', (path, limit) => {
    expect(parseDocument(having(path, '朝'.repeat(limit)), invented).ok).toBe(true);
    expect(parseDocument(having(path, '朝'.repeat(limit + 1)), invented).ok).toBe(false);
    expect(parseDocument(having(path, '𠮷'.repeat(limit / 2)), invented).ok).toBe(true);
    expect(parseDocument(having(path, '𠮷'.repeat(limit / 2 + 1)), invented).ok).toBe(false);
  });

  it('takes whom an answer is by from the longest section and role that it takes', () => {
    const by = `${'課'.repeat(NAME_LENGTH)} ${'長'.repeat(NAME_LENGTH)}`;
    expect(parseDocument(having('answers.a.by', by), invented).ok).toBe(true);
    expect(parseDocument(having('answers.a.by', `${by}長`), invented).ok).toBe(false);
  });

  it('fault 15: opens a newer version read-only, without the parts that it does not know', () => {
    const newer = { ...plain(), version: 2, invention: { x: 1 }, checksum: 'of another rule' };
    expect(parseDocument(newer, invented)).toEqual({ ok: true, document: full, newer: true, altered: false });
  });

  it('opens a newer version whose profile, cursor and mode it does not understand', () => {
    const newer = { ...plain(), version: 9, profile: { planets: 8 }, cursor: { at: 'moon' }, mode: 'deep' };
    const document = { ...full, profile: {}, cursor: { at: 'result' }, mode: 'full' };
    expect(parseDocument(newer, invented)).toEqual({ ok: true, document, newer: true, altered: false });
  });

  it.each([
    ['answers.a', 'confidence'],
    ['answers.a.answer', 'since'],
    ['answers.b.answer', 'because'],
    ['orphaned.left', 'since'],
    ['remarks.a', 'picture'],
    ['profile', 'planets'],
    ['profile.renewals', 'roof'],
    ['respondent', 'telephone'],
    ['cursor', 'scroll'],
    ['plan', 'gantt'],
    ['plan.items.rules', 'cost'],
    ['targets', 'why'],
    ['paper', 'logo'],
  ])('passes over a key that a newer version added to %s', (path, key) => {
    const newer = { ...having(`${path}.${key}`, { x: [1] }), version: 2 };
    expect(parseDocument(newer, invented)).toEqual({ ok: true, document: full, newer: true, altered: false });
  });

  it.each<[string, unknown]>([
    ['profile.staff', 'about 57'],
    ['profile.aims', { first: 'continuity' }],
    ['profile.budgetMonth', '10'],
    ['profile.renewals.pcs', '2027'],
    ['remarks.a.note', { rich: 'メモ' }],
    ['respondent.role', ['係長']],
    ['plan', { start: '2031-04' }],
    ['targets', []],
    ['texts', 'none'],
    ['paper', 1],
  ])('leaves out %s alone where a newer version says %j there', (path, value) => {
    const without = { ...having(path, undefined), version: 2 };
    const expected = parseDocument(without, invented);
    expect(expected.ok).toBe(true);
    expect(parseDocument({ ...having(path, value), version: 2 }, invented)).toEqual(expected);
  });

  it('opens a newer version in a language that it does not have in Japanese', () => {
    const newer = { ...plain(), version: 2, language: 'fr' };
    expect(parseDocument(newer, invented)).toMatchObject({ ok: true, newer: true, document: { language: 'ja' } });
  });

  it('answers within a moment to a newer version with a very long list in its profile', () => {
    const newer = { ...having('profile.aims', new Array(500_000).fill(0)), version: 2 };
    const from = performance.now();
    expect(parseDocument(newer, invented).ok).toBe(true);
    expect(performance.now() - from).toBeLessThan(500);
  });

  it('fault 15: refuses a newer version whose answers it does not understand', () => {
    expect(parseDocument({ ...having('answers.a', ['all']), version: 2 }, invented)).toEqual(
      refused('newer-unreadable'),
    );
  });

  it('fault 16: keeps answers to questions that the catalogue does not have apart, and lets them come back with the question', () => {
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

  it('fault 16: loses no answer and no note to whatever catalogue it meets', () => {
    fc.assert(
      fc.property(anyWhole, fc.subarray([...invented.questions]), (document, questions) => {
        const parsed = parseDocument(document, { ...invented, questions });
        if (!parsed.ok) throw new Error(parsed.reason);
        const { answers, orphaned } = parsed.document;
        expect({ ...orphaned, ...answers }).toEqual({ ...document.orphaned, ...document.answers });
        expect(parsed.document.remarks).toEqual(document.remarks);
        for (const [id, { answer }] of Object.entries(answers)) {
          const choices = questions.find((question) => question.id === id)?.choices;
          expect(choices).toBeDefined();
          if (answer.state === 'chosen') expect(choices).toContain(answer.choice);
        }
      }),
    );
  });

  it.each<[string, Document['answers'][string]['answer']]>([
    ['a choice that its question does not have', chosen('gone')],
    ['該当なし where its question never offers it', notApplicable],
  ])('keeps apart %s, and lets it come back with an edition that offers it', (_, answer) => {
    const left = { answer, at: NOW };
    const parsed = parseDocument({ ...full, answers: { ...full.answers, a: left } }, invented);
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(Object.keys(parsed.document.answers)).toEqual(['b', 'c']);
    expect(parsed.document.orphaned).toEqual({ ...full.orphaned, a: left });
    const later = invented.questions.map((question) => ({
      ...question,
      choices: [...question.choices, 'gone'],
      notApplicable: 'always' as const,
    }));
    const again = parseDocument(parsed.document, { ...invented, questions: later });
    expect(again).toMatchObject({ ok: true, document: { answers: { a: left }, orphaned: full.orphaned } });
  });

  it('does not lose what is kept apart to an answer given since', () => {
    const left = { answer: chosen('gone'), at: NOW };
    const parsed = parseDocument({ ...full, orphaned: { a: left } }, invented);
    expect(parsed).toMatchObject({ ok: true, document: { answers: full.answers, orphaned: { a: left } } });
  });

  it('drops from the profile what is not offered, and nothing else', () => {
    const said = {
      bodyType: 'town',
      staff: 57,
      networkModel: 'beta',
      remoteMethod: 'remote-desktop',
      ownDevices: 'some',
      newOffice: 'planned',
      aims: ['continuity'],
      tools: ['tool1'],
      prefecture: '20',
    };
    const strange = {
      bodyType: 'kingdom',
      networkModel: 'omega',
      remoteMethod: 'telepathy',
      ownDevices: 'many',
      newOffice: 'perhaps',
    };
    const profileOf = (profile: Document['profile']) => {
      const parsed = parseDocument({ ...full, profile }, known);
      return parsed.ok && parsed.document.profile;
    };
    expect(profileOf(said)).toEqual(said);
    expect(profileOf({ ...said, remoteMethod: 'none' })).toEqual({ ...said, remoteMethod: 'none' });
    for (const [field, value] of Object.entries(strange)) {
      const { [field as keyof typeof strange]: _, ...others } = said;
      expect(profileOf({ ...said, [field]: value })).toEqual(others);
    }
    const lists = { aims: ['fame', 'continuity'], tools: ['tool1', 'hammer'] };
    expect(profileOf({ ...said, ...lists })).toEqual(said);
    expect(profileOf({})).toEqual({});
  });

  it('takes every choice that the real profile offers, in a file too', () => {
    const real: Catalogue = catalogue;
    const { bodyTypes, networkModels, aims, ownDevices, newOffice } = real.profileOptions;
    expect([bodyTypes, networkModels, aims, ownDevices, newOffice].map(({ length }) => length)).toEqual([
      6, 4, 4, 3, 2,
    ]);
    const tools = real.tools.map(({ id }) => id);
    for (const [field, choices] of Object.entries({
      bodyType: bodyTypes,
      networkModel: networkModels,
      ownDevices,
      newOffice,
    }))
      for (const choice of choices) {
        const profile = { [field]: choice, aims, tools };
        expect(parseDocument({ ...full, profile }, real)).toMatchObject({ ok: true, document: { profile } });
      }
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
