import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOneFile } from './packing/built';
import { kitEntries, ZIP_NAME } from './packing/entries';
import { sha256 } from './packing/sums';
import { zipped } from './packing/zipped';

const folder = process.argv[2] ?? 'dist-kit';
// Whatever is set on this PC, the libraries are those for use.
process.env.NODE_ENV = 'production';
const entries = kitEntries(await buildOneFile());
const zip = zipped(entries);
const path = join(folder, ZIP_NAME);

mkdirSync(folder, { recursive: true });
writeFileSync(path, zip);
for (const { path: name, content } of entries) {
  console.log(`${String(Buffer.byteLength(content)).padStart(9)}  ${name}`);
}
console.log(`Written: ${path}, ${zip.length} bytes\nSHA-256: ${sha256(zip)}`);
