import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import Ajv from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parsePage } from 'parse5';
import { SaxesParser } from 'saxes';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dependencies, version } from '../../package.json';
import { ONE_FILE_MODE } from '../../src/commands/building/bundle';
import { type Found, findPackages } from '../../src/commands/building/packages';
import { kitEntries, settings, ZIP_NAME } from '../../src/commands/packing/entries';
import { headerPolicy, policyIn } from '../../src/commands/packing/policyIn';
import { zipped } from '../../src/commands/packing/zipped';
import { kit } from '../../src/locales/ja/kit';
import shown from '../../src/start/packages.json';
import { literals } from '../locales/sources';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly unknown[];
  readonly components?: readonly Component[];
}

interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

// Whole pages and sources are parsed.
vi.setConfig({ testTimeout: 30_000 });

const folder = mkdtempSync(join(tmpdir(), 'kit-'));
let zip: Uint8Array;
let files: Readonly<Record<string, Uint8Array>> = {};
/** Of a second build, in another folder and time zone. */
let again: { readonly page: string; readonly modules: readonly string[]; readonly found: Found };

const textOf = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
const bom = (): Bom => JSON.parse(textOf('sbom.cdx.json'));
const page = () => textOf('telework-check.html');
const sha = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

async function buildAgain(): Promise<typeof again> {
  let modules: readonly string[] = [];
  let found: Found = { packages: [], tools: [] };
  const outDir = join(folder, 'second', 'deeper');
  await build({
    mode: ONE_FILE_MODE,
    logLevel: 'error',
    build: { outDir },
    plugins: [
      findPackages((each) => {
        found = each;
      }),
      {
        name: 'modules',
        enforce: 'pre',
        generateBundle: {
          order: 'pre',
          handler(_options, bundle) {
            modules = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? Object.keys(each.modules) : []));
          },
        },
      },
    ],
  });
  return { page: readFileSync(join(outDir, 'telework-check.html'), 'utf8'), modules, found };
}

beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'src/commands/kit.ts', folder], {
    env: { ...process.env, NODE_ENV: 'production', TZ: 'America/St_Johns', LANG: 'C' },
  });
  zip = readFileSync(join(folder, ZIP_NAME));
  files = unzipSync(zip);
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('TZ', 'Asia/Tokyo');
  again = await buildAgain();
}, 180_000);

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the kit', () => {
  it('is the same to the byte when it is made again, in another folder and time zone', () => {
    expect(sha(again.page)).toBe(sha(page()));
    expect(sha(zipped(kitEntries({ page: again.page, ...again.found })))).toBe(sha(zip));
  });

  it('holds what an application needs and nothing else', () => {
    expect(ZIP_NAME).toBe(`テレワーク導入診断-${version}.zip`);
    expect(Object.keys(files)).toEqual([
      'telework-check.html',
      'セキュリティ担当の方へ.html',
      '設置の手引き.html',
      'hosting/web.config',
      'hosting/nginx.conf',
      'hosting/object-storage.txt',
      'sbom.cdx.json',
      'THIRD-PARTY-LICENSES.txt',
      'LICENSE.txt',
      'SHA256SUMS.txt',
    ]);
  });

  it('says the SHA-256 of each of its files as sha256sum does', () => {
    const sums = textOf('SHA256SUMS.txt').trimEnd().split('\n');
    const others = Object.keys(files).filter((path) => path !== 'SHA256SUMS.txt');
    expect(sums).toEqual(others.map((path) => `${sha(files[path] ?? '')}  ${path}`));
  });

  it('names neither a folder of this PC nor a time', () => {
    for (const path of Object.keys(files)) {
      expect([path, textOf(path).includes(process.cwd())]).toEqual([path, false]);
      expect([path, textOf(path).includes(tmpdir())]).toEqual([path, false]);
    }
    expect(textOf('sbom.cdx.json')).not.toMatch(/timestamp|serialNumber/);
  });

  it('uses every one of its words', () => {
    const all = Object.keys(files)
      .map(textOf)
      .join('\n')
      .replace(/<\/?code>/g, '`')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'");
    const leaves = (value: unknown): readonly string[] =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(leaves);
    const parts = leaves(kit).flatMap((word) => word.split(/\{\{\w+\}\}/));
    expect(parts.filter((part) => !all.includes(part) && !ZIP_NAME.includes(part))).toEqual([]);
  });
});

