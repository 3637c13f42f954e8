import { createFileRoute } from '@tanstack/react-router';
import { TermsPage } from '../agreements/terms-page.js';

export const Route = createFileRoute('/cases/$caseId/terms')({
  component: function TermsPageRoute() {
    const { caseId } = Route.useParams();
    return <TermsPage caseId={caseId} />;
  },
});
