import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useChanges } from '../api/use-changes.js';
import { useMe } from '../people/use-me.js';
import { Opening } from '../ui/opening.js';

function Root() {
  const { me } = useMe();
  useChanges(me?.accountId);
  return (
    <Suspense fallback={<Opening />}>
      <Outlet />
    </Suspense>
  );
}

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Root });
