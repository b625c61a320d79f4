import { type Document, isUntouched, type Refusal } from '../core/document';
import type { Desk } from './desk';
import { isBesideTheLine, isWithin, newestOf } from './order';
import { CURRENT, POINTS, PREVIOUS, placeApart, withAside } from './places';
import { type Copy, readRecord, recordText, stampOf, textOf } from './record';
import type { Contents, Store } from './shelves/store';

export type Loaded =
  | { readonly is: 'nothing' }
  | {
      readonly is: 'document';
      readonly document: Document;
      /** Written by a newer version of the program: to be read only. */
      readonly newer: boolean;
      /** Well-formed, and yet not as it was written. */
      readonly altered: boolean;
      /** An older copy, since the newest was damaged. */
      readonly rescued: boolean;
    }
  /** Damaged, and no copy of it can be read; all of it is kept apart as it is. */
  | { readonly is: 'unreadable'; readonly reason: Refusal }
  /** The store does not answer. */
  | { readonly is: 'unavailable' };

type Origin = 'main' | 'beside' | 'mirror';

interface Found {
  readonly origin: Origin;
  readonly value: unknown;
  readonly copy: Copy;
}

interface Damaged {
  readonly origin: Origin;
  readonly value: unknown;
  readonly reason: Refusal;
}

/** All that could be read. */
interface Shelves {
  readonly main: Contents | null;
  readonly beside: readonly Contents[];
  readonly mirror: string | undefined;
  /** The most lasting store did not answer. */
  readonly isMissing: boolean;
}

const readable = (store: Store) => store.read().catch(() => null);

async function readShelves({ main, stores, mirror }: Desk): Promise<Shelves> {
  const all = await Promise.all([main, ...stores.filter((store) => store !== main)].map(readable));
  const [first, ...others] = all;
  const isMissing = stores[0] !== undefined && (stores[0] === main ? first : others[0]) === null;
  return {
    main: first ?? null,
    beside: others.filter((one) => one !== null),
    mirror: mirror.read() ?? undefined,
    isMissing,
  };
}

function sort(values: readonly (readonly [Origin, unknown])[], { catalogue }: Desk) {
  const found: Found[] = [];
  const damaged: Damaged[] = [];
  for (const [origin, value] of values) {
    if (value === undefined) continue;
    const read = readRecord(value, catalogue);
    if (read.ok) found.push({ origin, value, copy: read.copy });
    else damaged.push({ origin, value, reason: read.reason });
  }
  return { found, damaged };
}

const of = (contents: readonly (Contents | null)[], keys: readonly string[]) =>
  contents.flatMap((one) => keys.map((key) => one?.values.get(key)));

/** The newest that can be read; where the newest is damaged or gone, an older generation or a restore point. */
function choose(shelves: Shelves, desk: Desk) {
  const { main, beside, mirror } = shelves;
  const newest = sort(
    [
      ['main', main?.values.get(CURRENT)],
      ...of(beside, [CURRENT]).map((one) => ['beside', one] as const),
      ['mirror', mirror],
    ],
    desk,
  );
  const isLost = newest.damaged.some(({ origin }) => origin === 'main') || newest.found.length === 0;
  const older = (keys: readonly string[]) =>
    isLost
      ? sort(
          of([main, ...beside], keys).map((one) => ['beside', one] as const),
          desk,
        ).found
      : [];
  const standing = newest.found.find(({ origin }) => origin === 'main')?.copy;
  const inLine = newest.found.filter(({ copy }) => !standing || !isBesideTheLine(copy, standing));
  const chosen = newestOf([...inLine, ...older([PREVIOUS])]) ?? newestOf(older(POINTS));
  return { ...newest, chosen, isRescued: chosen !== undefined && isLost };
}

type Choice = ReturnType<typeof choose>;

