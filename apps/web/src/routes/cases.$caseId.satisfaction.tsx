import { createFileRoute } from '@tanstack/react-router';
import { Satisfaction } from '../aftercare/satisfaction.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/satisfaction')({
  component: function SatisfactionRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <Satisfaction caseId={caseId} />
      </SignedIn>
    );
  },
});
