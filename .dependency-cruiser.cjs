const typescript = require('typescript/package.json');

// dependency-cruiser reads TypeScript through its JavaScript API, which version 7 lacks: it would pass having seen no file.
if (Number.parseInt(typescript.version, 10) > 6)
  throw new Error('the import rules need the package "typescript" below 7');

const packages = (...names) => `^node_modules/(${names.join('|')})/`;

const react = packages('react', 'react-dom', '@types/react', '@types/react-dom');
const words = packages('i18next');

/** Everything a folder may import; whatever is not listed is an error. */
const layers = {
  core: ['^src/core/'],
  content: ['^src/content/', '^src/core/'],
  locales: ['^src/locales/', '^src/content/', '^src/core/', words],
  machine: ['^src/machine/', '^src/core/', packages('xstate')],
  storage: ['^src/storage/', '^src/core/', packages('idb', 'valibot', '@noble/hashes')],
  reports: ['^src/reports/', '^src/core/', '^src/locales/', words, packages('write-excel-file', 'docx', 'fflate')],
  ui: [
    ...['ui', 'core', 'machine', 'locales', 'reports'].map((folder) => `^src/${folder}/`),
    ...[react, words, packages('recharts', 'react-i18next', '@xstate/react', '@digital-go-jp/design-tokens')],
  ],
};

/** Of these a folder may import the types and nothing that runs. */
const typesOnly = {
  content: ['^src/core/'],
  locales: ['^src/content/', '^src/core/'],
  reports: ['^src/locales/(?!format)', words],
  ui: [words],
};

const folders = `^src/(${Object.keys(layers).join('|')}|start|commands)/`;

module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([folder, allowed]) => ({
      name: `layer-${folder}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { pathNot: allowed },
    })),
    ...Object.entries(typesOnly).map(([folder, types]) => ({
      name: `types-only-${folder}`,
      severity: 'error',
      from: { path: `^src/${folder}/` },
      to: { path: types, dependencyTypesNot: ['type-only'] },
    })),
    {
      name: 'unknown-folder',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: [folders, '^src/main\\.tsx$'] },
    },
    {
      name: 'shipped-code-needs-runtime-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/commands/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-the-root-knows-start',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.tsx$|start/|commands/)' },
      to: { path: '^src/start/' },
    },
    { name: 'no-tests-in-src', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.m?ts$' },
      to: {},
    },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type-only imports vanish in the compiled code, yet the layers hold for them too.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'browser', 'default'] },
  },
};
