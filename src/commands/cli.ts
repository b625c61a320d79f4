import { nowInJapan } from './cli/day';
import { outletTo } from './cli/outlet';
import { run } from './cli/run';

/** Where the command was called; npm itself moves to the folder of the project. */
const called = process.env.npm_lifecycle_event === 'cli' ? process.env.INIT_CWD : undefined;

// Ending through `exit` takes half-written files away.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => process.exit(code));
}

try {
  process.exitCode = await run(process.argv.slice(2), {
    input: process.stdin,
    out: outletTo(process.stdout),
    told: outletTo(process.stderr),
    folder: called ?? process.cwd(),
    now: nowInJapan(),
  });
} catch (error) {
  // Whoever read has read enough, as `head` does.
  if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
}
