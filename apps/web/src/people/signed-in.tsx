import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Opening } from '../ui/opening.js';
import { useMe } from './use-me.js';

/** A public page that needs to know who one is. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { me, isPending } = useMe();
  if (isPending) return <Opening />;
  if (!me) return <Navigate to="/sign-in" search={{ next: location.pathname + location.search }} />;
  return children;
}
