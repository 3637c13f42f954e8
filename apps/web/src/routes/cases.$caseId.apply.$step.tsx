import { createFileRoute, notFound } from '@tanstack/react-router';
import { ApplyStep } from '../cases/apply/step.js';
import { isStep } from '../cases/apply/steps.js';
import { SignedIn } from '../people/signed-in.js';

export const Route = createFileRoute('/cases/$caseId/apply/$step')({
  component: function StepRoute() {
    const { caseId, step } = Route.useParams();
    if (!isStep(step)) throw notFound();
    return (
      <SignedIn>
        <ApplyStep key={step} caseId={caseId} step={step} />
      </SignedIn>
    );
  },
});
