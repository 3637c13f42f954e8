import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Opening } from '../ui/opening.js';

export const Route = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: () => (
    <Suspense fallback={<Opening />}>
      <Outlet />
    </Suspense>
  ),
});
