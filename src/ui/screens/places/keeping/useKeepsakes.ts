import { useEffect, useState } from 'react';
import type { Keepsake } from '../../../../core/keeping';
import { useSaveState, useServices } from '../../../session';

/** What the browser has besides the document, read again after every write. */
export function useKeepsakes(): readonly Keepsake[] {
  const { keeping } = useServices();
  const state = useSaveState((whole) => whole);
  const [list, setList] = useState<readonly Keepsake[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a write is what makes the list stale
  useEffect(() => {
    let isWanted = true;
    void keeping.list().then((found) => {
      if (isWanted) setList(found);
    });
    return () => {
      isWanted = false;
    };
  }, [keeping, state]);
  return list;
}
