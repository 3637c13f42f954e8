import { createFileRoute } from '@tanstack/react-router';
import { ApplyTasks } from '../cases/apply/tasks.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/apply/')({
  component: function CaseRoute() {
    const { caseId } = Route.useParams();
    return (
      <SignedIn>
        <ApplyTasks caseId={caseId} />
      </SignedIn>
    );
  },
});
