import type { ReactNode } from 'react';

/** A wide table that scrolls by itself on narrow screens, by keyboard too. */
export function Scrollable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll" aria-label={name} tabIndex={0}>
      {children}
    </section>
  );
}
