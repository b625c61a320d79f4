import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { columns } from '../../../src/commands/cli/longFormat';
import { catalogue as content } from '../../../src/content/catalogue';
import { assess } from '../../../src/core/assessment';
import type { Catalogue } from '../../../src/core/catalogue';
import { parseText } from '../../../src/storage/parse';
import { rows } from '../../municipalities/rows';
import { documentOf } from '../../reports/rowTexts';
import { chosen, documentWith, notApplicable, TODAY, unknown } from '../../support/invented';
import { commandLine, folderFor, savedAs } from './stage';

vi.setConfig({ testTimeout: 60_000 });

const catalogue: Catalogue = content;

let folder: ReturnType<typeof folderFor>;
beforeEach(() => {
  folder = folderFor();
});
afterEach(() => folder.remove());

/** The cells of a line without quotation marks in it. */
const cellsOf = (line: string) =>
  Object.fromEntries(line.split(',').map((cell, place) => [columns[place] ?? '', cell]));

describe('assess', () => {
  it('gives the assessment of every municipality as the screen has it, one a line', async () => {
    for (const [index, row] of rows.entries()) {
      const document = documentOf(row, { id: `row-${index}`, respondent: { body: row.name } });
      folder.write(`${String(index).padStart(3, '0')}.json`, savedAs(document).file);
    }
    const { code, lines } = await commandLine(['assess', folder.path, '--date', TODAY]);
    expect([code, lines.length]).toEqual([0, rows.length]);
    for (const [index, line] of lines.entries()) {
      const file = readFileSync(`${folder.path}/${String(index).padStart(3, '0')}.json`, 'utf8');
      const opened = parseText(file, catalogue);
      if (!opened.ok) throw new Error(opened.reason);
      expect(JSON.parse(line)).toEqual({
        entry: index + 1,
        file: `${String(index).padStart(3, '0')}.json`,
        document: `row-${index}`,
        rev: 0,
        savedAt: opened.document.savedAt,
        edition: catalogue.edition,
        body: rows[index]?.name,
        warnings: [],
        assessment: JSON.parse(JSON.stringify(assess(catalogue, opened.document, TODAY))),
      });
    }
  });

  it('gives one object over many lines for one file, and the same for html', async () => {
    const { file } = savedAs(documentWith({ terminals: chosen('shared') }));
    const plain = await commandLine(['assess', folder.write('a.json', file)]);
    expect(plain.lines.length).toBeGreaterThan(100);
    const page = `<!doctype html><script type="application/json" id="telework-readiness-check">${file}</script>`;
    const within = await commandLine(['assess', folder.write('a.html', page)]);
    const { file: _, ...same } = JSON.parse(plain.out);
    expect(JSON.parse(within.out)).toEqual({ ...same, file: 'a.html' });
  });

  it('assesses on today in Japan where no day is named', async () => {
    const path = folder.write('a.json', savedAs(documentWith({})).file);
    const dayOf = async (...more: readonly string[]) =>
      JSON.parse((await commandLine(['assess', path, ...more])).out).assessment.assessedOn;
    expect(await dayOf()).toBe(TODAY);
    expect(await dayOf('--date', '2031-02-03')).toBe('2031-02-03');
  });

  it('leaves out a broken line, says which it was, and goes on', async () => {
    const { line } = savedAs(documentWith({}));
    const { code, lines, told } = await commandLine(['assess', '-'], { input: [line, '{"a":1}\n', line] });
    expect([code, lines.map((one) => JSON.parse(one).line)]).toEqual([1, [1, 3]]);
    expect(told).toContain('開けません：- 2行目（not-ours）');
  });

  it('writes a file that is there only once it is whole, and replaces none unless told', async () => {
    const path = folder.write('a.json', savedAs(documentWith({})).file);
    const first = await commandLine(['assess', path, '--out', 'out.json'], { folder: folder.path });
    expect([first.code, first.out]).toEqual([0, '']);
    const made = readFileSync(`${folder.path}/out.json`, 'utf8');
    expect(JSON.parse(made).document).toBe('id');
    const again = await commandLine(['assess', path, '--out', 'out.json', '--date', '2030-01-01'], {
      folder: folder.path,
    });
    expect(again.code).toBe(1);
    expect(readFileSync(`${folder.path}/out.json`, 'utf8')).toBe(made);
    await commandLine(['assess', path, '--out', 'out.json', '--date', '2030-01-01', '--force'], {
      folder: folder.path,
    });
    expect(JSON.parse(readFileSync(`${folder.path}/out.json`, 'utf8')).assessment.assessedOn).toBe('2030-01-01');
    const over = await commandLine(['assess', path, '--out', 'a.json', '--force'], { folder: folder.path });
    expect(over.code).toBe(2);
    const nowhere = await commandLine(['assess', path, '--out', 'none/out.json'], { folder: folder.path });
    expect([nowhere.code, nowhere.told]).toEqual([1, expect.stringContaining('ENOENT')]);
    expect(readdirSync(folder.path).sort()).toEqual(['a.json', 'out.json']);
  });

  it('writes no name of body or file where names are left out', async () => {
    const body = '朝日村';
    const path = folder.write(`テレワーク診断_${body}.json`, savedAs(documentWith({}, { respondent: { body } })).file);
    for (const format of ['json', 'long']) {
      expect((await commandLine(['assess', path, '--format', format])).out).toContain(body);
      expect((await commandLine(['assess', path, '--format', format, '--without', 'names'])).out).not.toContain(body);
    }
  });
});

