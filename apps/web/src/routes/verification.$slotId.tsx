import { createFileRoute } from '@tanstack/react-router';
import { EnterVerification } from '../filings/enter-verification.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/verification/$slotId')({
  component: function VerificationRoute() {
    const { slotId } = Route.useParams();
    return (
      <SignedIn>
        <EnterVerification slotId={slotId} />
      </SignedIn>
    );
  },
});
