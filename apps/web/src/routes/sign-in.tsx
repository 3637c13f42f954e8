import { createFileRoute } from '@tanstack/react-router';
import { SignIn } from '../people/sign-in.js';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => (typeof search['next'] === 'string' ? { next: search['next'] } : {}),
  component: function SignInRoute() {
    const { next } = Route.useSearch();
    return <SignIn next={next} />;
  },
});
