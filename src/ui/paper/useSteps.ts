import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { PAGE } from './page';

/** What stays empty at the ends of pages, where rows and pictures are not cut. */
const FILLED = 0.91;

/**
 * Goes down in steps, from generous to tight, until a text that flows over pages needs no more than so many.
 * @param count how many steps there are
 * @param most how many pages
 */
export function useSteps(
  count: number,
  most: number,
): { readonly step: number; readonly paper: RefObject<HTMLDivElement | null> } {
  const paper = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  useLayoutEffect(() => {
    const height = paper.current?.offsetHeight ?? 0;
    if (height > most * PAGE * FILLED && step < count - 1) setStep(step + 1);
  });
  return { step, paper };
}
