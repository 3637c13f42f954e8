import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import i18next from 'i18next';
import en from '../../../../libs/filings/words/en.json' with { type: 'json' };
import zh from '../../../../libs/filings/words/zh-CN.json' with { type: 'json' };
import lawEn from '../../../../libs/law/words/en.json' with { type: 'json' };
import lawZh from '../../../../libs/law/words/zh-CN.json' with { type: 'json' };
import { draw, violations } from '../ui/drawn.js';
import { AskTogether } from './ask-together.js';
import { daysLeft, inTheWay, type Filing } from './use-filing.js';

const sent: { url: string; body: unknown }[] = [];
const filing = {
  state: 'eligible', allowedActions: ['ask'], courts: [{ id: 'c1', name: { 'zh-CN': '枫溪县人民法院', en: 'Fengxi County Court' } }, { id: 'c2', name: { 'zh-CN': '另一法院', en: 'Another Court' } }],
  bases: [{ code: 'party-domicile', citation: 'CPL 205(2)' }, { code: 'organisation-seat', citation: null }], courtName: null, basis: null,
} as unknown as Filing;

async function show(given: Filing, language: 'zh-CN' | 'en' = 'en') {
  globalThis.fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input as string, init);
    sent.push({ url: request.url, body: await request.json() });
    return new Response('{"id":"f","state":"awaiting-co-applicant"}', { headers: { 'content-type': 'application/json' } });
  };
  const drawn = await draw(
    <QueryClientProvider client={new QueryClient()}>
      <AskTogether caseId="k" filing={given} />
    </QueryClientProvider>,
    language,
  );
  for (const [lang, name, words] of [['en', 'filings', en], ['zh-CN', 'filings', zh], ['en', 'law', lawEn], ['zh-CN', 'law', lawZh]] as const) i18next.addResourceBundle(lang, name, words);
  return drawn;
}

afterEach(() => {
  cleanup();
  sent.length = 0;
});

describe('asking the court together', () => {
  it('sends nothing without court, reason and undertaking, and says which is missing', async () => {
    await show(filing);
    fireEvent.click(await screen.findByRole('button', { name: /Ask the court to confirm|askButton/ }));
    expect(screen.getByRole('alert').querySelectorAll('li')).toHaveLength(3);
    expect(sent).toEqual([]);
  });

  it('says what is in the way once both have asked, and where a proof is brought', async () => {
    const parties = [{ askedAt: '2026-11-18T02:00:00Z' }, { askedAt: '2026-11-18T03:00:00Z' }];
    const check = (id: string, ok: boolean) => ({ id, ok, weight: 'blocker', citation: null });
    const waiting = { ...filing, state: 'awaiting-co-applicant', allowedActions: ['decline'], parties, preflight: [check('property-proof-missing', false), check('capacity-unchecked', true), check('window-closed', false)] } as unknown as Filing;
    expect(inTheWay(waiting).map(({ id }) => id)).toEqual(['property-proof-missing']);
    await show(waiting);
    expect(screen.getByText(/^(screens.waitingForPapers|.*what stands above.*)$/)).toBeTruthy();
    cleanup();
    await show({ ...waiting, preflight: [] } as Filing);
    expect(screen.getByText(/^(screens.waitingToGo|.*about to go.*)$/)).toBeTruthy();
    cleanup();
    await show({ ...waiting, parties: [parties[0], { askedAt: null }] } as Filing);
    expect(screen.getByText(/^(screens.waiting|You have asked.*)$/)).toBeTruthy();
  });

  it('leaves the seal alone while the sides still ask', () => {
    const preflight = [{ id: 'attestation-unsealed', ok: false, weight: 'blocker', citation: null }] as Filing['preflight'];
    const at = (askedAt: string | null) => inTheWay({ preflight, parties: [{ askedAt }] as Filing['parties'] });
    expect([at(null), at('2026-11-18T02:00:00Z')]).toEqual([[], preflight]);
  });

  it('has no fault that axe can find', async () => {
    const { container } = await show(filing, 'zh-CN');
    expect(await violations(container)).toEqual([]);
  });

  it('offers the second side only to join, and nobody else anything', async () => {
    await show({ ...filing, state: 'awaiting-co-applicant', allowedActions: ['join', 'decline'] } as Filing);
    expect(screen.queryAllByRole('radio')).toHaveLength(0);
    expect(screen.getAllByRole('button')).toHaveLength(2);
    cleanup();
    const { container } = await show({ ...filing, allowedActions: [] } as Filing);
    expect(container.querySelectorAll('button')).toHaveLength(0);
  });

  it('counts the last day as the last, not as over', () => {
    const now = Date.parse('2026-12-17T01:00:00Z');
    expect([daysLeft('2026-12-17T15:59:59Z', now), daysLeft('2026-12-18T15:59:59Z', now), daysLeft('2026-12-16T15:59:59Z', now)]).toEqual([0, 1, -1]);
  });
});
