import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const ROUNDS = '9';
const TIMES = 2;
const DRIVER = path.resolve('tests/bench/driver.mjs');
const OUT = path.resolve('test-results/bench');

/** What the harness must have before it can measure, and what brings it there. */
const needed = [
  ['measure.mjs', 'the folder of the harness'],
  ['goals.json', 'the folder of the harness'],
  ['node_modules/playwright-core', '"npm install" in that folder'],
  ['dist/survey/index.html', '"node build.mjs survey plain" in that folder'],
  ['dist/plain/index.html', '"node build.mjs survey plain" in that folder'],
] as const;

/** Why nothing can be measured; null where all is there. */
function lacking(harness: string): string | null {
  if (!existsSync('dist/index.html')) return 'dist/index.html is missing: run "npm run bundle" first';
  const missing = needed.find(([file]) => !existsSync(path.join(harness, file)));
  return missing ? `${path.join(harness, missing[0])} is missing; it comes with ${missing[1]}` : null;
}

/** One series of interleaved rounds; whether every goal is met. */
function measure(harness: string, rounds: string, name: string): boolean {
  const apps = { survey: 'dist/survey', plain: 'dist/plain', real: path.resolve('dist') };
  const options = [
    ...Object.entries(apps).flatMap(([app, folder]) => ['--app', `${app}=${folder}`]),
    ...['--driver', `real=${DRIVER}`, '--base', 'survey', '--runs', rounds],
    ...['--check', 'goals.json', '--out', path.join(OUT, `${name}.json`)],
    ...(process.env.CHROME_PATH ? ['--chrome', process.env.CHROME_PATH] : []),
  ];
  return spawnSync(process.execPath, ['measure.mjs', ...options], { cwd: harness, stdio: 'inherit' }).status === 0;
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: ROUNDS }, times: { type: 'string', default: String(TIMES) } },
});
const [folder] = positionals;
const problem = folder
  ? lacking(path.resolve(folder))
  : 'say where the harness is: npm run bench:page -- HARNESS-FOLDER';
if (!folder || problem) {
  console.error(problem);
  process.exitCode = 2;
} else {
  mkdirSync(OUT, { recursive: true });
  const names = Array.from({ length: Number(values.times) }, (_, number) => `page-${number + 1}`);
  const met = names.map((name) => measure(path.resolve(folder), values.rounds, name));
  console.log(`goals met in ${met.filter(Boolean).length} of ${met.length} series; tables: ${OUT}`);
  process.exitCode = met.every(Boolean) ? 0 : 1;
}
