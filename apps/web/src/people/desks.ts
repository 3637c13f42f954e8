import type { LinkProps } from '@tanstack/react-router';
import { BookText, CalendarDays, CalendarOff, CircleUserRound, FileQuestion, FolderOpen, Inbox, Landmark, MailWarning, PhoneCall, Stamp, Sun, UserSearch, type LucideIcon } from 'lucide-react';

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
  { id: 'today', words: 'people:screens.nav.today', icon: Sun, link: { to: '/today' }, roles: ['mediator'] },
  { id: 'queue', words: 'people:screens.nav.queue', icon: FolderOpen, link: { to: '/queue' }, roles: ['mediator'] },
  { id: 'intake', words: 'people:screens.nav.intake', icon: Inbox, link: { to: '/intake' }, roles: ['intake-officer', 'dispatcher', 'centre-manager'] },
  { id: 'stamp', words: 'agreements:screens.stamp.nav', icon: Stamp, link: { to: '/stamp' }, roles: ['seal-keeper'] },
  { id: 'visits', words: 'aftercare:screens.visits.title', icon: PhoneCall, link: { to: '/visits' }, roles: ['return-visitor', 'centre-manager'] },
  { id: 'asked', words: 'mediators:screens.accept.nav', icon: FileQuestion, link: { to: '/asked' }, roles: ['mediator'] },
  { id: 'schedule', words: 'bookings:screens.hours.nav', icon: CalendarDays, link: { to: '/schedule' }, roles: ['mediator'] },
  { id: 'appoint', words: 'mediators:screens.appoint.nav', icon: UserSearch, link: { to: '/appoint' }, roles: ['dispatcher', 'centre-manager'] },
  { id: 'undelivered', words: 'filings:screens.undeliveredNav', icon: MailWarning, link: { to: '/undelivered' }, roles: ['centre-manager', 'dispatcher', 'intake-officer'] },
  { id: 'calendar', words: 'deadlines:screens.calendar.nav', icon: CalendarOff, link: { to: '/days-off' }, roles: ['centre-manager'] },
  { id: 'court', words: 'court:screens.nav.inbox', icon: Landmark, link: { to: '/confirmations' }, roles: ['clerk', 'judge'] },
  { id: 'pulls', words: 'court:screens.nav.pulls', icon: BookText, link: { to: '/confirmations/pulls' }, roles: ['clerk', 'judge'] },
  { id: 'account', words: 'people:screens.nav.account', icon: CircleUserRound, link: { to: '/me' } },
];
