import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;

/**
 * Takes a file that is dropped on an area, and tells whether one is held over it. For one that is dropped anywhere
 * else the browser would leave the page: that is prevented, and nothing happens.
 */
export function useDrop(area: RefObject<HTMLElement | null>, take: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const isIn = (event: DragEvent) => event.target instanceof Node && area.current?.contains(event.target) === true;
  const over = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setIsOver(isIn(event));
  });
  const drop = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file && isIn(event)) take(file);
  });
  useEffect(() => {
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setIsOver(false);
    const moved = (event: DragEvent) => over(event);
    const dropped = (event: DragEvent) => drop(event);
    window.addEventListener('dragover', moved);
    window.addEventListener('drop', dropped);
    window.addEventListener('dragleave', leave);
    return () => {
      window.removeEventListener('dragover', moved);
      window.removeEventListener('drop', dropped);
      window.removeEventListener('dragleave', leave);
    };
  }, []);
  return isOver;
}
