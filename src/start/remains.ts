import { questionnaire } from '../content/questionnaire';
import { type Document, nextOf } from '../core/document';
import type { Keepsake } from '../core/keeping';
import type { Keeper } from '../storage/keeper';
import { CURRENT } from '../storage/places';
import { readRecord } from '../storage/record';
import { now } from './clock';

type Kind = Keepsake['kind'] | 'current';

/** Anything that the browser still has of the program, the document itself included. */
export interface Remnant extends Omit<Keepsake, 'kind'> {
  readonly kind: Kind;
}

const ORDER: readonly Kind[] = ['current', 'mirror', 'previous', 'point', 'aside', 'damaged'];

const isPresent = <T>(value: T | null): value is T => value !== null;

async function currentOn(keeper: Keeper, shelf: string): Promise<Remnant | null> {
  const key = `${shelf}/${CURRENT}`;
  const text = await keeper.raw(key);
  if (text === null) return null;
  const read = readRecord(text, questionnaire);
  const known = read.ok ? { at: read.copy.at ?? read.copy.document.savedAt, document: read.copy.document } : null;
  return { key, kind: 'current', reason: null, at: known?.at ?? null, document: known?.document ?? null };
}

/** Everything there is, in the order in which it is worth a try. */
export async function remnantsIn(keeper: Keeper): Promise<readonly Remnant[]> {
  const current = await Promise.all(['database', 'local'].map((shelf) => currentOn(keeper, shelf)));
  const all = [...current.filter(isPresent), ...(await keeper.keepsakes())];
  return all.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (b.at ?? '').localeCompare(a.at ?? ''));
}

/** Makes a copy the document that the program opens next; what it opened before becomes a restore point. */
export async function reinstate(keeper: Keeper, document: Document): Promise<boolean> {
  const loaded = await keeper.load();
  const stands = loaded.is === 'document' ? loaded.document : null;
  if (stands && !(await keeper.point(stands, 'restore', now()))) return false;
  const next = stands ? nextOf(document, stands) : document;
  const saved = await keeper.save(next, now(), { mayEmpty: true });
  return saved.ok;
}
