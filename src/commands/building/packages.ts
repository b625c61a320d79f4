import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, preprocessCSS, type ResolvedConfig, type Rolldown } from 'vite';
import { ONE_FILE_MODE } from './bundle.ts';
import { type BundledPackage, bundledPackages, type Licensed, toolsIn } from './bundled.ts';

/** What the program shows of the packages it is made of, from the root of the project. */
export const PACKAGES_FILE = 'src/start/packages.json';

/** What was found in a build. */
export interface Found {
  readonly packages: readonly BundledPackage[];
  readonly tools: readonly Licensed[];
}

const shown = ({ packages }: Found): readonly Licensed[] =>
  packages.map(({ name, version, licence, text }) => ({ name, version, licence, text }));

/** The text of the file that says which packages are in what is shipped. */
export function packagesText(found: Found): string {
  return `${JSON.stringify(shown(found), null, 2)}\n`;
}

const modulesIn = (bundle: Rolldown.OutputBundle): readonly string[] =>
  Object.values(bundle).flatMap((output) =>
    output.type === 'chunk' ? Object.keys(output.modules) : output.originalFileNames,
  );

/** A stylesheet is one module, whatever it imports. */
async function stylesIn(modules: Iterable<string>, config: ResolvedConfig): Promise<readonly string[]> {
  const sheets = [...modules].filter((id) => id.endsWith('.css'));
  const read = sheets.map(async (id) => [
    id,
    ...((await preprocessCSS(readFileSync(id, 'utf8'), id, config)).deps ?? []),
  ]);
  return (await Promise.all(read)).flat();
}

type Report = (found: Found, config: ResolvedConfig) => void;

/** Tells which packages have modules in a build, before the output is written. @param order `post` is after others */
export function findPackages(report: Report, order: 'pre' | 'post' = 'pre'): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'packages',
    apply: 'build',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order,
      async handler(_options, bundle) {
        if (!config) return;
        const modules = [...new Set([...modulesIn(bundle), ...(await stylesIn(this.getModuleIds(), config))])];
        const { root } = config;
        report({ packages: bundledPackages(root, modules), tools: toolsIn(root, modules) }, config);
      },
    },
  };
}

/** The packages that stand in one list and, word for word, not in another. */
function missing(wanted: readonly Licensed[], given: readonly Licensed[]): string {
  const there = new Set(given.map((each) => JSON.stringify(each)));
  const lost = wanted.filter((each) => !there.has(JSON.stringify(each)));
  return lost.map(({ name, version }) => `${name} ${version}`).join(', ');
}

/**
 * Ends a build that holds a package whose licence is not accepted, or one that the program does not say it is made of.
 * The list is that of the single file, where no package is named in vain; the site, which leaves out more, may hold
 * fewer.
 */
export function packages(): Plugin {
  return findPackages((found, { root, mode }) => {
    const said: readonly Licensed[] = JSON.parse(readFileSync(join(root, PACKAGES_FILE), 'utf8'));
    const lacking = missing(shown(found), said);
    const vain = mode === ONE_FILE_MODE ? missing(said, shown(found)) : '';
    if (lacking === '' && vain === '') return;
    const faults = [lacking && `lacks ${lacking}`, vain && `names ${vain} in vain`].filter(Boolean);
    throw new Error(`${PACKAGES_FILE} ${faults.join(' and ')}. Run: npm run licences`);
  }, 'post');
}
