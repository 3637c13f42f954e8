import { createFileRoute } from '@tanstack/react-router';
import { ReviewPage } from '../court/review-page.js';

export const Route = createFileRoute('/confirmations/$docketId')({
  component: function ReviewRoute() {
    const { docketId } = Route.useParams();
    return <ReviewPage key={docketId} docketId={docketId} />;
  },
});
