import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue as content } from '../../src/content/catalogue';
import { assess } from '../../src/core/assessment';
import type { Catalogue } from '../../src/core/catalogue';
import type { Document } from '../../src/core/document';
import { formatDate } from '../../src/locales/format';
import { ui } from '../../src/locales/ja/ui';
import { html } from '../../src/reports/formats/html';
import { type Parsed, parseBytes, parseDocument, parseText } from '../../src/storage/parse';
import { PLAIN, readRecord, recordText } from '../../src/storage/record';
import { saveFileText } from '../../src/storage/saveFile';
import { anyWholeDocument } from '../support/anyDocument';
import { exportMatterOf } from '../support/exportMatter';
import { NOW, TODAY } from '../support/invented';
import { type Mutation, mutation, saidIn } from './mutations';

const catalogue: Catalogue = content;
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));
console.log(`Seed of the mutated files: ${seed} (FUZZ_SEED=${seed} repeats them)`);

const encoder = new TextEncoder();
const sources = fc.sample(anyWholeDocument, { seed, numRuns: 24 }).map((document) => ({ ...document, savedAt: NOW }));
const pages = await Promise.all(sources.slice(0, 8).map((document) => html.make(exportMatterOf(document))));

interface Form {
  readonly bytes: Uint8Array;
  readonly document: Document;
  /** What the program makes of the bytes. */
  readonly read: (bytes: Uint8Array) => Parsed;
}

const asFile = (bytes: Uint8Array): Parsed => parseBytes(bytes, catalogue);
const asRecord = (bytes: Uint8Array): Parsed => {
  const reading = readRecord(new TextDecoder().decode(bytes), catalogue);
  return reading.ok ? { ok: true, ...reading.copy } : reading;
};
/** As the first version of the program kept it: the document itself, not its text. */
const asValue = (bytes: Uint8Array): Parsed => {
  const said = saidIn(bytes);
  return said === undefined ? parseText(new TextDecoder().decode(bytes), catalogue) : parseDocument(said, catalogue);
};

const forms: Readonly<Record<string, { readonly runs: number; readonly all: readonly Form[] }>> = {
  'save files of JSON': {
    runs: 3500,
    all: sources.map((document) => ({ bytes: encoder.encode(saveFileText(document, NOW)), document, read: asFile })),
  },
  'save files that are pages': {
    runs: 3000,
    all: pages.map((bytes, at) => ({ bytes, document: sources[at] as Document, read: asFile })),
  },
  'stored records': {
    runs: 2000,
    all: sources.map((document) => ({
      bytes: encoder.encode(recordText(document, { ...PLAIN, write: 3, at: NOW })),
      document,
      read: asRecord,
    })),
  },
  'stored documents': {
    runs: 1500,
    all: sources.map((document) => ({ bytes: encoder.encode(saveFileText(document, NOW)), document, read: asValue })),
  },
};

type Said = Record<string, Record<string, unknown> | undefined>;

/** What a file says, without keys that would reach a prototype, which nobody may write. */
function harmless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(harmless);
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  const kept = Object.entries(value).filter(([key]) => !['__proto__', 'constructor', 'prototype'].includes(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, harmless(part)]));
}

/** The document holds what the file says and nothing else: answers are only kept apart, profile entries only left out. */
function expectOnlyWhatIsSaid(document: Document, said: Said): void {
  const { answers, orphaned, profile, ...rest } = harmless(document) as unknown as Said;
  const { answers: saidAnswers, orphaned: saidOrphaned, profile: saidProfile, checksum: _, ...saidRest } = said;
  expect(rest).toEqual(saidRest);
  expect({ ...orphaned, ...answers }).toEqual({ ...saidOrphaned, ...saidAnswers });
  const { aims, tools, ...others } = profile ?? {};
  expect(saidProfile).toMatchObject(others);
  for (const [field, kept] of Object.entries({ aims, tools }))
    if (kept) expect(saidProfile?.[field]).toEqual(expect.arrayContaining(kept as unknown[]));
}

/** A document of a newer version holds of the answers and notes what the file says, as far as they are understood. */
function expectNothingInvented(document: Document, said: Said): void {
  for (const [id, { answer }] of Object.entries({ ...document.orphaned, ...document.answers }))
    expect([said.answers?.[id], said.orphaned?.[id]]).toContainEqual(
      expect.objectContaining({ answer: expect.objectContaining(answer) }),
    );
  for (const [id, remark] of Object.entries(document.remarks)) expect(said.remarks?.[id]).toMatchObject(remark);
}

const tally = new Map<string, number>();
const count = (outcome: string) => tally.set(outcome, (tally.get(outcome) ?? 0) + 1);

function check({ bytes, document, read }: Form, mutations: readonly Mutation[]): void {
  const mutated = mutations.reduce((now, { apply }) => apply(now), bytes);
  const parsed = read(mutated);
  count(parsed.ok ? (parsed.newer ? 'newer' : parsed.altered ? 'altered' : 'whole') : parsed.reason);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  if (!parsed.ok) {
    expect(ui.save.refusals).toHaveProperty([parsed.reason]);
    return;
  }
  const said = harmless(saidIn(mutated)) as Said;
  if (parsed.newer) {
    expectNothingInvented(parsed.document, said);
    return;
  }
  expectOnlyWhatIsSaid(parsed.document, said);
  const isSealed = mutations.some(({ name }) => name.endsWith('sealed'));
  if (!parsed.altered && !isSealed) {
    expect(harmless(parsed.document)).toEqual(harmless(document));
    return;
  }
  expect(assess(catalogue, parsed.document, TODAY).edition).toBe(catalogue.edition);
  for (const moment of Object.values(parsed.document.answers)) expect(formatDate(moment.at, 'ja')).not.toBe('');
  const again = parseText(saveFileText(parsed.document, parsed.document.savedAt), catalogue);
  expect(again).toEqual({ ok: true, document: parsed.document, newer: false, altered: false });
}

describe('the gate', () => {
  const from = process.cpuUsage();

  afterAll(() => {
    const total = [...tally.values()].reduce((sum, each) => sum + each, 0);
    console.log(`${total} mutated files and stored documents: ${JSON.stringify(Object.fromEntries(tally))}`);
  });

  it.each(Object.entries(forms))(
    'fault 6: never throws, never gives a document changed unsaid, always a reason: %s',
    (_, { runs, all }) => {
      fc.assert(
        fc.property(fc.nat(all.length - 1), fc.array(mutation, { minLength: 1, maxLength: 3 }), (number, mutations) => {
          const form = all[number];
          if (form) check(form, mutations);
        }),
        { seed, numRuns: runs },
      );
    },
    240_000,
  );

  it('fault 6: has met 10,000 of them within a minute, and each kind of harm', () => {
    expect([...tally.values()].reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(10_000);
    const met = ['whole', 'altered', 'newer', 'not-json', 'damaged', 'not-utf8', 'too-deep', 'not-ours', 'html-twice'];
    expect([...tally.keys()]).toEqual(expect.arrayContaining([...met, 'html-stripped', 'newer-unreadable']));
    // Microseconds of this process: other programs may be at work on the machine.
    const { user, system } = process.cpuUsage(from);
    expect(user + system).toBeLessThan(60_000_000);
  });
});
