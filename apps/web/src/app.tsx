import { QueryClientProvider } from '@tanstack/react-query';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { queryClient } from './api/query-client.js';
import { NotFound } from './ui/not-found.js';
import { Broken } from './ui/broken.js';
import { Opening } from './ui/opening.js';
import { routeTree } from './route-tree.gen.js';
import { useLanguage } from './words/use-language.js';

const Toasts = lazy(() => import('./ui/toasts.js').then((loaded) => ({ default: loaded.Toasts })));

const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Broken,
  defaultPendingComponent: Opening,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Everything around the pages: words, what was asked before, the router. */
export function App() {
  const { language } = useLanguage();
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : language}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
        <Suspense>
          <Toasts />
        </Suspense>
      </QueryClientProvider>
    </I18nProvider>
  );
}
