import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Opening } from '../ui/opening.js';
import { StaffShell } from '../ui/staff-shell.js';
import { useDesk } from './use-desk.js';
import { useMe } from './use-me.js';

interface Props {
  title: string;
  heading?: ReactNode;
  /** Id of the line in `desks.ts`. */
  current: string;
  look?: string;
  tools?: ReactNode;
  bare?: boolean;
  children: ReactNode;
}

/** A staff page with the sidebar of whoever is signed in; others are sent to sign in first. */
export function Desk({ children, ...page }: Props) {
  const { me, isPending } = useMe();
  const { nav, organisation, person, organisations, choose } = useDesk();
  if (isPending) return <Opening />;
  if (!me) return <Navigate to="/sign-in" search={{ next: location.pathname + location.search }} />;
  return (
    <StaffShell {...page} nav={nav} organisation={organisation?.name} organisations={organisations} onOrganisation={choose} person={person}>
      {children}
    </StaffShell>
  );
}
