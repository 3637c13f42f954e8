import { createFileRoute } from '@tanstack/react-router';
import { Queue } from '../today/queue.js';
import { queueViewOf, type QueueView } from '../today/queue-views.js';

export const Route = createFileRoute('/queue')({
  validateSearch: (search: Record<string, unknown>): { view?: QueueView } => ({ view: queueViewOf(search['view']) }),
  component: function QueueRoute() {
    const { view = 'open' } = Route.useSearch();
    return <Queue view={view} />;
  },
});
