import type { ReactNode } from 'react';

/** One group of samples. Sample texts are data here, so they carry `translate="no"`. */
export function Shelf({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="sect" aria-label={name} translate="no">
      <h2 className="mb-4">{name}</h2>
      <div className="grid gap-6 [&>*]:min-w-0">{children}</div>
    </section>
  );
}
