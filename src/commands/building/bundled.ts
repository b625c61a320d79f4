import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Copy, markedCopies, unmarkedCopies } from './copies.ts';
import { accepted, acceptedPart } from './licences.ts';

/** A package and the words under which it is shipped. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** As the package declares it, an SPDX expression. */
  readonly licence: string;
  /** Everything that its licence files say, and those of the packages it carries copies of. */
  readonly text: string;
}

/** A package of which at least one module is in what is shipped. */
export interface BundledPackage extends Licensed {
  /** From the root of the project, as the lock file writes it. */
  readonly folder: string;
  /** Names of the packages that it asks for. */
  readonly needs: readonly string[];
  readonly copies: readonly Copy[];
}

/** The folder of the package that a module belongs to; null for a module of the program or of the build tools. */
export function folderOf(module: string): string | null {
  const [path = ''] = module.replaceAll('\\', '/').split('?');
  return /^(?!\0).*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? null;
}

function readText(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.join('\n\n');
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * What may be shipped of a package and under which words.
 * @throws a sentence that names the package, where its licence is not accepted or its text is missing
 */
function licenceOf(name: string, version: string, licence: unknown, text: string): string {
  const said = typeof licence === 'string' ? licence : '';
  if (acceptedPart(said) === null) {
    const found = said === '' ? 'names no licence' : `has the licence "${said}"`;
    throw new Error(`The package ${name} ${version} ${found}. What is shipped may hold only ${accepted.join(', ')}.`);
  }
  if (text === '') throw new Error(`The package ${name} ${version} comes without the text of its licence.`);
  return said;
}

/** Where a package finds another one, as Node looks for it. */
function neighbour(folder: string, name: string): string | null {
  const [outer = ''] = folder.split(/\/node_modules\/(?=[^/]+(?:\/[^/]+)?$)/);
  const places = [`${folder}/node_modules/${name}`, `${outer}/node_modules/${name}`];
  return places.find((place) => existsSync(join(place, 'package.json'))) ?? null;
}

function copyIn(host: string, name: string): Copy {
  const folder = neighbour(host, name);
  if (!folder) throw new Error(`${host} carries a copy of ${name}, whose licence is not at hand.`);
  const { version, license } = readManifest(folder);
  const text = readText(folder);
  return { name, licence: licenceOf(name, version, license, text), text };
}

function copiesOf(folder: string, name: string, modules: readonly string[]): readonly Copy[] {
  const codes = modules.map((module) => readFileSync(module.split('?')[0] ?? module, 'utf8'));
  const marked = [...new Set(codes.flatMap(markedCopies))].map((copy) => copyIn(folder, copy));
  const unmarked = unmarkedCopies
    .filter(({ host, sign }) => host === name && codes.some((code) => code.includes(sign)))
    .map(({ name, licence, text }) => ({ name, licence, text }));
  return [...marked, ...unmarked].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function bundledPackage(root: string, folder: string, modules: readonly string[]): BundledPackage {
  const { name, version, license, dependencies, peerDependencies } = readManifest(folder);
  const own = readText(folder);
  const licence = licenceOf(name, version, license, own);
  const copies = copiesOf(folder, name, modules);
  const others = copies.map(
    (copy) => `${name} ${version} carries a copy of ${copy.name} (${copy.licence}):\n\n${copy.text}`,
  );
  return {
    name,
    version,
    licence,
    text: [own, ...others].join('\n\n'),
    folder: relative(root, folder).replaceAll('\\', '/'),
    needs: Object.keys({ ...dependencies, ...peerDependencies }).sort(),
    copies,
  };
}

const orderOf = ({ name, version }: BundledPackage) => `${name} ${version}`;

/**
 * The packages that modules belong to, ordered by name and version.
 * @throws where one of them must not be shipped, see licenceOf
 */
export function bundledPackages(root: string, modules: readonly string[]): readonly BundledPackage[] {
  const folders = new Set(modules.flatMap((module) => folderOf(module) ?? []));
  return [...folders]
    .map((folder) =>
      bundledPackage(
        root,
        folder,
        modules.filter((module) => folderOf(module) === folder),
      ),
    )
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** What a build tool says of itself, without the licences of its own parts, which are not shipped. */
const ownPart = (text: string) => text.split(/^# Licenses of bundled dependencies$/m)[0]?.trim() ?? text;

/** The build tools that have put modules of their own between those of the program, ordered by name. */
export function toolsIn(root: string, modules: readonly string[]): readonly Licensed[] {
  const names = new Set(modules.flatMap((module) => /^\0((?:@[^/]+\/)?[^/:]+)\//.exec(module)?.[1] ?? []));
  return [...names].sort().flatMap((name) => {
    const folder = join(root, 'node_modules', name);
    if (!existsSync(join(folder, 'package.json'))) return [];
    const { version, license } = readManifest(folder);
    const text = ownPart(readText(folder));
    return { name, version, licence: licenceOf(name, version, license, text), text };
  });
}
