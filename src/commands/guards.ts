import { prepareBrowser } from './browser.mjs';
import { type Copy, copyProject } from './guarding/copy';
import type { Fault, Guard } from './guarding/fault';
import { faults } from './guarding/faults';
import { build, isInBrowser, type Outcome, type Outcomes, runTests } from './guarding/tests';

const verdicts = {
  red: 'red as expected',
  unseen: 'NOT NOTICED',
  unfit: 'PATCH DOES NOT FIT',
  broken: 'DOES NOT RUN',
  missing: 'TEST IS MISSING',
  failed: 'RED WITH ITS GUARD',
  passed: 'no guard of ours',
} as const;

type Verdict = keyof typeof verdicts;

/** What it means for a guard that its test, without it, came out so. */
const seen = { passed: 'unseen', failed: 'red', missing: 'broken' } as const satisfies Record<Outcome, Verdict>;

type Copies = readonly [Copy, Copy];

/** Whether the test of a fault sees that one guard is gone. */
async function withoutGuard(copy: Copy, number: number, guard: Guard): Promise<Verdict> {
  const verdict = await copy.without(guard, async (): Promise<Verdict> => {
    if (isInBrowser(guard.test) && !(await build(copy.folder))) return 'broken';
    const outcome = (await runTests(copy.folder, [number], [guard.test]))(number, guard.test);
    return seen[outcome];
  });
  return verdict ?? 'unfit';
}

const testsOf = (fault: Fault) => ('guards' in fault ? fault.guards.map(({ test }) => test) : [fault.test]);

/** What is found of a fault, one verdict for each guard. */
async function judge(copy: Copy, fault: Fault, outcomes: Outcomes): Promise<readonly Verdict[]> {
  const { number } = fault;
  const before = testsOf(fault).map((test) => outcomes(number, test));
  const wrong = before.find((outcome) => outcome !== 'passed');
  if (wrong) return [wrong];
  if (!('guards' in fault)) return ['passed'];
  const found: Verdict[] = [];
  for (const guard of fault.guards) found.push(await withoutGuard(copy, number, guard));
  return found;
}

/** What the tests say with every guard in place: the measure for what they say without one. */
async function outcomesWithGuards([first, second]: Copies, chosen: readonly Fault[]): Promise<Outcomes> {
  const numbers = chosen.map(({ number }) => number);
  const files = [...new Set(chosen.flatMap(testsOf))];
  const browser = files.filter(isInBrowser);
  const inBrowser = async () => {
    if (browser.length > 0) await build(second.folder);
    return runTests(second.folder, numbers, browser);
  };
  const unit = files.filter((file) => !isInBrowser(file));
  const [inNode, shown] = await Promise.all([runTests(first.folder, numbers, unit), inBrowser()]);
  return (fault, test) => (isInBrowser(test) ? shown : inNode)(fault, test);
}

/** What is found of each fault; every copy takes one after the other. */
async function judgeAll(copies: Copies, chosen: readonly Fault[]): Promise<ReadonlyMap<Fault, readonly Verdict[]>> {
  const outcomes = await outcomesWithGuards(copies, chosen);
  const left = [...chosen];
  const found = new Map<Fault, readonly Verdict[]>();
  const work = async (copy: Copy) => {
    for (let fault = left.shift(); fault; fault = left.shift()) found.set(fault, await judge(copy, fault, outcomes));
  };
  await Promise.all(copies.map(work));
  return found;
}

function line(fault: Fault, found: readonly Verdict[]): string {
  const said = [...new Set(found)].map((verdict) => verdicts[verdict]).join(', ');
  const files = 'guards' in fault ? [...new Set(fault.guards.map(({ file }) => file))].join(' ') : '–';
  const why = 'guards' in fault || !found.includes('passed') ? '' : ` (${fault.why})`;
  const tests = [...new Set(testsOf(fault))].join(' ');
  return `${String(fault.number).padStart(2)}  ${fault.fault}  ${files}  ${tests}  → ${said}${why}`;
}

const asked = process.argv.slice(2).map(Number);
const chosen = faults.filter(({ number }) => asked.length === 0 || asked.includes(number));
process.env.CHROME_PATH = await prepareBrowser();
const copies = [copyProject(process.cwd()), copyProject(process.cwd())] as const;
try {
  const found = await judgeAll(copies, chosen);
  for (const fault of chosen) console.log(line(fault, found.get(fault) ?? []));
  const isRight = [...found.values()].flat().every((verdict) => verdict === 'red' || verdict === 'passed');
  process.exitCode = isRight ? 0 : 1;
} finally {
  for (const copy of copies) copy.remove();
}
