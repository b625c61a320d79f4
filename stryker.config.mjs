import { readFileSync } from 'node:fs';

const areas = JSON.parse(readFileSync(new URL('src/commands/mutating/areas.json', import.meta.url), 'utf8'));
const results = 'test-results/mutation';

export default {
  packageManager: 'npm',
  mutate: Object.values(areas).flat(),
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  // A mutant that takes too long counts as killed, so a busy machine must not make it one.
  timeoutMS: 30_000,
  timeoutFactor: 10,
  incremental: true,
  incrementalFile: `${results}/incremental.json`,
  tempDirName: `${results}/copy`,
  ignorePatterns: ['/dist*', '/test-results', '/public', '/src/ui', '/src/locales', '/src/reports', '/src/start'],
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: `${results}/report.json` },
  thresholds: { high: 95, low: 90, break: 90 },
};
