import { createFileRoute } from '@tanstack/react-router';
import { Intake, VIEWS, type View } from '../cases/screening/intake.js';

const viewOf = (text: unknown): View => (Object.keys(VIEWS) as View[]).find((view) => view === text) ?? 'new';

export const Route = createFileRoute('/intake/')({
  validateSearch: (search: Record<string, unknown>): { view?: View } => ({ view: viewOf(search['view']) }),
  component: function IntakeRoute() {
    const { view = 'new' } = Route.useSearch();
    return <Intake view={view} />;
  },
});
