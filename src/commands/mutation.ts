import { readFileSync } from 'node:fs';
import type { Change } from './mutating/report';
import { survivors } from './mutating/survivors';
import { type Count, verdictOn } from './mutating/verdict';

const REPORT = 'test-results/mutation/report.json';

function line({ name, killed, timedOut, survived, uncovered, ignored, share }: Count): string {
  const percent = `${(100 * share).toFixed(1)} %`.padStart(8);
  return `${name.padEnd(28)}${percent}  killed ${killed}, timed out ${timedOut}, survived ${survived}, never run ${uncovered}, ignored ${ignored}`;
}

function list(title: string, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  console.log(`\n${title}`);
  for (const { file, code, becomes } of changes) console.log(`  ${file}\n    ${code}\n    → ${becomes}`);
}

const { counts, below, unlisted, outdated } = verdictOn(JSON.parse(readFileSync(REPORT, 'utf8')), survivors);
for (const count of counts) console.log(line(count));
console.log(`\n${survivors.length} survivors are listed with a reason in src/commands/mutating/survivors.ts.`);
if (below.length > 0) console.log(`\nBelow 90 %: ${below.join(', ')}`);
list('These survived and are not listed:', unlisted);
list('These are listed and did not survive, or are no more:', outdated);
process.exitCode = below.length + unlisted.length + outdated.length === 0 ? 0 : 1;
