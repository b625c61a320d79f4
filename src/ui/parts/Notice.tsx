import type { ReactNode } from 'react';

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'danger';
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A box that carries its meaning in words and a bar at its side, never in colour alone. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div className="notice" data-kind={kind}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
