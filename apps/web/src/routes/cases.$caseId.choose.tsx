import { createFileRoute } from '@tanstack/react-router';
import { ChoosePage } from '../mediators/choose-page.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/choose')({
  component: function CaseRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <ChoosePage caseId={caseId} />
      </SignedIn>
    );
  },
});
