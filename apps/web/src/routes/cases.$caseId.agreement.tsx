import { createFileRoute } from '@tanstack/react-router';
import { AgreementPage } from '../agreements/agreement-page.js';

export const Route = createFileRoute('/cases/$caseId/agreement')({
  component: function Agreement() {
    const { caseId } = Route.useParams();
    return <AgreementPage caseId={caseId} />;
  },
});
