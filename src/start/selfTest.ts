import {
  type Check,
  type Checked,
  type CheckGroup,
  type CheckId,
  type ChecksOf,
  checks,
  type Finding,
  type Outcome,
} from '../core/selfTest';
import { inTime } from '../storage/connection';
import type { Keeper } from '../storage/keeper';
import { fileChecks } from './selfTestFiles';
import { screenChecks } from './selfTestScreen';
import { storageChecks } from './selfTestStorage';
import { wordChecks } from './selfTestWords';

/** What a check comes to that throws or does not end. */
function failureOf(id: CheckId): Outcome {
  const possible: readonly Outcome[] = checks[id];
  return possible.includes('fails') ? 'fails' : 'unknown';
}

const tried = async (check: Check<CheckId>): Promise<Checked<CheckId>> => check();

async function findingOf(id: CheckId, check: Check<CheckId>): Promise<Finding> {
  const begun = performance.now();
  const found = await inTime(tried(check)).catch(() => null);
  const { outcome, measured = '' } = found ?? { outcome: failureOf(id) };
  return { id, outcome, measured, took: Math.round(performance.now() - begun) };
}

interface Lent {
  readonly keeper: Pick<Keeper, 'tryStores'>;
  /** Of the questions, which begins with the day from which they hold. */
  readonly edition: string;
  /** ISO 8601 with offset. */
  readonly now: () => string;
}

/** Tries on this very PC what the program needs, one after the other. Nothing of the document is read or written. */
export async function selfTest({ keeper, edition, now }: Lent): Promise<readonly Finding[]> {
  const all: ChecksOf<CheckGroup> = {
    ...storageChecks(keeper),
    ...wordChecks(edition, now),
    ...screenChecks,
    ...fileChecks,
  };
  const findings: Finding[] = [];
  for (const id of Object.keys(checks) as CheckId[]) findings.push(await findingOf(id, all[id]));
  return findings;
}
