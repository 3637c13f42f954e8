import { createFileRoute } from '@tanstack/react-router';
import { NotFound } from '../ui/not-found.js';

export const Route = createFileRoute('/sign-in')({
  validateSearch: (search: Record<string, unknown>): { next?: string } => (typeof search['next'] === 'string' ? { next: search['next'] } : {}),
  component: NotFound,
});
