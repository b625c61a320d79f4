import { type ReactNode, useState } from 'react';
import type { Part } from '../../locales/i18n';
import { useWords } from '../session';
import { WithWords } from './WithWords';

interface FoldedProps {
  readonly title: string;
  /** The words of what is inside, fetched when it is unfolded. */
  readonly needs: readonly Part[];
  readonly children: ReactNode;
}

/** What stands folded until it is wanted: neither drawn nor fetched before. */
export function Folded({ title, needs, children }: FoldedProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && <Unfolded needs={needs}>{children}</Unfolded>}
    </details>
  );
}

function Unfolded({ needs: [part, ...rest], children }: Omit<FoldedProps, 'title'>) {
  return part ? (
    <Fetched part={part}>
      <Unfolded needs={rest}>{children}</Unfolded>
    </Fetched>
  ) : (
    children
  );
}

function Fetched({ part, children }: { readonly part: Part; readonly children: ReactNode }) {
  return <WithWords needs={[useWords(part)]}>{children}</WithWords>;
}
