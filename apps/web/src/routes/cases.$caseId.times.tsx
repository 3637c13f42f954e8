import { createFileRoute } from '@tanstack/react-router';
import { TimesPage } from '../bookings/times-page.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/times')({
  component: function TimesRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <TimesPage caseId={caseId} />
      </SignedIn>
    );
  },
});
