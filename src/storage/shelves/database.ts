import { deleteDB, type IDBPDatabase } from 'idb';
import { connection, DATABASE_VERSION, inTime, STORE } from '../connection';
import type { Change, Contents, Store } from './store';

const isNewer = (database: IDBPDatabase) => database.version > DATABASE_VERSION;

async function readAll(database: IDBPDatabase): Promise<Contents> {
  const newer = isNewer(database);
  if (!database.objectStoreNames.contains(STORE)) return { newer, keys: [], values: new Map() };
  const { store, done } = database.transaction(STORE);
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll(), done]);
  const names = keys.map(String);
  return { newer, keys: names, values: new Map(names.map((key, index) => [key, values[index]])) };
}

async function changeOne<T>(
  database: IDBPDatabase,
  wanted: readonly string[],
  decide: (contents: Contents) => Change<T>,
): Promise<T> {
  if (isNewer(database)) return decide(await readAll(database)).answer;
  // Complete is what has reached the disk, not what the system will write when it finds the time.
  const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
  const { store } = transaction;
  let isOver = false;
  const done = transaction.done.finally(() => {
    isOver = true;
  });
  const work = async () => {
    const [keys, ...values] = await Promise.all([store.getAllKeys(), ...wanted.map((key) => store.get(key))]);
    const found = new Map(wanted.map((key, index) => [key, values[index]]));
    for (const key of wanted) if (found.get(key) === undefined) found.delete(key);
    const { puts, answer } = decide({ newer: false, keys: keys.map(String), values: found });
    const put = async ([key, value]: readonly [string, unknown]) =>
      value === undefined ? store.delete(key) : store.put(value, key);
    await Promise.all([...(puts ?? [])].map(put));
    return answer;
  };
  const undo = (error: unknown): never => {
    // Where it failed as a whole it has been undone already.
    if (!isOver) transaction.abort();
    throw error;
  };
  const [answer] = await Promise.all([work().catch(undo), done]);
  return answer;
}

/** IndexedDB, in a database of our own. @param name of the database */
export function databaseStore(name: string): Store {
  const use = connection(name);
  return {
    shelf: 'database',
    read: () => inTime(use(readAll)),
    change: (wanted, decide) => inTime(use((database) => changeOne(database, wanted, decide))),
    async clear() {
      await inTime(use(async (database) => isNewer(database) || database.clear(STORE)));
      await inTime(use.close());
      await inTime(deleteDB(name));
      const left = await indexedDB.databases?.();
      return !left?.some((database) => database.name === name);
    },
  };
}
