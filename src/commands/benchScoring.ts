import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import type { Laps } from './scoring/laps';
import { isMet, linesOf } from './scoring/lines';

/** Seconds after which a peer stops. */
const PEER_CAP = '10';
/** So many sets stay in everybody's memory, so that what is compared is the work. */
const FEW = '1000';
const peers = { rules: 'json-rules-engine, 30+18 rules', survey: 'SurveyModel reused, data =' } as const;

/** What the harness must have before it can measure, and what brings it there. */
const needed = [
  ['scoring/scoring.mjs', 'the folder of the harness'],
  ['node_modules/json-rules-engine', '"npm install" in that folder'],
  ['node_modules/survey-core', '"npm install" in that folder'],
] as const;

function lacking(harness: string): string | null {
  const missing = needed.find(([file]) => !existsSync(path.join(harness, file)));
  return missing ? `${path.join(harness, missing[0])} is missing; it comes with ${missing[1]}` : null;
}

function run(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args[0]} failed: ${stderr}`);
  return stdout;
}

/** Sets per second of one peer, by the harness itself. */
function peerRate(harness: string, name: string, scratch: string): number {
  const out = path.join(scratch, 'peer.json');
  const said = run(['scoring/scoring.mjs', '--only', name, '--cap', PEER_CAP, '--repeat', '3', '--out', out], harness);
  if (said.includes(`MISMATCH ${name}`)) throw new Error(`${name} computed other scores than the harness expects`);
  const { results }: { results: { name: string; n: Record<string, { perSecond: number }> }[] } = JSON.parse(
    readFileSync(out, 'utf8'),
  );
  return results.find((row) => row.name === name)?.n[FEW]?.perSecond ?? Number.NaN;
}

/** The program as it is shipped, not as tsx runs it: that names every function anew each time it is made. */
async function bundled(scratch: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.resolve('src/commands/scoring/laps.ts'),
      outDir: scratch,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: 'laps.mjs' } },
    },
  });
  return path.join(scratch, 'laps.mjs');
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

const shown = (number: number) => Math.round(number).toLocaleString('en-GB').padStart(10);

async function compare(harness: string, scratch: string): Promise<boolean> {
  const laps = await bundled(scratch);
  const own = (): Laps => JSON.parse(run([laps], scratch));
  const rounds = [own()];
  const rules = peerRate(harness, peers.rules, scratch);
  rounds.push(own());
  const survey = peerRate(harness, peers.survey, scratch);
  rounds.push(own());
  const middle = (pick: (one: Laps) => number) => median(rounds.map(pick));
  const rates = {
    scores: { few: middle(({ scores }) => scores.few), many: middle(({ scores }) => scores.many) },
    assess: { few: middle(({ assess }) => assess.few), many: middle(({ assess }) => assess.many) },
    rules,
    survey,
  };
  console.log('Answer sets per second, one thread, 1,000 sets, median. The peers score 30 questions on 6 axes; this');
  console.log(`program ${rounds[0]?.questions} questions in 9 areas and 3 phases, with every row of the calculation.`);
  console.log(`${shown(rates.survey)}  ${peers.survey}: scores`);
  console.log(`${shown(rates.rules)}  ${peers.rules}: scores`);
  console.log(`${shown(rates.scores.few)}  this program: scores and gates`);
  console.log(`${shown(rates.assess.few)}  this program: scores, gates, advice, reasons, cases and tools`);
  const lines = linesOf(rates);
  for (const line of lines) {
    console.log(
      `${line.ratio.toFixed(2).padStart(10)}  ${line.what}, at least ${line.least}: ${isMet(line) ? 'met' : 'MISSED'}`,
    );
  }
  return lines.every(isMet);
}

const [folder] = process.argv.slice(2);
const problem = folder
  ? lacking(path.resolve(folder))
  : 'say where the harness is: npm run bench:scoring -- HARNESS-FOLDER';
if (!folder || problem) {
  console.error(problem);
  process.exitCode = 2;
} else {
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'bench-scoring-'));
  try {
    process.exitCode = (await compare(path.resolve(folder), scratch)) ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
