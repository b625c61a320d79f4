import { type IDBPDatabase, openDB } from 'idb';

export const STORE = 'documents';

/** Milliseconds after which what the browser does not answer counts as refused. */
const PATIENCE = 3000;

/** What a promise gives, or a rejection when it has not settled in time. */
export function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Works on the database; rejects where it does not open in time, or where the work fails. */
export type Connection = <T>(work: (database: IDBPDatabase) => Promise<T>) => Promise<T>;

/**
 * Opens the database of a name when it is first wanted, and anew after another tab has asked for it, the browser
 * has ended it, or work on it has failed. An opening that takes too long goes on, for the next who asks.
 */
export function connection(name: string): Connection {
  let current: Promise<IDBPDatabase> | undefined;
  const open = (): Promise<IDBPDatabase> => {
    const forget = () => {
      if (current === opening) current = undefined;
    };
    const opening = openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore(STORE);
      },
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opening.catch(forget);
    return opening;
  };
  return async (work) => {
    current ??= open();
    const database = await inTime(current);
    try {
      return await work(database);
    } catch (error) {
      database.close();
      current = undefined;
      throw error;
    }
  };
}