describe('the list of packages in the kit', () => {
  const nameOf = (module: string) => /^[^\0].*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];

  it('names exactly the packages of which modules are in the file, and the tokens of its styles', () => {
    const names = new Set(again.modules.flatMap((module) => nameOf(module) ?? []));
    const named = bom().components.map(({ name }) => name);
    expect(new Set(named)).toEqual(names.add('@digital-go-jp/design-tokens'));
    expect(new Set(named).size).toBe(named.length);
    for (const name of ['react', 'react-dom', 'recharts', 'docx', 'xstate']) expect(named).toContain(name);
    for (const name of ['vitest', 'vite', 'playwright-core', 'parse5']) expect(named).not.toContain(name);
  });

  it('is what the program shows', () => {
    const keys = ({ name, version }: { readonly name: string; readonly version: string }) => `${name} ${version}`;
    expect(bom().components.map(keys)).toEqual(shown.map(keys));
  });

  it('is CycloneDX 1.6 by its published schema', () => {
    const require = createRequire(import.meta.url);
    const library = dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json'));
    const schema = (name: string) => JSON.parse(readFileSync(join(library, 'res/schema', name), 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(schema('spdx.SNAPSHOT.schema.json'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
    ajv.addSchema(schema('jsf-0.82.SNAPSHOT.schema.json'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
    const check = ajv.compile(schema('bom-1.6.SNAPSHOT.schema.json'));
    expect(check(bom())).toBe(true);
    expect(check({ ...bom(), components: [{ name: 'of no type' }] })).toBe(false);
  });

  it('gives each package its address, its licence and the hash of its archive', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    for (const { name, version, purl, hashes, licenses } of bom().components) {
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
      const sums = hashes.map(({ alg, content }) => `${alg} ${Buffer.from(content, 'hex').toString('base64')}`);
      expect(sums).toEqual([`SHA-512 ${lock[`node_modules/${name}`].integrity.replace('sha512-', '')}`]);
      expect(licenses).toHaveLength(1);
    }
    expect(bom().metadata.component.hashes).toEqual([{ alg: 'SHA-256', content: sha(page()) }]);
  });

  it('leads from the program to every package', () => {
    const { components, dependencies: edges, metadata } = bom();
    const refs = components.map((component) => component['bom-ref']);
    expect(edges.map(({ ref }) => ref)).toEqual([metadata.component['bom-ref'], ...refs]);
    const reached = new Set([metadata.component['bom-ref']]);
    for (const ref of reached)
      for (const next of edges.find((edge) => edge.ref === ref)?.dependsOn ?? []) reached.add(next);
    expect([...reached].sort()).toEqual([metadata.component['bom-ref'], ...refs].sort());
    const own = edges[0]?.dependsOn.map((ref) => components.find((each) => each['bom-ref'] === ref)?.name);
    expect(own?.filter((name) => !(name && name in dependencies))).toEqual([]);
  });

  it('names the copies that a package carries within its own files', () => {
    const docx = bom().components.find(({ name }) => name === 'docx');
    expect(docx?.components?.map(({ name }) => name)).toEqual(['events', 'fflate', 'nanoid']);
  });

  it('comes with the full licence of each', () => {
    const licences = textOf('THIRD-PARTY-LICENSES.txt');
    for (const { name, version, licence, text } of shown)
      expect(licences).toContain(`${name} ${version} (${licence})\n\n${text}`);
    expect(licences).toContain('Copyright (c) Meta Platforms');
    expect(licences).toContain('Joyent');
    expect(licences).toMatch(/@digital-go-jp\/design-tokens 1\.1\.9 \(MIT\)[^=]*Permission is hereby granted/);
    expect(textOf('LICENSE.txt')).toBe(readFileSync('LICENSE', 'utf8'));
  });
});

describe('the page for the security officer', () => {
  const security = () => textOf('セキュリティ担当の方へ.html');

  it('shows the policy and the SHA-256 of the file in the kit', () => {
    const policy = policyIn(page());
    expect(policy).toContain("connect-src 'none'");
    expect(security()).toContain(`<pre>${policy}</pre>`);
    expect(security()).toContain(sha(page()));
    expect(security()).toContain(`${Buffer.byteLength(page()).toLocaleString('en')}バイト`);
  });

  it('names every entry of local storage that the program writes besides the document', () => {
    const called = literals('src/storage', 'src/start')
      .filter(({ isTemplate }) => isTemplate)
      .flatMap(({ text }) => /^\0\/([a-z-]+)$/.exec(text)?.[1] ?? []);
    const preferences = ['src/start/keeping.ts', 'src/start/program.tsx'].flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bpreference\('([a-z-]+)'/g)].map(([, name]) => name ?? ''),
    );
    expect(preferences.length).toBeGreaterThan(0);
    const elsewhere = {
      mirror: 'stands in the table with what it holds',
      seen: 'stands in the table with what it holds',
      erased: 'tells other windows, and goes with what it erases',
      writer: 'is a lock, which is not stored',
      'self-test': 'is a lock and a channel for a trial, which are not stored',
    };
    expect(new Set([...called, ...preferences])).toEqual(new Set([...settings, ...Object.keys(elsewhere)]));
    for (const name of settings) expect(security()).toContain(`<code>${name}</code>`);
  });

  it('is whole, without scripts, and fetches nothing', () => {
    for (const path of ['セキュリティ担当の方へ.html', '設置の手引き.html']) {
      const errors: string[] = [];
      parsePage(textOf(path), { onParseError: ({ code }) => errors.push(code) });
      expect(errors).toEqual([]);
      expect(policyIn(textOf(path))).toContain("script-src 'none'");
      expect(textOf(path)).not.toMatch(/<script|<img|<link|\{\{|undefined/);
    }
  });
});

describe('the notes on hosting', () => {
  const header = () => headerPolicy(policyIn(page()));

  it('have a policy that need not change with the file and forbids frames', () => {
    expect(header()).not.toMatch(/sha256|default-src|script-src|style-src/);
    expect(header()).toContain("connect-src 'none'");
    expect(header()).toContain("trusted-types 'none'");
    expect(header()).toMatch(/; frame-ancestors 'none'$/);
  });

  it('have a web.config that is well-formed and says the headers', () => {
    const headers: Record<string, string> = {};
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'add' && attributes.name) headers[String(attributes.name)] = String(attributes.value);
    });
    parser.write(textOf('hosting/web.config')).close();
    expect(headers).toEqual({
      'Content-Security-Policy': header(),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
  });

  it.each(['hosting/nginx.conf', 'hosting/object-storage.txt'])('have the headers in %s', (path) => {
    for (const value of [header(), 'nosniff', 'no-referrer', 'no-cache']) expect(textOf(path)).toContain(value);
  });
});

describe('policyIn', () => {
  it('reads the policy as a browser does, not what looks like one within a script', () => {
    const meta = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    expect(policyIn(`<script>'${meta('a')}'</script>${meta('b')}`)).toBe('b');
    expect(() => policyIn('<p>')).toThrow('carries 0 policies');
    expect(() => policyIn(meta('a') + meta('b'))).toThrow('carries 2 policies');
  });
});

describe('zipped', () => {
  it('dates every entry to 1980 and marks Japanese names as UTF-8', () => {
    const bytes = zipped([{ path: '日本.txt', content: 'a' }]);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint16(6, true)).toBe(0x800);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([12 << 11, (1 << 5) | 1]);
    expect(Object.keys(unzipSync(bytes))).toEqual(['日本.txt']);
  });
});
