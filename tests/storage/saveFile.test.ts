import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBytes, parseText } from '../../src/storage/parse';
import { saveFileName, saveFileText } from '../../src/storage/saveFile';
import { hostileText } from '../support/arbitrary';
import { chosen, documentWith, NOW } from '../support/invented';
import { anyKept, known } from './known';

const LATER = '2026-11-23T09:00:00.000Z';

describe('saveFileText', () => {
  it('comes back equal through the gate, whatever stands in its texts', () => {
    fc.assert(
      fc.property(anyKept, (document) => {
        const text = saveFileText(document, LATER);
        const kept = { ok: true, document: { ...document, savedAt: LATER }, newer: false, altered: false };
        expect(parseText(text, known)).toEqual(kept);
        expect(parseBytes(new TextEncoder().encode(text), known)).toEqual(kept);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('is JSON for people to read, with the moment of writing and a checksum', () => {
    const text = saveFileText(documentWith({ a: chosen('all') }), LATER);
    expect(text).toContain('\n  "format": "telework-readiness-check",\n');
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ savedAt: LATER, checksum: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('leaves the document alone', () => {
    const document = Object.freeze(documentWith({}));
    saveFileText(document, LATER);
    expect(document).toEqual(documentWith({}));
  });
});

describe('saveFileName', () => {
  it('names program, body and day', () => {
    expect(saveFileName('テレワーク診断', '朝日村', NOW, 'json')).toBe('テレワーク診断_朝日村_20261122.json');
  });

  it.each([
    ['', 'テレワーク診断_20261122.html'],
    ['  ', 'テレワーク診断_20261122.html'],
    ['a/b\\c:d*e?f"g<h>i|j', 'テレワーク診断_abcdefghij_20261122.html'],
    ['朝\u0000日\u202e村\ufeff\n', 'テレワーク診断_朝日村_20261122.html'],
    ['か\u3099き', 'テレワーク診断_がき_20261122.html'],
    ['\ud800朝日村\udfff', 'テレワーク診断_朝日村_20261122.html'],
    ['../../etc', 'テレワーク診断_....etc_20261122.html'],
  ])('makes of the body %j the name %s', (body, name) => {
    expect(saveFileName('テレワーク診断', body, NOW, 'html')).toBe(name);
  });

  it('cuts a long body, never the day', () => {
    const name = saveFileName('テレワーク診断', 'あ'.repeat(10_000), NOW, 'html');
    expect(name).toBe(`テレワーク診断_${'あ'.repeat(63)}_20261122.html`);
  });

  it('makes no name of a device, whatever the words begin a name with', () => {
    expect(saveFileName('CON', '', NOW, 'html')).toBe('CON_20261122.html');
    expect(saveFileName('con.txt', '', NOW, 'html')).toBe('con_.txt_20261122.html');
  });

  it('fault 20: is a name that Windows takes, whatever the body is called', () => {
    const device = fc.constantFrom('CON', 'nul', 'COM1', '.', '..', ' ', 'a.', 'あ'.repeat(10_000), '𠮷'.repeat(400));
    fc.assert(
      fc.property(fc.oneof(device, hostileText(400)), (body) => {
        const name = saveFileName('テレワーク診断', body, NOW, 'html');
        expect(name).not.toMatch(/[\\/:*?"<>|]|\p{Cc}|\p{Cf}|\p{Cs}/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(name).not.toMatch(/^[\s.]|[\s.]$/);
        expect(name).toMatch(/^テレワーク診断_(.+_)?20261122\.html$/s);
        expect(name.length).toBeLessThan(200);
      }),
      { numRuns: 1000 },
    );
  });
});
