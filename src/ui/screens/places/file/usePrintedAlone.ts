import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Prints with a mark on one part of the page, by which the stylesheet leaves all else out. */
export function usePrintedAlone(): { readonly isAlone: boolean; readonly print: () => void } {
  const [isAlone, setIsAlone] = useState(false);
  useEffect(() => {
    const end = () => setIsAlone(false);
    window.addEventListener('afterprint', end);
    return () => window.removeEventListener('afterprint', end);
  }, []);
  const print = () => {
    // The mark must stand before the browser lays the page out for paper, which it does within the call.
    flushSync(() => setIsAlone(true));
    window.print();
  };
  return { isAlone, print };
}
