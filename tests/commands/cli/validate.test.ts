import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cli as english } from '../../../src/locales/en/cli';
import { cli as japanese } from '../../../src/locales/ja/cli';
import { words } from '../../../src/locales/ja/first';
import { chosen, documentWith } from '../../support/invented';
import { commandLine, folderFor, savedAs } from './stage';

vi.setConfig({ testTimeout: 60_000 });

const { refusals } = words.ui.save;
const { file, line } = savedAs(documentWith({ terminals: chosen('shared') }, { respondent: { body: '朝日村' } }));
const shiftJis = new Uint8Array(Buffer.from('7b22626f6479223a2292a98ae391ba2292a98ae391ba227d', 'hex'));
const isRoot = process.getuid?.() === 0;

let folder: ReturnType<typeof folderFor>;
beforeEach(() => {
  folder = folderFor();
});
afterEach(() => folder.remove());

describe('validate', () => {
  it('says of a save file that it opens', async () => {
    const path = folder.write('朝日村 の回答.json', file);
    expect(await commandLine(['validate', path])).toEqual({
      code: 0,
      out: '開けます：朝日村 の回答.json\n',
      told: '',
      lines: ['開けます：朝日村 の回答.json'],
      toldLines: [],
    });
  });

  it('gives the reason and the sentence of the screen, and goes on', async () => {
    folder.write('a.json', '{"format":');
    folder.write('b.json', shiftJis);
    folder.write('c.json', '');
    folder.write('d.json', file);
    const { code, lines, told } = await commandLine(['validate', folder.path]);
    expect([code, lines]).toEqual([
      1,
      [
        `開けません：a.json（not-json）${refusals['not-json']}`,
        `開けません：b.json（shift-jis）${refusals['shift-jis']}`,
        `開けません：c.json（empty）${refusals.empty}`,
        '開けます：d.json',
      ],
    ]);
    expect(told).toBe('4件のうち、開けたもの1件、開けなかったもの3件。読まなかったファイル0件。\n');
  });

  it('reads a file that is named whatever its name, and says what it is', async () => {
    const path = folder.write('名前.xlsx', new Uint8Array([0x50, 0x4b, 3, 4]));
    expect((await commandLine(['validate', path])).out).toContain(refusals.archive);
    expect((await commandLine(['validate', folder.write('data', file)])).code).toBe(0);
  });

  it('reads folders within folders in the order of names, and counts what it does not read', async () => {
    folder.write('b/2.JSON', file);
    folder.write('b/1.json', file);
    folder.write('a.htm', `<script id="telework-readiness-check">${file}</script>`);
    for (const name of ['x.xlsx', '.hidden.json', 'a_報告書.html', 'a_report.json', 'lines.ndjson'])
      folder.write(name, file);
    symlinkSync(folder.path, `${folder.path}/c`);
    const { code, lines, told } = await commandLine(['validate', folder.path]);
    expect([code, lines]).toEqual([0, ['開けます：a.htm', '開けます：b/1.json', '開けます：b/2.JSON']]);
    expect(told).toContain('読まなかったファイル6件');
  });

  it('takes a folder for a folder whatever its name', async () => {
    folder.write('x.json/y.json', file);
    expect((await commandLine(['validate', folder.path])).lines).toEqual(['開けます：x.json/y.json']);
    expect((await commandLine(['validate', `${folder.path}/x.json`])).code).toBe(0);
  });

  it('says that an empty folder holds nothing', async () => {
    mkdirSync(`${folder.path}/empty`);
    const { code, out, told } = await commandLine(['validate', `${folder.path}/empty`]);
    expect([code, out]).toEqual([1, '']);
    expect(told).toContain(japanese.nothing.slice(0, 12));
  });

  it.skipIf(isRoot)('says of a file and of a folder that may not be read that they cannot', async () => {
    chmodSync(folder.write('a.json', file), 0);
    mkdirSync(`${folder.path}/b`, { mode: 0 });
    const { code, lines } = await commandLine(['validate', folder.path]);
    expect(code).toBe(1);
    expect(lines).toEqual(['a.json', 'b'].map((name) => `開けません：${name}（unreadable）${refusals.unreadable}`));
  });

  it('tells what deserves a look, and still opens it', async () => {
    const { answers, ...rest } = JSON.parse(file);
    folder.write('a.json', JSON.stringify({ ...rest, answers, edition: '2020-01-1' }));
    folder.write('b.json', JSON.stringify({ ...rest, answers, version: 2 }));
    const orphaned = { ...answers, 'no-such-question': Object.values(answers)[0] };
    folder.write('c.json', savedAs({ ...JSON.parse(file), answers: orphaned, checksum: undefined }).file);
    const { code, lines } = await commandLine(['validate', folder.path, '--format', 'json']);
    const warned = lines.map((one) => JSON.parse(one).warnings.map(({ warning }: { warning: string }) => warning));
    expect([code, warned]).toEqual([0, [['altered', 'edition'], ['newer'], ['orphaned']]]);
    const { out } = await commandLine(['validate', folder.path, '--language', 'en']);
    expect(out).toContain(`Note: b.json ${english.warnings.newer}`);
    expect(out).toContain('Answers that the questions do not have now: 1.');
  });

  it('keeps a name in one line', async () => {
    const path = folder.write('一行目\n二行目\u202e.json', file);
    expect((await commandLine(['validate', path])).out).toBe('開けます：一行目\\u{a}二行目\\u{202e}.json\n');
    expect(JSON.parse((await commandLine(['validate', path, '--format', 'json'])).out).file).toBe(
      '一行目\n二行目\u202e.json',
    );
  });
});

