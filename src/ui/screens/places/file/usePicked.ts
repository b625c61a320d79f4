import { useEffect, useRef, useState } from 'react';
import type { Picked } from '../../../../core/thisFile';
import type { ThisFile } from '../../../thisFile';

type State = Picked | 'none' | 'working' | 'too-large' | 'unreadable';

/** Hashes one file after another; what is shown is of the one that was picked last, whichever was done first. */
export function usePicked(own: ThisFile): { readonly picked: State; readonly pick: (file: File) => void } {
  const [picked, setPicked] = useState<State>('none');
  const turn = useRef(0);
  useEffect(
    () => () => {
      turn.current += 1;
    },
    [],
  );
  const pick = async (file: File) => {
    turn.current += 1;
    const mine = turn.current;
    setPicked('working');
    const found = await own.pick(file);
    if (turn.current === mine) setPicked(found);
  };
  return { picked, pick: (file) => void pick(file) };
}
