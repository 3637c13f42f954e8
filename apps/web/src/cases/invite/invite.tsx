import { useQuery } from '@tanstack/react-query';
import { lazy, useState } from 'react';
import { casesInvitation } from '@maplebridge/contract/src/cases/sdk.gen.js';
import { ask } from '../../api/ask.js';
import { ApiProblem } from '../../api/problem.js';
import { Opening } from '../../ui/opening.js';
import { Digits } from './digits.js';

/** Comes while the four characters are typed. */
const InvitationPage = lazy(() => import('./invitation-page.js').then((loaded) => ({ default: loaded.InvitationPage })));

/** The short link: four characters first, then what is asked; no account anywhere. */
export function Invite({ token }: { token: string }) {
  const [opened, setOpened] = useState(0);
  const invitation = useQuery({
    queryKey: ['invitation', token, opened],
    queryFn: () => ask(casesInvitation, { path: { token } }),
    throwOnError: false,
    retry: false,
    staleTime: Infinity,
  });
  if (invitation.data) return <InvitationPage token={token} invitation={invitation.data} />;
  if (invitation.isPending) return <Opening />;
  const { error } = invitation;
  if (error instanceof ApiProblem && ![401, 403, 404].includes(error.status)) throw error;
  return <Digits token={token} onOpened={() => setOpened((times) => times + 1)} />;
}
