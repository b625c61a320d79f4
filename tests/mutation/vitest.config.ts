import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The cheapest first: a mutant is done with at the first test that fails. */
const files = [
  'tests/storage/upgrade.test.ts',
  'tests/storage/fitting.test.ts',
  ...['oncePer', 'openers', 'plan', 'dates', 'conditions', 'order', 'priority', 'gains', 'scores', 'interview'].map(
    (name) => `tests/core/${name}.test.ts`,
  ),
  ...['matching', 'scoring', 'suggestions', 'roadmap', 'assessment'].map((name) => `tests/core/${name}.test.ts`),
];

class CheapestFirst extends BaseSequencer {
  override async sort(tests: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => files.findIndex((file) => moduleId.endsWith(file));
    return [...tests].sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: files,
    environment: 'node',
    isolate: false,
    setupFiles: 'tests/mutation/fewRuns.ts',
    sequence: { sequencer: CheapestFirst },
    // A test that takes too long fails, and what fails counts as killed.
    testTimeout: 600_000,
  },
});
