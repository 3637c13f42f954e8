import type { ReactNode } from 'react';

/** A white card: only where there is something to do. */
export const Card = ({ children, className }: { children: ReactNode; className?: string }) => <div className={`card ${className ?? ''}`}>{children}</div>;

/** A titled part of a page; `h2` names it for screen readers. */
export function Section({ id, title, children, className }: { id: string; title: ReactNode; children: ReactNode; className?: string }) {
  return (
    <section className={`sect ${className ?? ''}`} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
