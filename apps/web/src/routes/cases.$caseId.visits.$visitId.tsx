import { createFileRoute } from '@tanstack/react-router';
import { VisitPage } from '../aftercare/visit.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/visits/$visitId')({
  component: function VisitRoute() {
    const { caseId, visitId } = Route.useParams();
    return (
      <SignedIn>
        <VisitPage caseId={caseId} visitId={visitId} />
      </SignedIn>
    );
  },
});