describe('assess --format long', () => {
  it('has one row for each question, asked or not, under the names of the columns', async () => {
    const path = folder.write('a.json', savedAs(documentWith({})).file);
    const { lines } = await commandLine(['assess', path, '--format', 'long']);
    expect(lines[0]?.split(',')).toEqual(columns);
    expect(lines.slice(1).map((line) => cellsOf(line).question)).toEqual(catalogue.questions.map(({ id }) => id));
  });

  it('has points where a choice or わからない counts, and none elsewhere', async () => {
    const answers = {
      terminals: chosen('allotted'),
      'network-model': unknown,
      'costs-and-accidents': notApplicable,
      'counter-use': chosen('rotating'),
    };
    const path = folder.write('a.json', savedAs(documentWith(answers, { profile: { counterSections: 0 } })).file);
    const { lines } = await commandLine(['assess', path, '--format', 'long']);
    const found = lines.map(cellsOf);
    const seen = (id: string) => {
      const row = found.find(({ question }) => question === id);
      return [row?.asked, row?.state, row?.choice, row?.points];
    };
    expect(seen('terminals')).toEqual(['1', 'chosen', 'allotted', String(2 / 3)]);
    expect(seen('network-model')).toEqual(['1', 'unknown', '', '0']);
    expect(seen('costs-and-accidents')).toEqual(['1', 'not-applicable', '', '']);
    expect(seen('trial')).toEqual(['1', 'unanswered', '', '']);
    expect(seen('counter-use')).toEqual(['0', 'chosen', 'rotating', '']);
  });

  it('keeps names with commas, marks, line ends and formulas in one cell that no spreadsheet computes', async () => {
    const body = '=1+1,"朝日"\n村';
    const path = folder.write('a.json', savedAs(documentWith({}, { respondent: { body } })).file);
    const { out } = await commandLine(['assess', path, '--format', 'long']);
    expect(out.split('\n').slice(1, 3).join('\n')).toContain(`,"'=1+1,""朝日""\n村",`);
    expect(out.startsWith('entry,')).toBe(true);
    expect(out).not.toContain('\r');
  });

  it('has nothing but the names of the columns where nothing opens', async () => {
    const { code, out } = await commandLine(['assess', '-', '--format', 'long'], { input: ['{}\n'] });
    expect([code, out]).toEqual([1, `${columns.join(',')}\n`]);
  });
});
