import { createFileRoute } from '@tanstack/react-router';
import { SignedIn } from '../people/signed-in.js';
import { Told } from '../people/told.js';

export const Route = createFileRoute('/told')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => (typeof search['next'] === 'string' && search['next'].startsWith('/') ? { next: search['next'] } : {}),
  component: function Step() {
    const { next = '/apply' } = Route.useSearch();
    return (
      <SignedIn>
        <Told next={next} />
      </SignedIn>
    );
  },
});
