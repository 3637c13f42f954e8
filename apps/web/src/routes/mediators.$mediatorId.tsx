import { createFileRoute } from '@tanstack/react-router';
import { MediatorPage } from '../mediators/mediator-page.js';

export const Route = createFileRoute('/mediators/$mediatorId')({
  component: function MediatorRoute() {
    const { mediatorId } = Route.useParams();
    return <MediatorPage mediatorId={mediatorId} />;
  },
});
