import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../core/document';
import { arrange, type Setting } from './arrange';
import { PAGE } from './page';

/** From the best to the smallest that still reads well, points; Japanese letters are denser. */
const sizes = { ja: [10.5, 10, 9.5, 9], en: [10.5, 10, 9.5, 9, 8.5, 8] } as const satisfies Record<
  Language,
  readonly number[]
>;

/** What is left free for rounding, and for a printer whose type runs a little wider. */
const SPARE = 10;

/**
 * Sets a sheet in the largest type with which its pieces fit its pages. They are measured where they stand: a sheet has
 * the width of paper in every window.
 * @param splits how many pieces may stand on the first page, the best first
 */
export function useSetting(
  splits: readonly number[],
  language: Language,
): Setting & { readonly paper: RefObject<HTMLDivElement | null> } {
  const paper = useRef<HTMLDivElement>(null);
  const [setting, setSetting] = useState<Setting>({ size: 10, split: splits[0] ?? 0, fits: true });
  const tried = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const { current } = paper;
    if (!current) return;
    const next = arrange(sizes[language], (size) => heightsIn(current, size), splits, PAGE - SPARE);
    const [is, wanted] = [keyOf(setting), keyOf(next)];
    // Where two settings call for each other, the sheet stays as it is set.
    const isSettled = is === wanted || tried.current.includes(wanted);
    setSize(current, isSettled ? setting.size : next.size);
    if (is === wanted) tried.current = [];
    if (isSettled) return;
    tried.current = [...tried.current, wanted];
    setSetting(next);
  });
  return { ...setting, paper };
}

const keyOf = ({ size, split, fits }: Setting): string => [size, split, fits].join(' ');

function setSize(paper: HTMLElement, size: number): void {
  paper.style.setProperty('--paper-size', `${size}pt`);
}

/** Heights of the pieces as they are on paper, from however far away it is seen. */
function heightsIn(paper: HTMLElement, size: number): readonly number[] {
  setSize(paper, size);
  const scale = paper.getBoundingClientRect().width / paper.offsetWidth || 1;
  const pieces = [...paper.querySelectorAll('[data-piece]')];
  return pieces.map((piece) => piece.getBoundingClientRect().height / scale);
}
