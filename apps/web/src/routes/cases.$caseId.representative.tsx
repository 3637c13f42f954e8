import { createFileRoute } from '@tanstack/react-router';
import { RepresentativePage } from '../cases/representative.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/representative')({
  component: function CaseRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <RepresentativePage caseId={caseId} />
      </SignedIn>
    );
  },
});
