import { createFileRoute } from '@tanstack/react-router';
import { SignedIn } from '../people/signed-in.js';
import { RecordPage } from '../sessions/record-page.js';

export const Route = createFileRoute('/cases/$caseId/sessions/$sessionId/record')({
  component: function Step() {
    const path = Route.useParams();
    return (
      <SignedIn>
        <RecordPage path={path} />
      </SignedIn>
    );
  },
});
