import { type RefObject, useEffect } from 'react';

/** Opens what is folded while it is printed. */
export function useOpenedForPrint(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const setOpen = (isOpen: boolean) => {
      for (const one of opened) one.open = isOpen;
    };
    const open = () => {
      opened = [...(list.current?.querySelectorAll('details') ?? [])].filter((one) => !one.open);
      setOpen(true);
    };
    const close = () => setOpen(false);
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, [list]);
}
