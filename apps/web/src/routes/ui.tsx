import { createFileRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';

// Every component in every state; absent from the built product.
export const Route = createFileRoute('/ui')({
  beforeLoad: () => {
    if (!import.meta.env.DEV) throw notFound();
  },
  component: import.meta.env.DEV ? lazyRouteComponent(() => import('../ui/gallery/gallery.js'), 'Gallery') : () => null,
});
