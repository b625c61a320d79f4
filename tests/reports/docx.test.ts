import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Document, emptyDocument, type Language } from '../../src/core/document';
import { docx } from '../../src/reports/formats/docx';
import type { ExportMatter } from '../../src/reports/formats/format';
import { readWord } from '../../src/reports/word/reading';
import { rows } from '../municipalities/rows';
import { hostile } from '../support/anyDocument';
import { exportMatterOf } from '../support/exportMatter';
import { greyPictures } from '../support/greyPictures';
import { NOW } from '../support/invented';
import { packageTrouble, partOf } from '../support/officePackage';
import { documentOf } from './rowTexts';

function row(name: string) {
  const found = rows.find((one) => one.name === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
}

const village = documentOf(row('朝日村 2020年10月 計画を立てた'), {
  id: 'a1b2c3d4',
  respondent: { body: '朝日村', section: '総務課', role: '情報担当' },
});
const empty = emptyDocument('test', 'id', NOW, 'ja');

const made = async (document: Document, language: Language = 'ja', pictures = greyPictures) => {
  const matter: ExportMatter = { ...exportMatterOf(document, language), pictures };
  return { matter, bytes: await docx.make(matter) };
};

const documentXml = (bytes: Uint8Array) => partOf(bytes, 'word/document.xml');
const textsIn = (bytes: Uint8Array) => (readWord(bytes)?.texts ?? []).map(({ text }) => text);
const headingsIn = (bytes: Uint8Array) => (readWord(bytes)?.texts ?? []).filter(({ level }) => level !== undefined);

/** The same file with one part changed. */
function changed(bytes: Uint8Array, name: string, change: (part: string) => string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync({ ...unzipSync(bytes), [name]: strToU8(change(partOf(bytes, name))) }));
}

const longest = { 'ten thousand letters': '長'.repeat(10_000), 'ten thousand without a gap': 'x'.repeat(10_000) };

/** A document with a text wherever somebody can type one. */
function filledWith(text: string): Document {
  const { texts: _texts, ...base } = village;
  return {
    ...base,
    respondent: { body: text, section: text, role: text },
    remarks: { purpose: { note: text, evidence: text }, leadership: { note: `${text}\n${text}` } },
    plan: {
      start: '2026-10-01',
      requestDate: '2026-11-30',
      allow: [],
      capacity: 2,
      chosen: [],
      dropped: [],
      items: { 'purpose-statement': { owner: text, status: 'not-started' } },
    },
    paper: { stamps: [text, text], docNumber: text },
    texts: { 'draft-subject': text, 'draft-request': `・${text}\n1　${text}` },
  };
}

