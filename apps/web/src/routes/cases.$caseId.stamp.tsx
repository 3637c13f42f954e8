import { createFileRoute } from '@tanstack/react-router';
import { StampPage } from '../agreements/stamp-page.js';

export const Route = createFileRoute('/cases/$caseId/stamp')({
  component: function StampPageRoute() {
    const { caseId } = Route.useParams();
    return <StampPage caseId={caseId} />;
  },
});
