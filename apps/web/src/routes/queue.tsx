import { createFileRoute } from '@tanstack/react-router';
import { Queue, QUEUES, type QueueView } from '../today/queue.js';

const viewOf = (text: unknown): QueueView => (Object.keys(QUEUES) as QueueView[]).find((view) => view === text) ?? 'open';

export const Route = createFileRoute('/queue')({
  validateSearch: (search: Record<string, unknown>): { view?: QueueView } => ({ view: viewOf(search['view']) }),
  component: function QueueRoute() {
    const { view = 'open' } = Route.useSearch();
    return <Queue view={view} />;
  },
});
