import { type ReactNode, useDeferredValue } from 'react';

/** Drawn once what stands around it has been painted; that is not drawn again for it. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(true, false) && children;
}
