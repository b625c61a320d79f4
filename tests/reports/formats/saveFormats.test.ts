import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/content/catalogue';
import { formats, saveFormats } from '../../../src/reports/formats/formats';
import { parseBytes } from '../../../src/storage/parse';
import { anyWholeDocument } from '../../support/anyDocument';
import { exportMatterOf } from '../../support/exportMatter';
import { NOW } from '../../support/invented';

describe('saveFormats', () => {
  it.each(saveFormats)(
    '%s gives 1,000 documents back unchanged, whatever stands in their texts',
    async (id) => {
      const format = await formats[id]();
      await fc.assert(
        fc.asyncProperty(anyWholeDocument, async (document) => {
          const matter = exportMatterOf(document);
          const bytes = await format.make(matter);
          expect(parseBytes(bytes, catalogue)).toEqual({
            ok: true,
            document: { ...document, savedAt: NOW },
            newer: false,
            altered: false,
          });
          expect(await format.holds(bytes, matter)).toBe(true);
        }),
        { numRuns: 1000 },
      );
    },
    900_000,
  );

  it.each(saveFormats)('fault 27: %s does not hold what was cut short or emptied', async (id) => {
    const format = await formats[id]();
    const [document] = fc.sample(anyWholeDocument, { seed: 1, numRuns: 1 });
    if (!document) throw new Error('no document');
    const matter = exportMatterOf(document);
    const bytes = await format.make(matter);
    for (const length of [0, 1, 100, Math.floor(bytes.length / 2), bytes.length - 60]) {
      expect(await format.holds(bytes.slice(0, length), matter)).toBe(false);
    }
  });
});
