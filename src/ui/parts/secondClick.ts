import type { MouseEvent } from 'react';

/**
 * The second half of a double click on 次へ falls on the question that has come up beneath it: it must neither answer
 * it nor pass over it.
 */
export function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}
