import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyResponses } from '../../../src/commands/cli/manyResponses';
import { catalogue } from '../../../src/content/catalogue';
import { folderFor } from './stage';

const COUNT = 2000;
const LIMIT_MB = 300;
const PATIENCE = 120_000;
const PEAK = 'data:text/javascript,process.on("exit",()=>console.error("peak "+process.resourceUsage().maxRSS))';

function started(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcessWithoutNullStreams {
  const given = ['--import', 'tsx', '--import', PEAK, 'src/commands/cli.ts', ...args];
  return spawn(process.execPath, given, { env: { ...process.env, ...env } });
}

async function ended(child: ChildProcessWithoutNullStreams) {
  const [out, told]: readonly [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => told.push(chunk));
  await once(child, 'close');
  const sentences = Buffer.concat(told).toString();
  const peak = Number(/peak (\d+)/.exec(sentences)?.[1]) / 1024;
  const said = sentences.replace(/peak \d+\n/, '').replace(/^npm warn.*\n/gm, '');
  return { code: child.exitCode, out: Buffer.concat(out).toString(), told: said, peak };
}

const folder = folderFor();
const many = `${folder.path}/多数の回答.ndjson`;

describe('the command line as a process', () => {
  beforeAll(() => pipeline(Readable.from(manyResponses(catalogue, COUNT)), createWriteStream(many)), PATIENCE);
  afterAll(() => folder.remove());

  it.each([
    [0, ['validate', 'tests/fixtures/version-1/everything.html']],
    [1, ['validate', 'package.json']],
    [2, ['validate', 'no-such-file.json']],
  ])(
    'ends with %d',
    async (code, args) => {
      expect((await ended(started(args))).code).toBe(code);
    },
    PATIENCE,
  );

  it(
    'reads standard input, and paths from where npm was called',
    async () => {
      const child = started(['validate', '-'], { npm_lifecycle_event: 'cli', INIT_CWD: folder.path });
      child.stdin.end([...manyResponses(catalogue, 2)].join(''));
      expect(await ended(child)).toMatchObject({ code: 0, out: '開けます：- 1行目\n開けます：- 2行目\n' });
      const called = started(['validate', '多数の回答.ndjson'], { npm_lifecycle_event: 'cli', INIT_CWD: folder.path });
      expect((await ended(called)).code).toBe(0);
    },
    PATIENCE,
  );

  it(
    `assesses ${COUNT} responses in bounded memory`,
    async () => {
      const { code, out, peak } = await ended(started(['assess', many, '--format', 'long']));
      expect([code, out.split('\n').length - 1]).toEqual([0, COUNT * catalogue.questions.length + 1]);
      expect(peak).toBeGreaterThan(20);
      expect(peak).toBeLessThan(LIMIT_MB);
    },
    PATIENCE,
  );

  it(
    'ends without a word where its reader has read enough, as head does',
    async () => {
      const child = started(['assess', many]);
      child.stdout.once('data', () => child.stdout.destroy());
      const { told } = await ended(child);
      expect(told).toBe('');
      expect(child.signalCode).toBeNull();
    },
    PATIENCE,
  );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves no half file on %s',
    async (signal) => {
      const out = folderFor();
      const child = started(['assess', many, '--format', 'long', '--out', `${out.path}/long.csv`]);
      const isUnderWay = () => readdirSync(out.path).some((name) => name.endsWith('.part'));
      while (!isUnderWay() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
      expect(isUnderWay()).toBe(true);
      child.kill(signal);
      const { code } = await ended(child);
      expect(code).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(readdirSync(out.path)).toEqual([]);
      expect(existsSync(`${out.path}/long.csv`)).toBe(false);
      out.remove();
    },
    PATIENCE,
  );
});
