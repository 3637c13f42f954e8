import { createFileRoute } from '@tanstack/react-router';
import { ApplyCheck } from '../cases/apply/check.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/apply/check')({
  component: function CaseRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <ApplyCheck caseId={caseId} />
      </SignedIn>
    );
  },
});
