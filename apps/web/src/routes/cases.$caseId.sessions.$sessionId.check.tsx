import { createFileRoute } from '@tanstack/react-router';
import { SignedIn } from '../people/signed-in.js';
import { DeviceCheck } from '../sessions/check.js';

export const Route = createFileRoute('/cases/$caseId/sessions/$sessionId/check')({
  component: function Step() {
    const path = Route.useParams();
    return (
      <SignedIn>
        <DeviceCheck path={path} />
      </SignedIn>
    );
  },
});
