import { createFileRoute } from '@tanstack/react-router';
import { RespondPage } from '../mediators/respond-page.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/mediator')({
  component: function CaseRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <RespondPage caseId={caseId} />
      </SignedIn>
    );
  },
});
