import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { catalogue } from '../content/catalogue';
import { manyResponses } from './cli/manyResponses';

const given = process.argv.slice(2).map(Number);
const counts = given.length > 0 ? given : [10_000, 50_000, 100_000];
/** Of `assess` at its peak. */
const LIMIT_MB = 300;
/** How much more than its share a greater number may take. */
const LIMIT_GROWTH = 1.25;
/** Prints, as the last line of its errors, the greatest size that the process ever had in kilobytes, and its work in µs. */
const PEAK =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();' +
  'console.error("\\n"+maxRSS+" "+(userCPUTime+systemCPUTime))})';

interface Measured {
  /** By the clock. */
  readonly seconds: number;
  /** Seconds of a processor, which other programs do not lengthen much. */
  readonly work: number;
  readonly megabytes: number;
  readonly lines: number;
  readonly isWell: boolean;
}

/** Runs the command on a file, reads all that it writes, and measures it from outside. */
async function measured(file: string, format: string): Promise<Measured> {
  const start = performance.now();
  const args = ['--import', 'tsx', '--import', PEAK, 'src/commands/cli.ts', 'assess', file, '--format', format];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [lines, told] = [0, ''];
  child.stdout.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    told = `${told}${chunk.toString()}`.slice(-1000);
  });
  await once(child, 'close');
  const [peak = Number.NaN, work = Number.NaN] = (told.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, work: work / 1e6, megabytes: peak / 1024, lines, isWell: child.exitCode === 0 };
}

/** Milliseconds of work for each response, starting aside. */
function share(one: Measured, count: number, start: number): number {
  return (one.work - start) / (count / 1000);
}

async function benched(folder: string, format: string): Promise<boolean> {
  const none = join(folder, '1.ndjson');
  await pipeline(Readable.from(manyResponses(catalogue, 1)), createWriteStream(none));
  const { seconds: waited, work: start } = await measured(none, format);
  console.log(`\nassess --format ${format}, starting takes ${waited.toFixed(1)} s`);
  console.log('responses  lines     s       work s  ms each  peak MB');
  const found: { readonly count: number; readonly result: Measured }[] = [];
  for (const count of counts) {
    const result = await measured(join(folder, `${count}.ndjson`), format);
    found.push({ count, result });
    const { seconds, work, lines, megabytes } = result;
    const times = [seconds, work].map((time) => time.toFixed(1).padEnd(8));
    const cells = [String(lines).padEnd(10), ...times, share(result, count, start).toFixed(3)];
    console.log(`${String(count).padEnd(11)}${cells.join('')}    ${megabytes.toFixed(0)}`);
  }
  const shares = found.map(({ count, result }) => share(result, count, start));
  const isLinear = (shares.at(-1) ?? Number.POSITIVE_INFINITY) <= (shares[0] ?? 0) * LIMIT_GROWTH;
  const isSmall = found.every(({ result }) => result.megabytes < LIMIT_MB && result.isWell);
  console.log(
    `${isSmall ? 'under' : 'NOT UNDER'} ${LIMIT_MB} MB, work ${isLinear ? 'grows' : 'DOES NOT GROW'} linearly`,
  );
  return isLinear && isSmall;
}

const folder = mkdtempSync(join(tmpdir(), 'telework-cli-'));
try {
  for (const count of counts) {
    const file = join(folder, `${count}.ndjson`);
    await pipeline(Readable.from(manyResponses(catalogue, count)), createWriteStream(file));
    console.log(`${count} responses: ${(statSync(file).size / 1_000_000).toFixed(0)} MB`);
  }
  const json = await benched(folder, 'json');
  const long = await benched(folder, 'long');
  process.exitCode = json && long ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
