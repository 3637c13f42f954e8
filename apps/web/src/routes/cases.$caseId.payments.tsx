import { createFileRoute } from '@tanstack/react-router';
import { Payments } from '../aftercare/payments.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/payments')({
  component: function PaymentsRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <Payments caseId={caseId} />
      </SignedIn>
    );
  },
});
