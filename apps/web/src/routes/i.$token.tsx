import { createFileRoute } from '@tanstack/react-router';
import { Invite } from '../cases/invite/invite.js';

export const Route = createFileRoute('/i/$token')({
  component: function InviteRoute() {
    const { token } = Route.useParams();
    return <Invite token={token} />;
  },
});
