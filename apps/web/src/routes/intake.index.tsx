import { createFileRoute } from '@tanstack/react-router';
import { Intake } from '../cases/screening/intake.js';
import { intakeViewOf, type IntakeView } from '../cases/screening/intake-views.js';

export const Route = createFileRoute('/intake/')({
  validateSearch: (search: Record<string, unknown>): { view?: IntakeView } => ({ view: intakeViewOf(search['view']) }),
  component: function IntakeRoute() {
    const { view = 'new' } = Route.useSearch();
    return <Intake view={view} />;
  },
});
