import { createFileRoute } from '@tanstack/react-router';
import { ReceiptPage } from '../cases/receipt/receipt.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/receipt')({
  component: function CaseRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <ReceiptPage caseId={caseId} />
      </SignedIn>
    );
  },
});
