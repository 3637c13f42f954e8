import { createFileRoute } from '@tanstack/react-router';
import { AcceptPage } from '../mediators/accept-page.js';

export const Route = createFileRoute('/cases/$caseId/accept')({
  component: function CaseRoute() {
    const { caseId } = Route.useParams();
    return <AcceptPage caseId={caseId} />;
  },
});
