import { writeFileSync } from 'node:fs';
import { build } from 'vite';
import { ONE_FILE_MODE } from './building/bundle';
import { findPackages, PACKAGES_FILE, packagesText } from './building/packages';

await build({
  mode: ONE_FILE_MODE,
  logLevel: 'error',
  build: { write: false },
  plugins: [
    findPackages((found) => {
      writeFileSync(PACKAGES_FILE, packagesText(found));
      console.log(`Written: ${PACKAGES_FILE}, ${found.packages.length} packages`);
    }),
  ],
});
