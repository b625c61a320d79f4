import type { BundledPackage } from '../building/bundled';
import { acceptedPart } from '../building/licences';

export const SPEC_VERSION = '1.6';

/** The program as a component, and what its parts were taken from. */
export interface Contents {
  readonly name: string;
  readonly version: string;
  /** SHA-256 of the single file, hexadecimal. */
  readonly sha256: string;
  readonly packages: readonly BundledPackage[];
  /** Of the packages' archives, as the lock file gives it: `sha512-` and base64, by the folder of the package. */
  readonly integrity: (folder: string) => string | undefined;
  /** Names of the packages that the program asks for itself. */
  readonly needs: readonly string[];
}

/** The package URL of an npm package; `@` of a scope is written as `%40`. */
function purlOf({ name, version }: Pick<BundledPackage, 'name' | 'version'>): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

function licencesOf(declared: string) {
  const chosen = acceptedPart(declared) ?? declared;
  const acknowledgement = chosen === declared ? 'declared' : 'concluded';
  return /\s/.test(chosen) ? [{ expression: chosen, acknowledgement }] : [{ license: { id: chosen, acknowledgement } }];
}

function hashesOf(integrity: string | undefined) {
  const [method, value = ''] = integrity?.split('-') ?? [];
  return method === 'sha512' ? [{ alg: 'SHA-512', content: Buffer.from(value, 'base64').toString('hex') }] : [];
}

function componentOf(found: BundledPackage, { integrity }: Contents) {
  const { name, licence, version, copies, folder } = found;
  const purl = purlOf(found);
  const carried = copies.map((copy) => ({
    type: 'library',
    'bom-ref': `${purl}#${copy.name}`,
    name: copy.name,
    description: `A copy within the files of ${name}; its version is not stated there.`,
    licenses: licencesOf(copy.licence),
  }));
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: 'required',
    hashes: hashesOf(integrity(folder)),
    licenses: licencesOf(licence),
    purl,
    ...(carried.length > 0 ? { components: carried } : {}),
  };
}

/** What a name means to a package in a folder, looked for from there outwards as Node does. */
function resolved(name: string, folder: string, packages: readonly BundledPackage[]): readonly string[] {
  const at = (place: string) => packages.find((each) => each.folder === place);
  const outer = folder.slice(0, Math.max(folder.lastIndexOf('node_modules/') - 1, 0));
  const found = at(`${folder}${folder && '/'}node_modules/${name}`);
  if (found) return [purlOf(found)];
  return folder === '' ? [] : resolved(name, outer, packages);
}

function dependencyOf(ref: string, folder: string, needs: readonly string[], packages: readonly BundledPackage[]) {
  return { ref, dependsOn: [...new Set(needs.flatMap((name) => resolved(name, folder, packages)))].sort() };
}

/**
 * The list of what the program is made of, as CycloneDX in JSON. It names the packages of which modules are in the
 * single file and no others, and neither a time nor a number of its own, so that the same file has the same list.
 */
export function sbomText(contents: Contents): string {
  const { name, version, sha256, packages, needs } = contents;
  const ref = `pkg:generic/${name}@${version}`;
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: SPEC_VERSION,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': ref,
        name,
        version,
        hashes: [{ alg: 'SHA-256', content: sha256 }],
        licenses: licencesOf('MIT'),
      },
    },
    components: packages.map((found) => componentOf(found, contents)),
    dependencies: [
      dependencyOf(ref, '', needs, packages),
      ...packages.map((found) => dependencyOf(purlOf(found), found.folder, found.needs, packages)),
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}
