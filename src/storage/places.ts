import type { Questionnaire } from '../core/catalogue';
import type { Keepsake, Shelf } from '../core/keeping';
import { checksumOfText } from './checksum';
import type { Desk } from './desk';
import { headerOf, readRecord, textOf } from './record';
import type { Store } from './shelves/store';

export const CURRENT = 'current';
export const MIRROR = 'mirror';
export const PREVIOUS = 'previous';
export const POINTS = ['point-1', 'point-2', 'point-3'] as const;

/** A place of its own for each thing that is kept apart: nothing kept there is replaced by something else. */
export function placeApart(kind: 'damaged' | 'aside', value: unknown): string {
  return `${kind}-${checksumOfText(textOf(value)).slice(0, 16)}`;
}

const MOST_UNSAVED = 10;

/**
 * What is put where when copies are put aside. Of those that nobody was told were saved, the newest ten stay; what was
 * saved, and what is damaged, stays until all is erased.
 * @param values what stands
 */
export function withAside(
  values: ReadonlyMap<string, unknown>,
  coming: readonly unknown[],
): ReadonlyMap<string, unknown> {
  const puts = new Map(coming.map((value) => [placeApart('aside', value), value]));
  const aside = [...new Map([...values, ...puts])].filter(([key]) => key.startsWith('aside-'));
  const unsaved = aside
    .map(([key, value]) => ({ key, header: headerOf(value) }))
    .filter(({ header }) => header.unsaved)
    .sort((a, b) => b.header.write - a.header.write);
  return new Map([...puts, ...unsaved.slice(MOST_UNSAVED).map(({ key }) => [key, undefined] as const)]);
}

const kinds = ['previous', 'point', 'damaged', 'aside'] as const;

/** What a place of a shelf holds besides the document itself; null for all other places. */
export function keepsakeOf(key: string, value: unknown, shelf: string, catalogue: Questionnaire): Keepsake | null {
  const kind = key === MIRROR ? key : kinds.find((name) => key.split('-')[0] === name);
  if (!kind) return null;
  const read = readRecord(value, catalogue);
  const { at, reason } = read.ok ? read.copy : { at: null, reason: null };
  return { key: `${shelf}/${key}`, kind, at, reason, document: read.ok ? read.copy.document : null };
}

/** What stands in one place of a shelf. */
export type Place = readonly [shelf: Shelf, key: string, value: unknown];

/** All that stands on the shelves that answer, and the mirror. */
export async function placesOf({ main, stores, mirror }: Desk): Promise<readonly Place[]> {
  const read = async (store: Store) => {
    const contents = await store.read().catch(() => null);
    return [...(contents?.values ?? [])].map(([key, value]): Place => [store.shelf, key, value]);
  };
  const places = await Promise.all([...new Set([main, ...stores])].map(read));
  const mirrored = mirror.read();
  return [...places.flat(), ...(mirrored === null ? [] : [['local', MIRROR, mirrored] as const])];
}
