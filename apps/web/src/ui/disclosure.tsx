import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.js';

/** "What if I don't?": one line that opens. The browser's own element: works before any script has come. */
export function Disclosure({ title, children, open }: { title: ReactNode; children: ReactNode; open?: boolean }) {
  return (
    <details open={open}>
      <summary>
        <Icon of={ChevronRight} />
        {title}
      </summary>
      <div className="sec">{children}</div>
    </details>
  );
}
