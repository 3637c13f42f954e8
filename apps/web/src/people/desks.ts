import type { LinkProps } from '@tanstack/react-router';
import { CircleUserRound, Inbox, PhoneCall, Stamp, type LucideIcon } from 'lucide-react';

export interface DeskEntry {
  id: string;
  /** Words at `<namespace>:<key>`. */
  words: string;
  icon: LucideIcon;
  link: LinkProps;
  /** Roles it is shown to; none means every member of staff. */
  roles?: readonly string[];
}

/** The sidebar of staff, in its order. A feature adds its line here; the first line of a role is where that person starts. */
export const DESKS: readonly DeskEntry[] = [
  { id: 'intake', words: 'people:screens.nav.intake', icon: Inbox, link: { to: '/intake' }, roles: ['intake-officer', 'dispatcher', 'centre-manager'] },
  { id: 'stamp', words: 'agreements:screens.stamp.nav', icon: Stamp, link: { to: '/stamp' }, roles: ['seal-keeper'] },
  { id: 'visits', words: 'aftercare:screens.visits.title', icon: PhoneCall, link: { to: '/visits' }, roles: ['return-visitor', 'centre-manager'] },
  { id: 'account', words: 'people:screens.nav.account', icon: CircleUserRound, link: { to: '/me' } },
];
