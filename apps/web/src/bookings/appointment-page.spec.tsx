import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, screen, within } from '@testing-library/react';
import bookings from '../../../../libs/bookings/words/en.json' with { type: 'json' };
import cases from '../../../../libs/cases/words/en.json' with { type: 'json' };
import { draw } from '../ui/drawn.js';
import { AppointmentPage } from './appointment-page.js';

const booking = {
  id: 'b', caseId: 'k', purpose: 'session', state: 'moving', mode: 'video', venue: null, zone: 'Asia/Shanghai', startsAt: '2026-12-08T01:30:00Z', allowedActions: ['propose', 'keep'],
  ticks: [{ side: 'applicant', startsAt: '2026-12-09T06:00:00Z' }, { side: 'respondent', startsAt: '2026-12-10T03:00:00Z' }],
};

async function show(side: string | null, { of = booking, state = 'in-mediation' }: { of?: object; state?: string } = {}) {
  globalThis.fetch = async (input: RequestInfo | URL) => {
    const path = new URL(new Request(input as string).url).pathname;
    return new Response(JSON.stringify(path.endsWith('/bookings') ? { items: [of] } : { id: 'k', state, side, parties: [], clocks: [] }), { headers: { 'content-type': 'application/json' } });
  };
  await draw(<QueryClientProvider client={new QueryClient()}><AppointmentPage caseId="k" /></QueryClientProvider>, 'en', { bookings, cases });
}

const under = async (heading: string) => within((await screen.findByRole('heading', { name: heading })).parentElement!);

describe('an appointment that is being moved', () => {
  afterEach(cleanup);

  it('shows which times are one’s own and which the other side has offered', async () => {
    await show('respondent');
    expect((await under(bookings.screens.booking['offered-own'])).getByText(/10 December.*11:00/)).toBeTruthy();
    expect((await under(bookings.screens.booking['offered-theirs'])).getByText(/9 December.*14:00/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: /8 December.*09:30/ })).toBeTruthy();
  });

  it('has a way into the room, and none while the case is paused', async () => {
    const of = { ...booking, state: 'confirmed', ticks: [], allowedActions: [] };
    await show('respondent', { of });
    expect(await screen.findByText(bookings.screens.booking.room)).toBeTruthy();
    cleanup();
    await show('respondent', { of, state: 'suspended' });
    expect(await screen.findByText(bookings.screens.booking.paused)).toBeTruthy();
    expect(screen.queryByText(bookings.screens.booking.room)).toBeNull();
  });

  it('names both sides to the mediator', async () => {
    await show(null);
    expect((await under(bookings.screens.booking['offered-applicant'])).getByText(/9 December/)).toBeTruthy();
    expect((await under(bookings.screens.booking['offered-respondent'])).getByText(/10 December/)).toBeTruthy();
  });
});
