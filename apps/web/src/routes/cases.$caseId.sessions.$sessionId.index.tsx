import { createFileRoute } from '@tanstack/react-router';
import { SignedIn } from '../people/signed-in.js';
import { SessionPage } from '../sessions/session-page.js';

export const Route = createFileRoute('/cases/$caseId/sessions/$sessionId/')({
  component: function Step() {
    const path = Route.useParams();
    return (
      <SignedIn>
        <SessionPage path={path} />
      </SignedIn>
    );
  },
});
