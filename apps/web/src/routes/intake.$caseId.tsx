import { createFileRoute } from '@tanstack/react-router';
import { Screening } from '../cases/screening/screening.js';

export const Route = createFileRoute('/intake/$caseId')({
  component: function ScreeningRoute() {
    const { caseId } = Route.useParams();
    return <Screening caseId={caseId} />;
  },
});
