import { type CheckId, checks, type Finding, type Outcome } from '../../src/core/selfTest';
import { recordKinds, type StorageUse } from '../../src/core/thisFile';

/** Findings of a PC on which all is well but for what a test is about. */
export function findingsWith(
  others: Readonly<Partial<Record<CheckId, Outcome>>> = {},
  measured: Readonly<Partial<Record<CheckId, string>>> = {},
): readonly Finding[] {
  return (Object.keys(checks) as CheckId[]).map((id) => ({
    id,
    outcome: others[id] ?? 'passes',
    measured: measured[id] ?? '',
    took: 12,
  }));
}

/** So many records of each kind, of a hundred bytes each. */
export function storageWith(count: number, more: Partial<StorageUse> = {}): StorageUse {
  const records = Object.fromEntries(
    recordKinds.map((kind) => [kind, { count, bytes: 100 * count }]),
  ) as StorageUse['records'];
  return { records, estimate: { usage: 1_500_000, quota: 2_000_000_000 }, isPersisted: false, ...more };
}
