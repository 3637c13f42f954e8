import { createFileRoute } from '@tanstack/react-router';
import { EvidencePage } from '../evidence/evidence-page.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/evidence')({
  validateSearch: (search: Record<string, unknown>): { from?: 'application' } => (search['from'] === 'application' ? { from: 'application' } : {}),
  component: function Step() {
    const { caseId } = Route.useParams();
    const { from } = Route.useSearch();
    return (
      <SignedIn>
        <EvidencePage key={caseId} caseId={caseId} applying={from === 'application'} />
      </SignedIn>
    );
  },
});
