/** Stylesheets import files and packages too; knip does not read them by itself. */
function css(text) {
  const paths = [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)["']/g)].map(([, path]) => path);
  return paths.map((path) => `import '${path}';`).join('\n');
}

export default {
  entry: [
    'index.html',
    'src/commands/*.{mjs,ts}',
    // Loaded by the build through Vite's own runner.
    'src/commands/building/firstPage.tsx',
    'tests/bench/driver.mjs',
    'tests/**/*.test.{ts,tsx}',
    'tests/mutation/*.ts',
  ],
  project: ['src/**', 'tests/**'],
  ignoreBinaries: ['fc-list'],
  compilers: { css },
};
