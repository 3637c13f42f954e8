import { createFileRoute } from '@tanstack/react-router';
import { SignedIn } from '../people/signed-in.js';
import { IdentityStep } from '../people/identity.js';

export const Route = createFileRoute('/identity')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => (typeof search['next'] === 'string' && search['next'].startsWith('/') ? { next: search['next'] } : {}),
  component: function Step() {
    const { next = '/apply' } = Route.useSearch();
    return (
      <SignedIn>
        <IdentityStep next={next} />
      </SignedIn>
    );
  },
});
