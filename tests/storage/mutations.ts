import fc from 'fast-check';
import { checksumOf } from '../../src/storage/checksum';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One way in which a file comes to harm, or is tampered with. */
export interface Mutation {
  readonly name: string;
  readonly apply: (bytes: Uint8Array) => Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const onText = (name: string, change: (text: string) => string): Mutation => ({
  name,
  apply: (bytes) => encoder.encode(change(decoder.decode(bytes))),
});

/** A place within bytes or text: most of all in the data, where a file has any. */
const place = fc.noBias(fc.nat(999_999)).map((millionth) => millionth / 1_000_000);
const isInData = fc.boolean();

const MARK = 'id="telework-readiness-check">';

function at(size: number, start: number, where: number): number {
  return Math.min(size, start + Math.floor(where * (size - start)));
}

function startOf(text: string, inData: boolean): number {
  const mark = text.indexOf(MARK);
  return inData && mark >= 0 ? mark + MARK.length : 0;
}

const tokens = [
  ...['null', '[]', '{}', '"', '-1', '-', '0', '1e999', '1e-999', '99999999999999999999', '0.1', 'true', ',', ':', '}'],
  ...['\\u0000', '\\ud800', '\u202e', '\ufeff', '\u2028', '\ufffd', '</script>', '<script>', '<', '-->', '\r\n', ' '],
  ...[
    '{"__proto__":',
    '"__proto__":{"polluted":1},',
    '"constructor":{"prototype":{"polluted":1}},',
    '[[[[[[[[[[[[[[[[',
  ],
  ...[MARK, `<script type="application/json" ${MARK}{}</script>`, '2', '"version":2,', '"answers":{},'],
];

const flips = fc.array(fc.tuple(place, isInData, fc.nat(7)), { minLength: 1, maxLength: 8 }).map(
  (all): Mutation => ({
    name: 'flip',
    apply: (bytes) => {
      const copy = bytes.slice();
      const text = decoder.decode(bytes);
      for (const [where, inData, bit] of all) {
        const start = encoder.encode(text.slice(0, startOf(text, inData))).length;
        const index = at(copy.length, start, where);
        copy[index] = (copy[index] ?? 0) ^ (1 << bit);
      }
      return copy;
    },
  }),
);

const truncations = fc
  .tuple(place, isInData)
  .map(([where, inData]) => onText('truncate', (text) => text.slice(0, at(text.length, startOf(text, inData), where))));

const cuts = fc.tuple(place, isInData, fc.nat(80)).map(([where, inData, length]) =>
  onText('cut', (text) => {
    const from = at(text.length, startOf(text, inData), where);
    return text.slice(0, from) + text.slice(from + length);
  }),
);

const insertions = fc.tuple(place, isInData, fc.constantFrom(...tokens)).map(([where, inData, token]) =>
  onText('insert', (text) => {
    const from = at(text.length, startOf(text, inData), where);
    return text.slice(0, from) + token + text.slice(from);
  }),
);

const splices = fc.tuple(place, place, place, isInData, fc.nat(300)).map(([to, from, , inData, length]) =>
  onText('splice', (text) => {
    const start = startOf(text, inData);
    const target = at(text.length, start, to);
    const source = at(text.length, start, from);
    return text.slice(0, target) + text.slice(source, source + length) + text.slice(target);
  }),
);

const values: fc.Arbitrary<Json> = fc.constantFrom<Json[]>(
  ...[null, true, -1, 0.5, 1e300, 100_000_001, Number.MAX_SAFE_INTEGER, '', 'x', '朝'.repeat(3000), '2026-02-31'],
  ...['2026-11-22T14:05:00+09', '\ud800', 'not-applicable', 'chosen', '__proto__'],
  ...[
    [],
    [[]],
    {},
    { state: 'unknown' },
    { at: 'question' },
    { answer: { state: 'unknown' }, at: '2026-11-22T14:05:00Z' },
  ],
  ...[JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`), JSON.parse('{"__proto__":{"polluted":1}}')],
);

const keys = fc.constantFrom(
  ...['version', 'format', 'answers', 'remarks', 'orphaned', 'rev', 'checksum', 'plan', 'texts', 'profile', 'cursor'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'extra', 'purpose', 'long-gone', '', 'A', '0'],
);

/** Changes one place of a tree of JSON; each number leads a level further down. */
function changedAt(
  value: Json,
  path: readonly number[],
  change: (key: string, value: Json) => readonly [string, Json][],
): Json {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first = 0, ...rest] = path;
  const target = entries.length === 0 ? -1 : first % entries.length;
  const changed = entries.flatMap(([key, part], index): readonly [string, Json][] => {
    if (index !== target) return [[key, part]];
    const isLeaf = rest.length === 0 || typeof part !== 'object' || part === null || Object.keys(part).length === 0;
    return isLeaf ? change(key, part) : [[key, changedAt(part, rest, change)]];
  });
  return Array.isArray(value) ? changed.map(([, part]) => part) : Object.fromEntries(changed);
}

/** Changes the JSON of a text, whether it stands alone, below a line, or in a page; another text stays. */
function onJson(text: string, change: (value: Json) => Json): string {
  const start = Math.max(startOf(text, true), text.startsWith('{"keeps"') ? text.indexOf('\n') + 1 : 0);
  const end = text.indexOf('</script', start) < 0 ? text.length : text.indexOf('</script', start);
  try {
    const json = JSON.stringify(change(JSON.parse(text.slice(start, end)))).replaceAll('<', '\\u003c');
    return text.slice(0, start) + json + text.slice(end);
  } catch {
    return text;
  }
}

const path = fc.noBias(fc.array(fc.nat(5000), { minLength: 1, maxLength: 4 }));
const edits = fc.oneof(
  fc
    .tuple(path, values)
    .map(([where, value]) => ({ name: 'type', edit: (tree: Json) => changedAt(tree, where, (key) => [[key, value]]) })),
  fc.tuple(path, keys).map(([where, renamed]) => ({
    name: 'key',
    edit: (tree: Json) => changedAt(tree, where, (_, value) => [[renamed, value]]),
  })),
  path.map((where) => ({ name: 'drop', edit: (tree: Json) => changedAt(tree, where, () => []) })),
  fc.tuple(path, keys, values).map(([where, added, value]) => ({
    name: 'add',
    edit: (tree: Json) =>
      changedAt(tree, where, (key, old) => [
        [key, old],
        [added, value],
      ]),
  })),
  fc
    .tuple(
      fc.constantFrom('rev', 'edition', 'id', 'mode', 'language'),
      fc.constantFrom<Json[]>(7, 'quick', 'en', 'full', 'ja'),
    )
    .map(([key, value]) => ({
      name: 'field',
      edit: (tree: Json) =>
        typeof tree === 'object' && tree !== null && !Array.isArray(tree) ? { ...tree, [key]: value } : tree,
    })),
  fc.integer({ min: 0, max: 9 }).map((version) => ({
    name: 'version',
    edit: (tree: Json) =>
      typeof tree === 'object' && tree !== null && !Array.isArray(tree) ? { ...tree, version } : tree,
  })),
);

/** With the checksum made anew, as one would who wants to deceive. */
function sealed(tree: Json): Json {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return tree;
  const { checksum: _, ...rest } = tree as { readonly [key: string]: Json };
  return { ...rest, checksum: checksumOf(rest) };
}

const treeEdits = fc
  .tuple(edits, fc.boolean())
  .map(([{ name, edit }, isSealed]) =>
    onText(isSealed ? `${name}, sealed` : name, (text) =>
      onJson(text, (tree) => (isSealed ? sealed(edit(tree)) : edit(tree))),
    ),
  );

const deep = fc.tuple(fc.constantFrom('[', '{"a":'), fc.constantFrom(9, 40, 5000), place).map(([open, depth, where]) =>
  onText('deep', (text) => {
    const from = at(text.length, startOf(text, true), where);
    return text.slice(0, from) + open.repeat(depth) + text.slice(from);
  }),
);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: flips },
  { weight: 2, arbitrary: truncations },
  { weight: 2, arbitrary: cuts },
  { weight: 3, arbitrary: insertions },
  { weight: 2, arbitrary: splices },
  { weight: 8, arbitrary: treeEdits },
  { weight: 1, arbitrary: deep },
);

const TAG = /<script[^<>]*id=["']?telework-readiness-check["']?[^<>]*>/i;

/** The JSON that bytes hold, found without the program; undefined where they hold none. */
export function saidIn(bytes: Uint8Array): unknown {
  const text = decoder
    .decode(bytes)
    .replace(/^\ufeff/, '')
    .trim();
  const [, below = ''] = text.startsWith('{"keeps":"telework-readiness-check"')
    ? (/^.*?\n(.*)$/s.exec(text) ?? [])
    : ['', text];
  const tag = below.startsWith('{') ? null : TAG.exec(below);
  const data = below.slice(tag ? tag.index + tag[0].length : 0);
  const close = tag ? data.search(/<\/script/i) : -1;
  try {
    return JSON.parse(close < 0 ? data : data.slice(0, close));
  } catch {
    return undefined;
  }
}
