import type { RecordKind, RecordUse, StorageUse, StoreTrials } from '../core/thisFile';
import type { Desk } from './desk';
import { CURRENT, type Place, placesOf } from './places';
import { forgetTrial, holds } from './probe';
import { textOf } from './record';
import { keysOf } from './shelves/local';
import type { Store } from './shelves/store';

type Records = StorageUse['records'];

const kindOf: Readonly<Record<string, RecordKind>> = {
  [CURRENT]: 'document',
  previous: 'previous',
  point: 'points',
  mirror: 'mirror',
  damaged: 'apart',
  aside: 'apart',
};

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** What is remembered besides documents, such as the layout of the pages: entries of local and session storage. */
function settingsOf(name: string): readonly string[] {
  const storages = [() => localStorage, () => sessionStorage];
  return storages.flatMap((find) => {
    try {
      const storage = find();
      const ofDocuments = [`${name}/kept/`, `${name}/mirror`];
      const keys = keysOf(storage, `${name}/`).filter((key) => !ofDocuments.some((begin) => key.startsWith(begin)));
      return keys.map((key) => key + (storage.getItem(key) ?? ''));
    } catch {
      return [];
    }
  });
}

function use(texts: readonly string[]): RecordUse {
  return { count: texts.length, bytes: texts.reduce((sum, text) => sum + bytesOf(text), 0) };
}

/** What the program keeps in this browser, by kind. A key that it does not know counts as a setting. */
export async function recordsIn(desk: Desk): Promise<Records> {
  const places = await placesOf(desk);
  const of = ([, key]: Place) => kindOf[key.split('-')[0] ?? key] ?? 'settings';
  const texts = (kind: RecordKind) =>
    places.filter((place) => of(place) === kind).map(([, key, value]) => key + textOf(value));
  return {
    document: use(texts('document')),
    previous: use(texts('previous')),
    points: use(texts('points')),
    mirror: use(texts('mirror')),
    apart: use(texts('apart')),
    settings: use([...texts('settings'), ...settingsOf(desk.name)]),
  };
}

async function trialOf(store: Store | undefined, window: string) {
  if (!store) return 'fails';
  const contents = await store.read().catch(() => null);
  // What a newer version of the program has rebuilt is only read, so that nothing can be tried there.
  if (contents?.newer) return 'unknown';
  if (await holds(store, window)) return 'passes';
  await forgetTrial(store, window);
  return 'fails';
}

/** Writes a sample into each lasting store, reads it back and takes it away again; no document is touched. */
export async function tryStores({ stores, window, isErased }: Desk): Promise<StoreTrials> {
  if (isErased) return { database: 'unknown', local: 'unknown' };
  const trial = (shelf: Store['shelf']) =>
    trialOf(
      stores.find((store) => store.shelf === shelf),
      window,
    );
  const [database, local] = await Promise.all([trial('database'), trial('local')]);
  return { database, local };
}
