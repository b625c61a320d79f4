import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { browserNotice } from './src/commands/building/browserNotice.ts';
import { oneFile } from './src/commands/building/oneFile.ts';
import { packages } from './src/commands/building/packages.ts';
import { packedData } from './src/commands/building/packedData.ts';
import { policy } from './src/commands/building/policy.ts';
import { prerender } from './src/commands/building/prerender.ts';

export default defineConfig({
  base: './',
  appType: 'mpa',
  build: {
    // One stylesheet, which stands in the page: parts that come later must not ask for it.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Each with all that it needs, so that it is one request and compresses as one.
          groups: [
            { name: 'main', test: /\/src\/main\.tsx$/, priority: 2 },
            { name: 'afterQuestions', test: /\/src\/ui\/screens\/afterQuestions\.ts$/, priority: 1 },
          ],
        },
      },
    },
  },
  plugins: [react(), packages(), browserNotice(), prerender(), packedData(), oneFile(), policy()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/office/**'],
          environment: 'node',
          setupFiles: 'tests/support/screen.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'office',
          include: ['tests/office/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/support/site.ts',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
