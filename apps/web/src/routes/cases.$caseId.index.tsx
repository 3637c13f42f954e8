import { createFileRoute } from '@tanstack/react-router';
import { CaseHomePage } from '../cases/home/case-home.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/')({
  component: function CaseRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <CaseHomePage caseId={caseId} />
      </SignedIn>
    );
  },
});
