import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { deflateSync, strToU8 } from 'fflate';
import { type Plugin, runnerImport } from 'vite';
import { inOneFile } from './bundle.ts';

const unpacking = fileURLToPath(new URL('../../start/unpacked.ts', import.meta.url));

/** Data as short text, for `unpacked`. @throws where it holds more than texts, numbers, lists and records */
export function packed(data: unknown): string {
  const json = JSON.stringify(data);
  if (!isDeepStrictEqual(JSON.parse(json), data)) throw new Error('only plain data can be packed');
  return Buffer.from(deflateSync(strToU8(json), { level: 9 })).toString('base64');
}

/**
 * What a module that holds nothing but data exports it as; null for any other. These are the parts of the words but for
 * the first of Japanese, which every start waits for, and all that is asked and suggested.
 */
function nameIn(file: string, code: string): string | null {
  if (/\/src\/content\/catalogue\.ts$/.test(file)) return 'catalogue';
  const isPart = /\/src\/locales\/(ja\/(?!first\.)|en\/)\w+\.ts$/.test(file) && /^export const words\b/m.test(code);
  return isPart ? 'words' : null;
}

const moduleOf = (name: string, data: unknown): string =>
  `import { unpacked } from ${JSON.stringify(unpacking)};
${name === 'default' ? 'export default' : `export const ${name} =`} unpacked(${JSON.stringify(packed(data))});`;

const LICENCES = /\/packages\.json$/;

/** Packs the data of the single file until it is wanted. Code is never packed: the policy forbids making it of text. */
export function packedData(): Plugin {
  return {
    name: 'packed-data',
    apply: inOneFile,
    enforce: 'pre',
    resolveId(source, importer) {
      // The ending would have it read as JSON again.
      return LICENCES.test(source) && importer
        ? `${fileURLToPath(new URL(source, `file://${importer}`))}.packed`
        : null;
    },
    async load(file) {
      if (!file.endsWith('.packed')) return null;
      return moduleOf('default', JSON.parse(await readFile(file.slice(0, -'.packed'.length), 'utf8')));
    },
    async transform(code, file) {
      const name = nameIn(file, code);
      if (name === null) return null;
      const { module } = await runnerImport<Readonly<Record<string, unknown>>>(file, { configFile: false });
      return moduleOf(name, module[name]);
    },
  };
}
