import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { ONE_FILE_MODE } from '../../../src/commands/building/bundle';
import { folderOf } from '../../../src/commands/building/bundled';
import { markedCopies } from '../../../src/commands/building/copies';
import { PACKAGES_FILE, packages } from '../../../src/commands/building/packages';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** A program that shows what the package `planted` exports, in a folder of its own. */
function program(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  made.push(root);
  const all = {
    'index.html': '<script type="module" src="./main.js"></script>',
    'main.js': "import { told } from 'planted'; document.title = told;",
    [PACKAGES_FILE]: '[]',
    'node_modules/planted/index.js': 'export const told = document.cookie;',
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const manifest = (rest: object) => ({
  'node_modules/planted/package.json': JSON.stringify({ name: 'planted', version: '1.2.3', main: 'index.js', ...rest }),
});
const text = { 'node_modules/planted/LICENSE': 'Do as you please.\n' };
const listed = (name: string) => ({
  [PACKAGES_FILE]: JSON.stringify([{ name, version: '1.2.3', licence: 'MIT', text: 'Do as you please.' }]),
});

const bundled = (files: Readonly<Record<string, string>>, mode = ONE_FILE_MODE) =>
  build({
    configFile: false,
    root: program(files),
    mode,
    logLevel: 'silent',
    plugins: [packages()],
    build: { write: false },
  });

describe('packages', () => {
  it('lets a build pass whose packages are accepted and listed', async () => {
    await expect(bundled({ ...manifest({ license: 'MIT' }), ...text, ...listed('planted') })).resolves.toBeDefined();
  });

  it.each([
    ['GPL-3.0-only', 'has the licence "GPL-3.0-only"'],
    ['MIT AND Zlib', 'has the licence "MIT AND Zlib"'],
    ['SEE LICENSE IN LICENSE', 'has the licence "SEE LICENSE IN LICENSE"'],
    [undefined, 'names no licence'],
    [{ type: 'MIT' }, 'names no licence'],
  ])('ends a build with a package under %o, naming both', async (license, said) => {
    await expect(bundled({ ...manifest({ license }), ...text })).rejects.toThrow(`The package planted 1.2.3 ${said}`);
  });

  it('ends a build with a package that comes without its licence', async () => {
    await expect(bundled(manifest({ license: 'MIT' }))).rejects.toThrow('planted 1.2.3 comes without the text');
  });

  it('ends a build that carries a copy of a package under a licence that is not accepted', async () => {
    const copy = {
      'node_modules/planted/index.js': '// node_modules/hidden/index.js\nexport const told = document.cookie;',
      'node_modules/hidden/package.json': JSON.stringify({ name: 'hidden', version: '4.5.6', license: 'MPL-2.0' }),
      'node_modules/hidden/LICENSE': 'Mozilla Public License',
    };
    const files = { ...manifest({ license: 'MIT' }), ...text, ...listed('planted'), ...copy };
    await expect(bundled(files)).rejects.toThrow('The package hidden 4.5.6 has the licence "MPL-2.0"');
  });

  it('leaves a package alone of which nothing is in the bundle', async () => {
    const unused = { 'main.js': "import 'planted'; document.title = 'none';" };
    const files = { ...manifest({ license: 'GPL-3.0-only', sideEffects: false }), ...unused };
    await expect(bundled(files)).resolves.toBeDefined();
  });

  it('sees a package of which only a stylesheet is used', async () => {
    const styled = {
      'main.js': "import './main.css';",
      'main.css': "@import 'planted/look.css';",
      'node_modules/planted/look.css': 'p { color: red }',
    };
    await expect(bundled({ ...manifest({ license: 'GPL-3.0-only' }), ...text, ...styled })).rejects.toThrow(
      'The package planted 1.2.3 has the licence "GPL-3.0-only"',
    );
  });

  it('ends a build that the list of packages does not fit, and says what to run', async () => {
    const good = { ...manifest({ license: 'MIT' }), ...text };
    await expect(bundled(good)).rejects.toThrow(`${PACKAGES_FILE} lacks planted 1.2.3. Run: npm run licences`);
    await expect(bundled({ ...good, ...listed('gone') })).rejects.toThrow('and names gone 1.2.3 in vain');
  });

  it('lets the site hold fewer packages than the single file, and no others', async () => {
    const none = { 'main.js': 'document.title = 1;', ...listed('gone') };
    await expect(bundled(none, 'production')).resolves.toBeDefined();
    await expect(bundled(none)).rejects.toThrow('names gone 1.2.3 in vain');
    await expect(bundled({ ...manifest({ license: 'MIT' }), ...text }, 'production')).rejects.toThrow('lacks planted');
  });
});

describe('folderOf', () => {
  it.each([
    ['/p/node_modules/react/index.js', '/p/node_modules/react'],
    ['/p/node_modules/@xstate/react/dist/x.js?v=1', '/p/node_modules/@xstate/react'],
    ['/p/node_modules/docx/node_modules/nanoid/index.js', '/p/node_modules/docx/node_modules/nanoid'],
    ['C:\\p\\node_modules\\react\\index.js', 'C:/p/node_modules/react'],
    ['/p/src/main.tsx', null],
    ['\0vite/preload-helper.js', null],
  ])('of %j is %s', (module, folder) => {
    expect(folderOf(module)).toBe(folder);
  });
});

describe('markedCopies', () => {
  it('finds the packages that bundlers name in comments, and no other comment', () => {
    const code = `// node_modules/nanoid/index.js
//#region ../../node_modules/@a/b/dist/x.mjs
  // node_modules/nanoid/other.js
const see = 'node_modules/none/x.js'; // in node_modules/none/x.js
// src/own.ts`;
    expect(markedCopies(code)).toEqual(['@a/b', 'nanoid']);
  });
});
