import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, screen, waitFor } from '@testing-library/react';
import type { CaseHome } from '@maplebridge/contract/src/cases/types.gen.js';
import bookings from '../../../../../libs/bookings/words/en.json' with { type: 'json' };
import cases from '../../../../../libs/cases/words/en.json' with { type: 'json' };
import filings from '../../../../../libs/filings/words/en.json' with { type: 'json' };
import law from '../../../../../libs/law/words/en.json' with { type: 'json' };
import { draw } from '../../ui/drawn.js';
import { usePaperTurn } from './agreement-step.js';
import { CaseClocks } from './case-clocks.js';
import { CaseProgress } from './case-progress.js';
import { NextStep } from './next-step.js';

const Step = ({ home: given }: { home: CaseHome }) => <NextStep home={given} paper={usePaperTurn(given)} />;
const clock = (name: string, dueAt: string) => ({ name, kind: 'service', state: 'running', startedAt: '2026-11-22T00:00:00Z', dueAt });
const home = (given: object) => ({ id: 'k', state: 'settled', side: 'applicant', parties: [], returnItems: [], clocks: [], ...given }) as unknown as CaseHome;

async function show(page: React.ReactNode, answers: Record<string, unknown> = {}) {
  globalThis.fetch = async (input: RequestInfo | URL) => {
    const path = new URL(new Request(input as string).url).pathname;
    const found = Object.entries(answers).find(([end]) => path.endsWith(end));
    return new Response(JSON.stringify(found?.[1] ?? {}), { headers: { 'content-type': 'application/json' } });
  };
  return draw(<QueryClientProvider client={new QueryClient()}>{page}</QueryClientProvider>, 'en', { bookings, cases, filings, law });
}

describe('what comes next in a case', () => {
  afterEach(cleanup);

  it('asks for a signature also after the day it was promised to stay open for, and names that day no more', async () => {
    const over = { ...clock('signing', '2026-11-20T00:00:00Z'), state: 'expired' };
    await show(<Step home={home({ state: 'in-mediation', clocks: [over] })} />, { '/agreement': { agreement: { yourParties: ['p1'], state: 'signing', signatures: [] }, changes: null, allowedActions: [] } });
    expect(await screen.findByText(cases.screens.home.step['to-sign'])).toBeTruthy();
    expect(screen.queryByText(/20 November/)).toBeNull();
  });

  it('names the day of the one who reads, not of what the centre promised them', async () => {
    await show(<NextStep home={home({ state: 'returned', clocks: [clock('first-contact', '2126-11-25T00:00:00Z'), clock('correction', '2126-12-01T00:00:00Z')] })} />);
    expect((await screen.findByText(/1 December/)).textContent).toBeTruthy();
    expect(screen.queryByText(/25 November/)).toBeNull();
  });

  it('tells nobody to wait where nothing is waited for', async () => {
    await show(<NextStep home={home({})} />);
    expect(await screen.findByText(cases.screens.home['turn-free'])).toBeTruthy();
    expect(screen.queryByText(cases.screens.home['turn-wait'])).toBeNull();
    expect(screen.getByText(cases.screens.home.go.settled)).toBeTruthy();
  });

  it.each([
    ['asks for a signature', { state: 'signing', signatures: [{ partyId: 'p2' }] }, 'to-sign', 'turn-mine'],
    ['lets who has signed wait for the others', { state: 'signing', signatures: [{ partyId: 'p1' }] }, 'signed', 'turn-wait'],
    ['says that mediator and stamp are next', { state: 'signed', signatures: [] }, 'sealing', 'turn-wait'],
    ['says that a side did not sign', { state: 'void', signatures: [] }, 'refused', 'turn-wait'],
  ] as const)('%s', async (_, agreement, step, turn) => {
    const clocks = agreement.state === 'signing' ? [clock('signing', '2026-11-30T00:00:00Z')] : [];
    await show(<Step home={home({ state: 'in-mediation', clocks })} />, { '/agreement': { agreement: { yourParties: ['p1'], ...agreement }, changes: null, allowedActions: [] } });
    expect(await screen.findByText(cases.screens.home.step[step])).toBeTruthy();
    expect(screen.getByText(cases.screens.home[turn])).toBeTruthy();
  });

  it.each([
    ['asks for what the court still wants', { state: 'supplement-required', allowedActions: ['supplement'], supplement: { items: [], dueAt: '2026-11-30T00:00:00Z' } }, 'turn-mine'],
    ['waits for the court', { state: 'received', allowedActions: [] }, 'turn-wait'],
    ['has a decision to read', { state: 'dismissed', allowedActions: [] }, 'turn-free'],
  ] as const)('%s', async (_, filing, turn) => {
    await show(<NextStep home={home({})} />, { '/filing': { filing: { performed: false, ...filing } } });
    expect(await screen.findByText(filings.states[filing.state])).toBeTruthy();
    expect(screen.getByText(cases.screens.home[turn])).toBeTruthy();
  });

  it('shows each limit once: of several payments the next one', async () => {
    await show(<CaseClocks home={home({ clocks: ['2027-02-01T15:59:59Z', '2027-01-04T15:59:59Z', '2027-01-04T15:59:59Z'].map((due) => clock('obligation', due)) })} />);
    expect(await screen.findAllByText(law.fields.clock.obligation)).toHaveLength(1);
    expect(screen.getByText(/4 January/)).toBeTruthy();
  });

  it('writes the time of an appointment as the page writes times, in its zone', async () => {
    const event = { id: 'e', type: 'booking.confirmed', at: '2026-11-20T00:00:00Z', facts: { startsAt: '2026-11-24T00:00:00.000Z', when: '2026-11-24 00:00' } };
    await show(<CaseProgress home={home({})} />, { '/timeline': { items: [event] } });
    expect(await screen.findByText(/The appointment was fixed: Tuesday.* 24 November.* 08:00/)).toBeTruthy();
  });

  it.each([
    ['the sides ask', 'eligible', cases.screens.home.future.court],
    ['the court decides', 'received', cases.screens.home.future.court_court],
    ['nothing more of the court', 'confirmed', undefined],
  ] as const)('tells what is to come: %s', async (_, state, expected) => {
    await show(<CaseProgress home={home({})} />, { '/filing': { filing: { performed: false, state, allowedActions: [] } }, '/timeline': { items: [] } });
    expect(await screen.findByText(cases.screens.home.future.visit)).toBeTruthy();
    const { court, court_court: decides } = cases.screens.home.future;
    await waitFor(() => expect([court, decides].filter((words) => screen.queryByText(words))).toEqual(expected ? [expected] : []));
  });

  it.each([['a day to come', '2099-11-30T00:00:00Z', 1], ['no day that is over', '2026-11-01T00:00:00Z', 0]] as const)('names %s', async (_, dueAt, named) => {
    await show(<NextStep home={home({ state: 'in-mediation', clocks: [clock('appointment', dueAt)] })} />);
    expect(await screen.findByText(cases.screens.home['turn-mine'])).toBeTruthy();
    expect(screen.queryAllByText(/^By .* November/)).toHaveLength(named);
  });
});