/** What is put into the store so that nothing of what was found can be lost by the next write. */
function settled({ found, damaged, chosen }: Choice, main: Contents): ReadonlyMap<string, unknown> {
  const apart = damaged
    .filter(({ reason }) => reason !== 'newer-unreadable')
    .map(({ value }) => [placeApart('damaged', value), value] as const);
  if (!chosen || chosen.copy.newer) return new Map(apart);
  const beside = found
    .filter(({ copy }) => !isWithin(copy, chosen.copy) && !isUntouched(copy.document))
    .filter(({ origin, copy }) => origin !== 'mirror' || copy.unsaved)
    .map(({ value }) => value);
  const aside = withAside(main.values, beside);
  const standing = main.values.get(CURRENT);
  if (chosen.origin === 'main') return new Map([...apart, ...aside]);
  const text = recordText(chosen.copy.document, { ...chosen.copy, unsaved: false });
  const isReadable = found.some(({ origin }) => origin === 'main');
  return new Map([
    ...apart,
    ...aside,
    ...(isReadable ? [[PREVIOUS, standing] as const] : []),
    [CURRENT, text] as const,
  ]);
}

/** Puts it, unless somebody has written meanwhile; what then stands, and whether all of it was put. */
async function settle(choice: Choice, main: Contents, desk: Desk) {
  const before = main.values.get(CURRENT);
  const puts = settled(choice, main);
  const unchanged = { stands: before, isDone: puts.size === 0 };
  if (puts.size === 0) return unchanged;
  try {
    return await desk.main.change([CURRENT], ({ values }) => {
      const now = values.get(CURRENT);
      const isSame = now === undefined || before === undefined ? now === before : stampOf(now) === stampOf(before);
      return isSame ? { puts, answer: { stands: puts.get(CURRENT) ?? now, isDone: true } } : { answer: unchanged };
    });
  } catch {
    return unchanged;
  }
}

/** Takes from local storage what the database now has, and lets the mirror say that it is not ahead any more. */
async function tidy({ found }: Choice, stands: unknown, { main, stores, mirror }: Desk): Promise<void> {
  const mirrored = found.find(({ origin }) => origin === 'mirror');
  if (mirrored?.copy.unsaved && typeof stands === 'string') mirror.write(stands);
  if (main.shelf !== 'database' || found.every(({ origin }) => origin !== 'beside')) return;
  const forgotten = { puts: new Map([[CURRENT, undefined]]), answer: null };
  const forget = (store: Store) => store.change([], () => forgotten).catch(() => null);
  await Promise.all(stores.filter((store) => store !== main).map(forget));
}

function result({ chosen, damaged, isRescued }: Choice, { main, isMissing }: Shelves): Loaded {
  const ofNewer = main?.newer || damaged.some(({ reason }) => reason === 'newer-unreadable');
  if (ofNewer && !chosen?.copy.newer) return { is: 'unreadable', reason: 'newer-unreadable' };
  if (chosen) {
    const { document, newer, altered } = chosen.copy;
    return { is: 'document', document, newer, altered, rescued: isRescued };
  }
  if (isMissing) return { is: 'unavailable' };
  return damaged[0] ? { is: 'unreadable', reason: damaged[0].reason } : { is: 'nothing' };
}

/** What stands in the store, read once where it was among what was found; null where it cannot be read. */
function copyOf(stands: unknown, { found }: Choice, { catalogue }: Desk): Copy | null {
  const known = found.find(({ value }) => value === stands);
  if (known || stands === undefined) return known?.copy ?? null;
  const read = readRecord(stands, catalogue);
  return read.ok ? read.copy : null;
}

/** Reads every store and the mirror, and takes the newest that can be read. Throws nothing. */
export async function loadDocument(desk: Desk): Promise<Loaded> {
  if (desk.isErased) return { is: 'nothing' };
  const shelves = await readShelves(desk);
  const choice = choose(shelves, desk);
  const { chosen } = choice;
  const loaded = result(choice, shelves);
  desk.isNewer =
    (loaded.is === 'document' && loaded.newer) || (loaded.is === 'unreadable' && loaded.reason === 'newer-unreadable');
  desk.top = Math.max(desk.top, ...choice.found.map(({ copy }) => copy.write));
  if (!shelves.main || desk.isNewer) return loaded;
  const { stands, isDone } = await settle(choice, shelves.main, desk);
  if (isDone) await tidy(choice, stands, desk);
  const copy = copyOf(stands, choice, desk);
  desk.known = copy ? { text: textOf(stands), write: copy.write, document: copy.document } : null;
  // The very document that is handed out: what is identical to it needs no second copy.
  if (desk.known && chosen && isDone) desk.known = { ...desk.known, document: chosen.copy.document };
  return loaded;
}
