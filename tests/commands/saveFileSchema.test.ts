import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCHEMA_NAME, saveFileSchema } from '../../src/commands/schema/saveFileSchema';
import { catalogue } from '../../src/content/catalogue';
import { parseText } from '../../src/storage/parse';
import { saveFileText } from '../../src/storage/saveFile';
import { mutation, saidIn } from '../storage/mutations';
import { anyWholeDocument } from '../support/anyDocument';
import { documentWith, NOW } from '../support/invented';

const published = JSON.parse(readFileSync(`public/${SCHEMA_NAME}`, 'utf8'));
const ajv = new Ajv({ strict: true });
const accepts = ajv.compile(published);
const FOLDER = 'tests/fixtures/version-1';

describe('saveFileSchema', () => {
  it('is what is published; else run npm run schema', () => {
    expect(published).toEqual(saveFileSchema());
  });

  it('is a JSON Schema', () => {
    expect(published.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(ajv.validateSchema(published)).toBe(true);
  });

  it.each(['format', 'version', 'edition', 'id', 'rev', 'savedAt', 'checksum'])(
    'explains %s and asks for it in every file',
    (part) => {
      expect(published.required).toContain(part);
      expect(published.properties[part].description).toMatch(/\p{Script=Han}/u);
      const { [part]: _, ...without } = JSON.parse(saveFileText(documentWith({}), NOW));
      expect(accepts(without)).toBe(false);
    },
  );

  it('explains every part at its top', () => {
    for (const [part, schema] of Object.entries<{ description?: string }>(published.properties))
      expect([part, schema.description]).toEqual([part, expect.stringMatching(/\.( |$)|さ?/)]);
    expect(Object.keys(published.properties)).toHaveLength(19);
  });

  it('accepts every frozen save file', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(3);
    for (const name of files) {
      accepts(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
      expect([name, accepts.errors]).toEqual([name, null]);
    }
  });

  it('accepts every document that the program may write', () => {
    fc.assert(
      fc.property(anyWholeDocument, (document) => {
        accepts(JSON.parse(saveFileText(document, NOW)));
        expect(accepts.errors).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('refuses what the gate refuses as damaged, and accepts what the gate opens unaltered', () => {
    const seen = { refused: 0, accepted: 0, unsaid: 0 };
    const file = fc.constantFrom(...fc.sample(anyWholeDocument, 12).map((document) => saveFileText(document, NOW)));
    fc.assert(
      fc.property(file, mutation, (text, { apply }) => {
        const mutated = apply(new TextEncoder().encode(text));
        const parsed = parseText(new TextDecoder().decode(mutated), catalogue);
        const said = saidIn(mutated);
        if (
          parsed.ok &&
          !parsed.altered &&
          !parsed.newer &&
          !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(said))
        ) {
          seen.accepted += 1;
          expect(accepts(said)).toBe(true);
        }
        if (parsed.ok || parsed.reason !== 'damaged') return;
        // Days that no month has, and texts whose letters count double, JSON Schema cannot refuse.
        if (accepts(said)) expect(isNoDay(said) || hasWide(said)).toBe(true);
        seen[accepts(said) ? 'unsaid' : 'refused'] += 1;
      }),
      { numRuns: 3000 },
    );
    expect(seen.refused).toBeGreaterThan(200);
    expect(seen.accepted).toBeGreaterThan(50);
    expect(seen.unsaid).toBeLessThan(seen.refused / 10);
  }, 60_000);
});

/** Whether a text is longer in UTF-16 units than in code points, near a limit. */
function hasWide(value: unknown): boolean {
  if (typeof value === 'string') return value.length > 40 && [...value].length < value.length;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasWide);
}

/** Whether a day of a plan is in no calendar. */
function isNoDay(value: unknown): boolean {
  if (typeof value === 'string')
    return /^20\d{2}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) !== value;
  return typeof value === 'object' && value !== null && Object.values(value).some(isNoDay);
}
