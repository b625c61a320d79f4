import areas from './areas.json';
import { type Change, mutantsIn, type Report } from './report';
import type { Survivor } from './survivors';

/** The least share of the mutants of each area that must be killed. */
const LEAST = 0.9;

type Area = keyof typeof areas;

export interface Count {
  readonly name: string;
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly uncovered: number;
  /** Changes code that runs as a file is loaded; not tried. */
  readonly ignored: number;
  /** Killed and timed out out of all but the ignored; 1 where there are none. */
  readonly share: number;
}

export interface Verdict {
  readonly counts: readonly Count[];
  /** Areas below the least share. */
  readonly below: readonly string[];
  /** Survivors that the list does not have. */
  readonly unlisted: readonly Change[];
  /** Entries of the list whose mutant did not survive, or is no more. */
  readonly outdated: readonly Change[];
}

function countOf(name: string, statuses: readonly string[]): Count {
  const of = (status: string) => statuses.filter((one) => one === status).length;
  const [killed, timedOut, survived, uncovered] = [of('Killed'), of('Timeout'), of('Survived'), of('NoCoverage')];
  const all = killed + timedOut + survived + uncovered;
  const share = all === 0 ? 1 : (killed + timedOut) / all;
  return { name, killed, timedOut, survived, uncovered, ignored: of('Ignored'), share };
}

const keyOf = ({ file, code, becomes }: Change) => JSON.stringify([file, code, becomes]);

/** Entries of one list that have no partner in the other, each partner counting once. */
function without<T extends Change>(all: readonly T[], partners: readonly Change[]): readonly T[] {
  const left = new Map<string, number>();
  for (const partner of partners) left.set(keyOf(partner), (left.get(keyOf(partner)) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

/** What a report says beside the list of survivors. */
export function verdictOn(report: Report, listed: readonly Survivor[]): Verdict {
  const mutants = mutantsIn(report);
  const inFiles = (files: readonly string[]) =>
    mutants.filter(({ file }) => files.includes(file)).map((one) => one.status);
  const ofAreas = (Object.keys(areas) as Area[]).map((area) => countOf(area, inFiles(areas[area])));
  const ofFiles = Object.values(areas).flatMap((files) => files.map((file) => countOf(file, inFiles([file]))));
  const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
  return {
    counts: [...ofFiles, ...ofAreas],
    below: ofAreas.filter(({ share }) => share < LEAST).map(({ name }) => name),
    unlisted: without(alive, listed),
    outdated: without(listed, alive),
  };
}
