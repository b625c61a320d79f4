import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogue as content } from '../../../src/content/catalogue';
import type { Catalogue } from '../../../src/core/catalogue';
import { formatIds, formats } from '../../../src/reports/formats/formats';
import { parseBytes, parseText } from '../../../src/storage/parse';
import { rows } from '../../municipalities/rows';
import { documentOf } from '../../reports/rowTexts';
import { exportMatterOf } from '../../support/exportMatter';
import { NOW } from '../../support/invented';
import { commandLine, folderFor, savedAs } from './stage';

vi.setConfig({ testTimeout: 60_000 });

const catalogue: Catalogue = content;
const [row] = rows;
if (!row) throw new Error('no municipality');
const body = '雲の上の村';
const note = '担当の机の上のメモ';
const { file, line } = savedAs(
  documentOf(row, { respondent: { body }, remarks: { terminals: { note, evidence: '棚の三段目' } } }),
);
const opened = parseText(file, catalogue);
if (!opened.ok) throw new Error(opened.reason);
const { document } = opened;

let folder: ReturnType<typeof folderFor>;
beforeEach(() => {
  folder = folderFor();
});
afterEach(() => folder.remove());

const namesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();

describe('report', () => {
  it.each(formatIds)('writes as %s beside the save file what the screen would write', async (id) => {
    const path = folder.write('回答.json', file);
    const { code, out } = await commandLine(['report', path, '--format', id]);
    const format = await formats[id]();
    const name = `回答_報告書.${format.extension}`;
    expect([code, out]).toEqual([0, `書きました：${join(folder.path, name)}\n`]);
    expect(namesIn(folder.path)).toEqual(['回答.json', name].sort());
    const bytes = new Uint8Array(readFileSync(join(folder.path, name)));
    expect(await format.holds(bytes, { ...exportMatterOf(document), writtenAt: NOW })).toBe(true);
  });

  it('writes in the language of the document, or the one that is named', async () => {
    const path = folder.write('a.json', file);
    await commandLine(['report', path, '--language', 'en']);
    expect(readFileSync(`${folder.path}/a_report.html`, 'utf8')).toContain('<html lang="en">');
    await commandLine(['report', path]);
    expect(readFileSync(`${folder.path}/a_報告書.html`, 'utf8')).toContain('<html lang="ja">');
  });

  it('assesses on the day that is named', async () => {
    const path = folder.write('a.json', file);
    await commandLine(['report', path, '--date', '2031-02-03']);
    expect(readFileSync(`${folder.path}/a_報告書.html`, 'utf8')).toContain('令和13年2月3日');
  });

  it('writes into a folder as things stand in the folder that was read, and makes what is missing', async () => {
    folder.write('in/01/a.json', file);
    folder.write('in/02/a.html', `<script id="telework-readiness-check">${file}</script>`);
    const { code } = await commandLine(['report', 'in', '--out', 'out/deep', '--format', 'csv'], {
      folder: folder.path,
    });
    expect(code).toBe(0);
    expect(namesIn(`${folder.path}/out`)).toEqual(['deep/01/a_報告書.csv', 'deep/02/a_報告書.csv']);
  });

  it('keeps apart what would have the same name, on systems too that do not tell A from a', async () => {
    for (const name of ['a.json', 'A.html', 'a.htm']) folder.write(name, file);
    const { code } = await commandLine(['report', folder.path, '--out', `${folder.path}/out`, '--format', 'csv']);
    expect([code, namesIn(`${folder.path}/out`)]).toEqual([
      0,
      ['A_報告書.csv', 'a_2_報告書.csv', 'a_3_報告書.csv'].sort(),
    ]);
  });

  it('replaces nothing unless told, says so, and goes on', async () => {
    folder.write('a.json', file);
    folder.write('b.json', file);
    folder.write('a_報告書.html', 'mine');
    const { code, told, lines } = await commandLine(['report', folder.path]);
    expect([code, lines.length]).toEqual([1, 1]);
    expect(told).toContain('a_報告書.html 同じ名前のファイルがあります');
    expect(readFileSync(`${folder.path}/a_報告書.html`, 'utf8')).toBe('mine');
    expect((await commandLine(['report', folder.path, '--force'])).code).toBe(0);
    expect(readFileSync(`${folder.path}/a_報告書.html`, 'utf8')).not.toBe('mine');
  });

  it('never replaces what it reads', async () => {
    const path = folder.write('a_報告書.json', file);
    const other = folder.write('a.json', file);
    const { code } = await commandLine(['report', other, path, '--format', 'json', '--force']);
    expect(code).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(file);
    expect(namesIn(folder.path)).toContain('a_2_報告書.json');
  });

  it('does not take its own reports for save files when the folder is read again', async () => {
    folder.write('a.json', file);
    await commandLine(['report', folder.path]);
    expect((await commandLine(['validate', folder.path])).lines).toEqual(['開けます：a.json']);
  });

  it('writes a report for each line, named by its number, and passes over what does not open', async () => {
    const args = ['report', '-', '--out', folder.path, '--format', 'csv'];
    const { code, told } = await commandLine(args, { input: [line, 'x\n', line] });
    expect([code, namesIn(folder.path)]).toEqual([
      1,
      ['テレワーク診断_000001_報告書.csv', 'テレワーク診断_000003_報告書.csv'],
    ]);
    expect(told).toContain('2行目');
  });

  it('leaves out what is named, and with names the name of the file', async () => {
    const path = folder.write(`${body}.json`, file);
    for (const format of ['json', 'csv', 'html']) {
      const args = [
        'report',
        path,
        '--out',
        `${folder.path}/out`,
        '--format',
        format,
        '--without',
        'names,notes,evidence',
      ];
      expect((await commandLine(args)).code).toBe(0);
    }
    const names = namesIn(`${folder.path}/out`);
    expect(names).toEqual(['csv', 'html', 'json'].map((end) => `テレワーク診断_0001_報告書.${end}`));
    for (const name of names) {
      const text = readFileSync(`${folder.path}/out/${name}`, 'utf8');
      for (const withheld of [body, note, '棚の三段目']) expect(text).not.toContain(withheld);
    }
    expect(readFileSync(`${folder.path}/out/${names[1]}`, 'utf8')).toContain('このファイルで省いたもの');
    const whole = parseBytes(new Uint8Array(readFileSync(`${folder.path}/out/${names[2]}`)), catalogue);
    expect(whole.ok && !whole.altered).toBe(true);
  });

  it('gives a name that systems take where the save file has a strange one', async () => {
    folder.write(`${'長'.repeat(80)}.json`, file);
    folder.write('行\n末 : *?.json', file);
    const { code } = await commandLine(['report', folder.path, '--out', `${folder.path}/out`, '--format', 'csv']);
    const names = namesIn(`${folder.path}/out`);
    expect([code, names.length]).toEqual([0, 2]);
    for (const name of names) expect(name).not.toMatch(/[\n:*?]/);
    expect(names.every((name) => Buffer.byteLength(name) <= 255)).toBe(true);
  });

  it('says why where it cannot write, and leaves nothing half done', async () => {
    const path = folder.write('a.json', file);
    folder.write('out', 'a file where a folder should be');
    const { code, told } = await commandLine(['report', path, '--out', `${folder.path}/out`]);
    expect([code, told]).toEqual([1, expect.stringMatching(/書けませんでした：.*（E[A-Z]+）/)]);
    expect(namesIn(folder.path)).toEqual(['a.json', 'out']);
  });
});
