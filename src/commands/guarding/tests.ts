import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export type Outcome = 'passed' | 'failed' | 'missing';

/** How the tests that name a fault came out, in one file. */
export type Outcomes = (fault: number, test: string) => Outcome;

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/** Fewer kills and runs than in the tests proper: what is missed here is missed by one guard that is gone. */
const FEWER = { KILLS: '10', RUNS: '4' };

/** Whether a program ended well; what it said is not shown. */
function ended(folder: string, script: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join('node_modules', script), ...args], {
      cwd: folder,
      stdio: 'ignore',
      env: { ...process.env, ...FEWER },
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

export const build = (folder: string): Promise<boolean> => ended(folder, 'vite/bin/vite.js', ['build']);

export const isInBrowser = (test: string): boolean => test.startsWith('tests/e2e/');

function readReport(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function outcomesIn(report: Report | null): Outcomes {
  return (fault, test) => {
    const { assertionResults: all = [] } = report?.testResults.find(({ name }) => name.endsWith(test)) ?? {};
    const ran = all.filter(({ title, status }) => title.startsWith(`fault ${fault}:`) && status !== 'skipped');
    if (ran.length === 0) return 'missing';
    return ran.every(({ status }) => status === 'passed') ? 'passed' : 'failed';
  };
}

/** Runs the tests of some files that name one of some faults, in a copy of the project. */
export async function runTests(folder: string, faults: readonly number[], files: readonly string[]): Promise<Outcomes> {
  if (files.length === 0) return () => 'missing';
  const file = join('test-results', 'faults.json');
  rmSync(join(folder, file), { force: true });
  const project = files.some(isInBrowser) ? 'browser' : 'unit';
  const reporting = ['--reporter=json', `--outputFile.json=${file}`];
  const named = ['-t', `fault (${faults.join('|')}):`];
  await ended(folder, 'vitest/vitest.mjs', ['run', '--project', project, ...named, ...reporting, ...files]);
  return outcomesIn(readReport(join(folder, file)));
}
