import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, screen } from '@testing-library/react';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import cases from '../../../../../libs/cases/words/en.json' with { type: 'json' };
import { draw } from '../../ui/drawn.js';
import { MeetingStep } from './meeting-step.js';
import { useMeeting } from './use-meeting.js';

const home = { id: 'k', state: 'in-mediation', side: 'applicant', parties: [], clocks: [] } as unknown as CaseHome;
const session = { id: 's', state: 'scheduled', mode: 'video', startsAt: '2026-12-08T01:30:00Z', endsAt: '2026-12-08T02:30:00Z' };

function Card() {
  const { session: found, turn } = useMeeting(home);
  return found && turn ? <MeetingStep home={home} turn={turn} session={found} /> : null;
}

async function show(booking: string) {
  globalThis.fetch = async (input: RequestInfo | URL) => {
    const path = new URL(new Request(input as string).url).pathname;
    return new Response(JSON.stringify({ items: [path.endsWith('/bookings') ? { id: 's', state: booking } : session] }), { headers: { 'content-type': 'application/json' } });
  };
  await draw(<QueryClientProvider client={new QueryClient()}><Card /></QueryClientProvider>, 'en', { cases });
}

describe('what an appointment asks of a side', () => {
  afterEach(cleanup);
  const { step, go } = cases.screens.home;

  it('is to try the device while it stands', async () => {
    await show('confirmed');
    expect(await screen.findByText(step.test)).toBeTruthy();
  });

  it('is to look at the other times while it is being moved', async () => {
    await show('moving');
    expect(await screen.findByText(step.moving)).toBeTruthy();
    expect(screen.getByText(go.moving).closest('a')?.getAttribute('href')).toContain('/cases/k/appointment');
    expect(screen.queryByText(step.test)).toBeNull();
  });
});