describe('validate of lines', () => {
  it('names the line of each document that does not open, and goes on', async () => {
    const stream = `\ufeff${line.replace('\n', '\r\n')}\r\n${line.slice(0, 50)}\n${line}`;
    folder.write('多数.ndjson', stream);
    const { code, lines } = await commandLine(['validate', `${folder.path}/多数.ndjson`]);
    expect([code, lines]).toEqual([
      1,
      [
        '開けます：多数.ndjson 1行目',
        `開けません：多数.ndjson 3行目（not-json）${refusals['not-json']}`,
        '開けます：多数.ndjson 4行目',
      ],
    ]);
  });

  it('refuses a line of a megabyte of letters, one that is longer than any save file, and Shift_JIS', async () => {
    const input = [
      `${'x'.repeat(1_000_000)}\n`,
      'y'.repeat(1_500_000),
      'y'.repeat(1_500_000),
      '\n',
      shiftJis,
      '\n',
      line,
    ];
    const { code, lines } = await commandLine(['validate', '-', '--format', 'json'], { input });
    expect(code).toBe(1);
    expect(lines.map((one) => JSON.parse(one)).map(({ line: at, reason }) => [at, reason])).toEqual([
      [1, 'not-json'],
      [2, 'too-large'],
      [3, 'shift-jis'],
      [4, undefined],
    ]);
  });

  it('says that an empty stream holds nothing', async () => {
    expect(await commandLine(['validate', '-'])).toMatchObject({ code: 1, out: '' });
  });
});

describe('validate --content', () => {
  it('finds the content sound', async () => {
    const { code, out, told } = await commandLine(['validate', '--content']);
    expect([code, out]).toEqual([0, '']);
    expect(told).toContain('質問41');
  });
});

describe('wrong use', () => {
  it.each([
    [['judge'], '「judge」', 'judge'],
    [['validate', 'どこにもない.json'], '「どこにもない.json」がありません', 'There is no どこにもない.json'],
    [['assess', 'x', '--date', 'today'], '「today」', 'today'],
  ])('%j is said in both languages, does nothing and gives 2', async (args, inJapanese, inEnglish) => {
    const { code, out, toldLines } = await commandLine(args);
    expect([code, out, toldLines.length]).toEqual([2, '', 2]);
    expect(toldLines[0]).toContain(inJapanese);
    expect(toldLines[1]).toContain(inEnglish);
  });

  it('does nothing where one of several paths is not there', async () => {
    const path = folder.write('a.json', file);
    expect(await commandLine(['validate', path, `${folder.path}/b.json`])).toMatchObject({ code: 2, out: '' });
  });
});
