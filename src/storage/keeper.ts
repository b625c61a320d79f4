import type { Questionnaire } from '../core/catalogue';
import { type Document, FORMAT, isUntouched } from '../core/document';
import type { Keepsake, PointReason, Shelf } from '../core/keeping';
import type { StorageUse, StoreTrials } from '../core/thisFile';
import type { Desk } from './desk';
import { eraseAll, onErased } from './erase';
import { type Loaded, loadDocument } from './loading';
import { mirrorDocument } from './mirror';
import { CURRENT, keepsakeOf, MIRROR, POINTS, placesOf } from './places';
import { holds } from './probe';
import { PLAIN, stampOf, textOf } from './record';
import { withPoint } from './ring';
import { type Saved, type SaveOptions, saveDocument } from './saving';
import { databaseStore } from './shelves/database';
import { localStore } from './shelves/local';
import { localMirror } from './shelves/localMirror';
import { memoryStore } from './shelves/memory';
import type { Store } from './shelves/store';
import { recordsIn, tryStores } from './usage';

/** What the browser keeps between visits. Nothing here throws; a refused write is an answer. */
export interface Keeper {
  /** The most lasting place that gave back what was written to it when it was tried at the start. */
  readonly shelf: Shelf;
  load(): Promise<Loaded>;
  /** Resolves when the transaction has completed, never before. */
  save(document: Document, savedAt: string, options?: SaveOptions): Promise<Saved>;
  /** Writes a second copy at once, for when the page may be gone the next moment. */
  mirror(document: Document, savedAt: string): void;
  /** Puts a restore point into the ring of three; whether it stands there. */
  point(document: Document, reason: PointReason, at: string): Promise<boolean>;
  keepsakes(): Promise<readonly Keepsake[]>;
  /** What is kept in a place, as text and as it is; null where nothing is. @param key of a keepsake */
  raw(key: string): Promise<string | null>;
  /** How much is kept, by kind. */
  records(): Promise<StorageUse['records']>;
  /** Whether the lasting stores give back now what is written to them; no document is touched. */
  tryStores(): Promise<StoreTrials>;
  /** Leaves nothing of the program, and writes nothing any more; whether all is gone, read back. */
  erase(): Promise<boolean>;
}

/** Puts one document into the ring of restore points. An empty one is none, and needs none. */
async function putPoint(desk: Desk, document: Document, reason: PointReason, at: string): Promise<boolean> {
  if (desk.isErased || desk.isNewer) return false;
  if (isUntouched(document)) return true;
  const { window, catalogue } = desk;
  try {
    return await desk.main.change(POINTS, ({ newer, values }) => {
      if (newer) return { answer: false };
      return { puts: withPoint(values, document, { ...PLAIN, window, at, reason }, catalogue), answer: true };
    });
  } catch {
    return false;
  }
}

async function listKeepsakes(desk: Desk): Promise<readonly Keepsake[]> {
  const places = await placesOf(desk);
  const standing = places.filter(([, key]) => key === CURRENT).map(([, , value]) => stampOf(value));
  return places
    .filter(([, key, value]) => key !== MIRROR || !standing.includes(stampOf(value)))
    .flatMap(([shelf, key, value]) => keepsakeOf(key, value, shelf, desk.catalogue) ?? []);
}

async function rawOf(desk: Desk, wanted: string): Promise<string | null> {
  const place = (await placesOf(desk)).find(([shelf, key]) => `${shelf}/${key}` === wanted);
  return place ? textOf(place[2]) : null;
}

function lastingStores(name: string): readonly Store[] {
  const isThere = (find: () => unknown) => {
    try {
      return find() !== undefined;
    } catch {
      return true;
    }
  };
  return [
    ...(isThere(() => globalThis.indexedDB) ? [databaseStore(name)] : []),
    ...(isThere(() => globalThis.localStorage) ? [localStore(name)] : []),
  ];
}

async function firstThatHolds(stores: readonly Store[], window: string): Promise<Store> {
  for (const store of stores) if (await holds(store, window)) return store;
  return memoryStore();
}

/** Opens the storage of this browser profile. @param name what every key and database of ours begins with */
export async function openKeeper(catalogue: Questionnaire, name: string = FORMAT): Promise<Keeper> {
  const window = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(36)).join('');
  const stores = lastingStores(name);
  const main = await firstThatHolds(stores, window);
  const knowing = { known: null, top: 0, isNewer: false, isErased: false };
  const desk: Desk = { catalogue, name, window, main, stores, mirror: localMirror(name), ...knowing };
  onErased(name, () => {
    desk.isErased = true;
  });
  return {
    shelf: main.shelf,
    load: () => loadDocument(desk),
    save: (document, savedAt, options = {}) => saveDocument(desk, document, savedAt, options),
    mirror: (document, savedAt) => mirrorDocument(desk, document, savedAt),
    point: (document, reason, at) => putPoint(desk, document, reason, at),
    keepsakes: () => listKeepsakes(desk),
    raw: (key) => rawOf(desk, key),
    records: () => recordsIn(desk),
    tryStores: () => tryStores(desk),
    erase: () => eraseAll(desk),
  };
}
