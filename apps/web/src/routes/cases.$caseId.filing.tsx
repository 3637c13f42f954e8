import { createFileRoute } from '@tanstack/react-router';
import { FilingPage } from '../filings/filing-page.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/filing')({
  component: function FilingRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <FilingPage caseId={caseId} />
      </SignedIn>
    );
  },
});
