import type { ReactNode } from 'react';

interface EntryLinkProps {
  readonly anchor: string;
  /** Shows the entry where the address is already its own, which the browser takes for no move. */
  readonly onSame: (anchor: string) => void;
  readonly children: ReactNode;
}

/** A link to an entry or a chapter of this page. */
export function EntryLink({ anchor, onSame, children }: EntryLinkProps) {
  const href = `#/reasoning/${anchor}`;
  return (
    <a
      href={href}
      onClick={() => {
        if (window.location.hash === href) onSame(anchor);
      }}
    >
      {children}
    </a>
  );
}
