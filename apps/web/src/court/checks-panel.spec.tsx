import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, screen } from '@testing-library/react';
import { draw, violations } from '../ui/drawn.js';
import { ChecksPanel } from './checks-panel.js';
import type { Docket } from './use-court.js';

const docket = {
  id: 'd', allowedActions: ['check'], signedBy: 'Committee', papers: [{ intact: true }], related: [],
  manifest: { court: { id: 'c', name: '枫溪县人民法院', english: 'Fengxi County Court' }, organisation: { id: 'o', name: 'Committee' }, basis: 'party-domicile', moments: { lastPartySignedAt: '2026-11-17T07:52:00.000Z', askedAt: '2026-11-17T08:12:00.000Z' } },
  checks: [
    { id: 'subject', ok: true, citations: ['INT 355'], mine: true },
    { id: 'competence', ok: false, citations: [], mine: false },
  ],
} as unknown as Docket;

const show = (given: Docket) =>
  draw(
    <QueryClientProvider client={new QueryClient()}>
      <ChecksPanel docket={given} />
    </QueryClientProvider>,
  );

afterEach(cleanup);

describe("the court's two columns of checks", () => {
  it('keep what the system found apart from what somebody ticked', async () => {
    const { container } = await show(docket);
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
    expect(container.querySelectorAll('.check .ok')).toHaveLength(1);
    expect(container.querySelectorAll('.check .warn')).toHaveLength(1);
    expect(await violations(container)).toEqual([]);
  });

  it('cannot be ticked once it is decided', async () => {
    await show({ ...docket, allowedActions: [] } as Docket);
    for (const box of screen.getAllByRole('checkbox')) expect(box).toHaveProperty('disabled', true);
  });
});
