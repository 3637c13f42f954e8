import { createLink, type LinkComponent } from '@tanstack/react-router';
import { ChevronRight, type LucideIcon } from 'lucide-react';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon } from './icon.js';

/** A list divided by hairlines; its children are `<li>`s, `RowLink`s or `Person`s. */
export const Rows = ({ children, className }: { children: ReactNode; className?: string }) => <ul className={`rows ${className ?? ''}`}>{children}</ul>;

interface RowProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'title'> {
  icon: LucideIcon;
  title: ReactNode;
  note?: ReactNode;
  chip?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

/** A row that leads to an address (a file, an outside page). */
export function RowAnchor({ icon, title, note, chip, ...rest }: RowProps) {
  return (
    <a {...rest} className="rowlink">
      <Icon of={icon} />
      <span>
        <span className="t">{title}</span> {chip}
        {note && <span className="sec">{note}</span>}
      </span>
      <Icon of={ChevronRight} />
    </a>
  );
}

const Routed = createLink(RowAnchor);
/** A row that leads to a route: `<RowLink icon={ReceiptText} title="…" to="/cases/$caseId/receipt" params={…} />`. */
export const RowLink: LinkComponent<typeof RowAnchor> = (props) => <Routed {...props} />;

/** Initial of a name in a circle: `pine` the mediator, `blue` the other side, `sand` oneself. */
export function Avatar({ name, tone }: { name: string; tone?: 'pine' | 'blue' | 'sand' }) {
  const classes = { pine: 'p', blue: 'n', sand: 'g' } as const;
  return (
    <span className={`av ${tone ? classes[tone] : ''}`} aria-hidden="true">
      {[...name][0]}
    </span>
  );
}

/** Somebody in the case, with what they are in it. */
export function Person({ name, role, note, tone }: { name: string; role?: ReactNode; note?: ReactNode; tone?: 'pine' | 'blue' | 'sand' }) {
  return (
    <li className="person">
      <Avatar name={name} tone={tone} />
      <div>
        <p>
          <b translate="no">{name}</b> {role && <span className="quiet sec">{role}</span>}
        </p>
        {note && <p className="sec">{note}</p>}
      </div>
    </li>
  );
}