describe('docx', { timeout: 30_000 }, () => {
  it.each(['ja', 'en'] as const)(
    'is a sound package that holds every text, for each kind of body (%s)',
    async (language) => {
      for (const one of [village, documentOf(row('一問だけ答えた市')), documentOf(row('すべて整った市')), empty]) {
        const { bytes, matter } = await made(one, language);
        expect(packageTrouble(bytes)).toEqual([]);
        expect(await docx.holds(bytes, matter)).toBe(true);
      }
    },
  );

  it.each([...hostile.map((text) => [JSON.stringify(text), text] as const), ...Object.entries(longest)])(
    'fault 20: stays a sound package with %s wherever somebody types',
    async (_, text) => {
      const { bytes, matter } = await made(filledWith(`前${text}後`));
      expect(packageTrouble(bytes)).toEqual([]);
      expect(await docx.holds(bytes, matter)).toBe(true);
    },
  );

  it('begins with the text for approval, as edited, under real headings', async () => {
    const { bytes } = await made({ ...village, texts: { 'draft-subject': '直した件名' } });
    const headings = headingsIn(bytes);
    expect(headings.slice(0, 3)).toEqual([
      { text: '職員のテレワークについての起案文', level: 1 },
      { text: '件名', level: 2 },
      { text: '伺い', level: 2 },
    ]);
    expect(textsIn(bytes)).toContain('直した件名');
    expect(headings.filter(({ level }) => level === 1).length).toBeGreaterThan(8);
  });

  it('has a box for the seal of each who approves: those usual in the body, or as the body settled', async () => {
    const usual = textsIn((await made(village)).bytes).slice(0, 8);
    expect(usual).toEqual(['決', '裁', '村長', '副村長', '部長', '課長', '係長', '担当']);
    const settled = await made({ ...village, paper: { stamps: ['町長', '係'], docNumber: '総第12号' } });
    expect(textsIn(settled.bytes).slice(0, 4)).toEqual(['決', '裁', '町長', '係']);
    expect(textsIn(settled.bytes)).toContain('総第12号');
    const none = await made({ ...village, paper: { stamps: [], docNumber: '' } });
    expect(textsIn(none.bytes)[0]).toBe('職員のテレワークについての起案文');
  });

  it('says the date of the Japanese calendar, the document, the edition and the limits on each page', async () => {
    const { bytes, matter } = await made(village);
    const names = Object.keys(unzipSync(bytes));
    const footers = names.filter((name) => /^word\/footer\d+\.xml$/.test(name)).map((name) => partOf(bytes, name));
    const headers = names.filter((name) => /^word\/header\d+\.xml$/.test(name)).map((name) => partOf(bytes, name));
    const sections = documentXml(bytes).match(/<w:sectPr/g)?.length;
    expect(footers).toHaveLength(sections ?? 0);
    for (const footer of footers) {
      expect(footer).toContain('a1b2c3d4');
      expect(footer).toContain(matter.assessment.edition);
      expect(footer).toContain('国の基準ではなく');
      expect(footer).toMatch(/PAGE.*NUMPAGES/s);
    }
    for (const header of headers) expect(header).toMatch(/令和8年11月22日.*朝日村/s);
  });

  it('repeats the first row of every table of data and keeps its rows whole', async () => {
    const { bytes } = await made(village);
    const tables = documentXml(bytes).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
    const repeating = tables.filter((table) => table.includes('<w:tblHeader/>'));
    expect(repeating.length).toBeGreaterThan(8);
    for (const table of tables) {
      const tall = (table.match(/<w:tr>|<w:tr /g) ?? []).length;
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(tall);
      expect(table.match(/<w:tblHeader\/>/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }
  });

  it('lets a row break that would not fit a page', async () => {
    const { bytes } = await made({ ...village, remarks: { purpose: { note: '長'.repeat(2000) } } });
    const rowsOf = documentXml(bytes).match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [];
    const tall = rowsOf.filter((one) => one.includes('長'.repeat(200)));
    expect(tall.length).toBeGreaterThan(0);
    for (const one of tall) expect(one).not.toContain('<w:cantSplit/>');
  });

  it('makes lists that Word numbers by itself, each from one', async () => {
    const xml = documentXml((await made(village)).bytes);
    const ids = [...xml.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBeGreaterThan(2);
    expect(xml).not.toMatch(/<w:t[^>]*>(?:1　|・)/);
  });

  it('keeps the numbers of a list that somebody numbered otherwise', async () => {
    const { bytes } = await made({ ...village, texts: { 'draft-request': '3　三つめ\n4　四つめ' } });
    expect(textsIn(bytes)).toContain('3　三つめ');
  });

  it('shows the charts as pictures whose alternative text is the finding, and none where there is none', async () => {
    const { bytes } = await made(village);
    const xml = documentXml(bytes);
    const found = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
    expect(found).toHaveLength(3);
    for (const text of found) expect(text).toMatch(/グラフ.*：.*です。|チャート.*：.*です。/);
    const bare = await made(village, 'ja', {});
    expect(documentXml(bare.bytes)).not.toContain('<w:drawing>');
    expect(await docx.holds(bare.bytes, bare.matter)).toBe(true);
  });

  it('names its language, so that not every word is marked as misspelt', async () => {
    expect(partOf((await made(village)).bytes, 'word/styles.xml')).toContain(
      '<w:lang w:val="ja-JP" w:eastAsia="ja-JP"/>',
    );
    expect(partOf((await made(village, 'en')).bytes, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  });

  it('asks nothing on opening', async () => {
    const { bytes } = await made(village);
    expect(partOf(bytes, 'word/settings.xml')).not.toContain('updateFields');
    expect(documentXml(bytes)).not.toContain('w:dirty="true"');
  });

  it('says what was left out of it', async () => {
    const matter = {
      ...exportMatterOf(village),
      pictures: greyPictures,
      withheld: { notes: true, evidence: false, names: false },
    };
    const withNotes = textsIn((await made(village)).bytes);
    const said = textsIn(await docx.make(matter)).filter((text) => !withNotes.includes(text));
    expect(said).toEqual([matter.speech.t('exports:leave.list'), matter.speech.t('exports:leave.kinds.notes')]);
  });

  it('fault 27: does not take a file for whole that lacks a heading, a text, or a picture, or is none', async () => {
    const { bytes, matter } = await made(village);
    const name = 'word/document.xml';
    const without = (change: (part: string) => string) => docx.holds(changed(bytes, name, change), matter);
    expect(await without((part) => part)).toBe(true);
    expect(await without((part) => part.replace('<w:pStyle w:val="Heading2"/>', ''))).toBe(false);
    expect(await without((part) => part.replace(/<w:t[^>]*>職員のテレワークについての起案文<\/w:t>/, ''))).toBe(false);
    expect(await without((part) => part.slice(0, part.length / 2))).toBe(false);
    expect(
      await docx.holds(bytes, {
        ...matter,
        pictures: { ...greyPictures, radar: { png: new Uint8Array([1]), width: 1, height: 1 } },
      }),
    ).toBe(false);
    expect(await docx.holds(bytes.slice(0, 1000), matter)).toBe(false);
    expect(await docx.holds(new Uint8Array(), matter)).toBe(false);
  });
});
