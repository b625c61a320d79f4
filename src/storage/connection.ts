import { type IDBPDatabase, openDB } from 'idb';

export const STORE = 'documents';
/** Of the database's shape; a window of an older version of the program reads a newer shape and leaves it alone. */
export const DATABASE_VERSION = 1;

/** Milliseconds after which what the browser does not answer counts as refused. */
const PATIENCE = 3000;
/** How often the database is opened anew for one piece of work. */
const REOPENINGS = 3;

/** What a promise gives, or a rejection when it has not settled in time. */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');

/** The store under the browser's database gave way, or the connection was closed under the work. */
const mayPass = (error: unknown) => ['UnknownError', 'InvalidStateError'].includes(nameOf(error));

/** Works on the database; rejects where it does not open in time, or where the work fails. */
export type Connection = {
  <T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T>;
  /** Closes what is open; the next work opens anew. */
  readonly close: () => Promise<void>;
};

function open(name: string, forget: () => void): Promise<IDBPDatabase> {
  const manners = {
    blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  };
  const upgrade = (database: IDBPDatabase) => {
    database.createObjectStore(STORE);
  };
  return openDB(name, DATABASE_VERSION, { ...manners, upgrade }).catch((error: unknown) => {
    if (nameOf(error) !== 'VersionError') throw error;
    return openDB(name, undefined, manners);
  });
}

/**
 * Opens the database of a name when it is first wanted, and anew after another tab has asked for it, the browser
 * has ended it, or work on it has failed. An opening that takes too long goes on, for the next who asks. Work that
 * fails for a passing reason is done again from its beginning, on a new connection, three times at most.
 */
export function connection(name: string): Connection {
  let current: Promise<IDBPDatabase> | undefined;
  const opened = (): Promise<IDBPDatabase> => {
    if (current) return current;
    const forget = () => {
      if (current === opening) current = undefined;
    };
    const opening = open(name, forget);
    opening.catch(forget);
    current = opening;
    return opening;
  };
  const close = async () => {
    const closing = current;
    current = undefined;
    (await closing)?.close();
  };
  const attempt = async <T>(work: (database: IDBPDatabase) => Promise<T>, left: number): Promise<T> => {
    try {
      const opening = opened();
      const database = await inTime(opening);
      return await work(database).catch((error: unknown) => {
        database.close();
        if (current === opening) current = undefined;
        throw error;
      });
    } catch (error) {
      if (left === 0 || !mayPass(error)) throw error;
      return attempt(work, left - 1);
    }
  };
  return Object.assign(<T>(work: (database: IDBPDatabase) => Promise<T>) => attempt(work, REOPENINGS), { close });
}
