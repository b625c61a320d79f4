import { useCallback, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/** The element that stands for an anchor. */
export const elementId = (anchor: string) => `reasoning-${anchor}`;

/** Opens an entry and brings it to the top of the window. */
function show(anchor: string, takesFocus: boolean): void {
  const element = document.getElementById(elementId(anchor));
  if (!element) return;
  if (element instanceof HTMLDetailsElement) element.open = true;
  element.scrollIntoView();
  if (takesFocus) (element.querySelector('summary') ?? element).focus({ preventScroll: true });
}

/** Whether the focus is where a change of the screen puts it; elsewhere somebody is using it. */
function isFocusFree(): boolean {
  return document.activeElement === document.body || document.activeElement?.tagName === 'H1';
}

/**
 * Shows the topic whenever it changes. Gives what shows it once more, for a link to where one is already.
 * @param onAgain makes sure that nothing is hidden
 */
export function useReveal(topic: string | null, onAgain: () => void): (anchor: string) => void {
  useEffect(() => {
    if (topic) show(topic, isFocusFree());
  }, [topic]);
  const uncover = useRef(onAgain);
  uncover.current = onAgain;
  return useCallback((anchor) => {
    flushSync(() => uncover.current());
    show(anchor, true);
  }, []);
}
