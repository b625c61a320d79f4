import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '../../src/core/document';
import { docx } from '../../src/reports/formats/docx';
import { exportMatterOf } from '../support/exportMatter';
import { NOW } from '../support/invented';
import { packageTrouble, partOf } from '../support/officePackage';

const sound = await docx.make(exportMatterOf(emptyDocument('test', 'id', NOW, 'ja')));
const part = 'word/document.xml';

const troubleWith = (change: (parts: Record<string, Uint8Array>) => void) => {
  const parts = { ...unzipSync(sound) };
  change(parts);
  return packageTrouble(zipSync(parts)).join('\n');
};

const rewritten = (change: (xml: string) => string) =>
  troubleWith((parts) => {
    parts[part] = strToU8(change(partOf(sound, part)));
  });

describe('packageTrouble', () => {
  it('finds nothing in a sound file', () => {
    expect(packageTrouble(sound)).toEqual([]);
  });

  it('finds a part that is gone, and one without a content type', () => {
    expect(troubleWith((parts) => delete parts['word/styles.xml'])).toMatch(
      /no part for.*styles[\s\S]*nothing at styles/,
    );
    expect(troubleWith((parts) => Object.assign(parts, { 'word/odd.bin': new Uint8Array(1) }))).toContain('odd.bin');
  });

  it('finds XML that does not parse, and what a failed calculation leaves', () => {
    expect(rewritten((xml) => xml.slice(0, -9))).toContain(part);
    expect(rewritten((xml) => xml.replace('<w:t', '<w:t \u0000'))).toContain(part);
    expect(rewritten((xml) => xml.replace(/(<w:t[^>]*>)/, '$1NaN '))).toContain('NaN');
  });

  it('finds two of one id and a reference to nothing', () => {
    const mark = '<w:bookmarkStart w:id="900" w:name="x"/>';
    expect(rewritten((xml) => xml.replace('<w:body>', `<w:body>${mark}${mark}`))).toContain('two w:bookmarkStart 900');
    expect(rewritten((xml) => xml.replace('<w:body>', '<w:body><x r:id="rId999"/>'))).toContain(
      'no relationship rId999',
    );
  });

  it('finds that something is no package', () => {
    expect(packageTrouble(new Uint8Array([1, 2, 3]))).toHaveLength(1);
  });
});
