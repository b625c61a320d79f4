import { useEffect, useState } from 'react';
import type { StorageUse } from '../../../../core/thisFile';
import { useSaveState, useServices, type Words } from '../../../session';
import type { ThisFile } from '../../../thisFile';

/** What the page needs of the composition root, and how far it has come; null where it could not be fetched. */
export function useThisFile(): { readonly own: ThisFile | null | undefined; readonly words: Words } {
  const { thisFile } = useServices();
  const [own, setOwn] = useState<ThisFile | null>();
  useEffect(() => {
    let isWanted = own === undefined;
    if (isWanted)
      thisFile().then(
        (lent) => isWanted && setOwn(lent),
        () => isWanted && setOwn(null),
      );
    return () => {
      isWanted = false;
    };
  }, [thisFile, own]);
  const are = own ? 'there' : own === null ? 'failed' : 'loading';
  return { own, words: { are, tryAgain: () => setOwn(undefined) } };
}

/** What is kept, read again after every write; null as long as it is being read. */
export function useStorage(own: ThisFile): StorageUse | null {
  const state = useSaveState((whole) => whole);
  const [storage, setStorage] = useState<StorageUse | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a write is what makes it stale
  useEffect(() => {
    let isWanted = true;
    void own.storage().then((found) => {
      if (isWanted) setStorage(found);
    });
    return () => {
      isWanted = false;
    };
  }, [own, state]);
  return storage;
}
