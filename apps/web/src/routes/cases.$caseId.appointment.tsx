import { createFileRoute } from '@tanstack/react-router';
import { AppointmentPage } from '../bookings/appointment-page.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/appointment')({
  component: function AppointmentRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <AppointmentPage caseId={caseId} />
      </SignedIn>
    );
  },
});
