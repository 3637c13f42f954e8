import { createFileRoute } from '@tanstack/react-router';
import { AppointPage } from '../mediators/appoint-page.js';

export const Route = createFileRoute('/cases/$caseId/appoint')({
  component: function CaseRoute() {
    const { caseId } = Route.useParams();
    return <AppointPage caseId={caseId} />;
  },
});
