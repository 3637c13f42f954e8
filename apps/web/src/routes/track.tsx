import { createFileRoute } from '@tanstack/react-router';
import { Track } from '../cases/track/track.js';

export const Route = createFileRoute('/track')({
  validateSearch: (search: Record<string, unknown>): { number?: string } => (typeof search['number'] === 'string' ? { number: search['number'] } : {}),
  component: function TrackRoute() {
    const { number } = Route.useSearch();
    return <Track given={number} />;
  },
});
