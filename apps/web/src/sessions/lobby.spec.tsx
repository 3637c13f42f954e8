import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import i18next from 'i18next';
import en from '../../../../libs/sessions/words/en.json' with { type: 'json' };
import zh from '../../../../libs/sessions/words/zh-CN.json' with { type: 'json' };
import { draw } from '../ui/drawn.js';
import { SessionPage } from './session-page.js';

const HOUR = 3_600_000;
const path = { caseId: 'c', sessionId: 's' };
const words = { en, 'zh-CN': zh };
type Language = keyof typeof words;
const lobby = (language: Language) => words[language].screens.lobby;

const view = (more: Record<string, unknown> = {}, mine = 'requested', startsIn = 4 * HOUR) => ({
  id: 's', kind: 'mediation', mode: 'video', state: 'scheduled', videoAvailable: true, hosting: false, startedAt: null, caucus: 'none', caucusSince: null, shown: null, door: [], missing: [], table: [], allowedActions: [],
  opensAt: new Date(Date.now() + startsIn - HOUR / 2).toISOString(), startsAt: new Date(Date.now() + startsIn).toISOString(), endsAt: new Date(Date.now() + startsIn + HOUR).toISOString(),
  me: { participantId: 'p', name: '林小满', role: 'party', side: 'applicant', state: mine, mayShare: false, askedPrivate: false }, ...more,
});

/** A server that answers what it is told to, and keeps what it was asked. */
function server() {
  const asked: string[] = [];
  const cameras: unknown[] = [];
  const here = { room: view() as unknown, knock: (): Promise<Response> => Promise.reject(new Error('nobody at the door')), asked, cameras };
  globalThis.fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const { method, url } = new Request(input as string, init);
    asked.push(`${method} ${new URL(url).pathname.split('/').at(-1)}`);
    return url.endsWith('/knock') ? here.knock() : Response.json(here.room);
  };
  Object.assign(navigator, { mediaDevices: { getUserMedia: (wish: unknown) => (cameras.push(wish), Promise.reject(new Error('no camera'))), enumerateDevices: async () => [] } });
  return here;
}

async function show(language: Language = 'en') {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  for (const one of ['en', 'zh-CN'] as const) i18next.on('initialized', () => i18next.addResourceBundle(one, 'sessions', words[one]));
  const drawn = await draw(<QueryClientProvider client={queries}><SessionPage path={path} /></QueryClientProvider>, language);
  return { ...drawn, changed: () => act(() => queries.invalidateQueries()) };
}

afterEach(cleanup);

describe.each(['zh-CN', 'en'] as const)('a party hours before the session (%s)', (language) => {
  it('reads when the door opens; nothing is sent, nothing is claimed, and the camera stays off', async () => {
    const here = server();
    const { container } = await show(language);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(/\d\d:\d\d/);
    expect(screen.getByText(words[language].screens.early.off)).toBeTruthy();
    expect(container.textContent).toContain(language === 'en' ? 'It opens in 3 hours 30 minutes.' : '还有3小时30分钟开门。');
    expect(container.textContent).toContain(words[language].screens.early.zone);
    expect([...container.querySelectorAll('a')].map(({ href }) => new URL(href).pathname)).toEqual(expect.arrayContaining(['/cases/c/sessions/s/check', '/api/v1/cases/c/bookings/s/calendar.ics']));
    expect(container.textContent).not.toContain(lobby(language).told);
    expect(here.asked.filter((one) => !one.startsWith('GET'))).toEqual([]);
    expect(here.cameras).toEqual([]);
  });

  it('is taken to the waiting room when the door opens, and told that the mediator knows only once the knock has arrived', async () => {
    const here = server();
    const { container, changed } = await show(language);
    await screen.findByText(words[language].screens.early.off);
    let answer: (said: Response) => void = () => undefined;
    here.knock = () => new Promise((resolve) => (answer = resolve));
    here.room = view({ state: 'open' });
    await changed();
    await screen.findByText(lobby(language).telling);
    expect(here.asked).toContain('POST knock');
    expect(container.textContent).not.toContain(lobby(language).told);
    here.room = view({ state: 'open' }, 'waiting');
    await act(async () => answer(Response.json(here.room)));
    await screen.findByText(lobby(language).told);
  });

  it('reads that the knock did not get through, and can knock again', async () => {
    const here = server();
    here.room = view({ state: 'open' });
    here.knock = async () => Response.json({ code: 'wrong-state', reason: 'session-not-open' }, { status: 409 });
    const { container } = await show(language);
    await screen.findByText(lobby(language).untold);
    expect(container.textContent).not.toContain(lobby(language).told);
    here.knock = async () => Response.json((here.room = view({ state: 'open' }, 'waiting')));
    act(() => screen.getByRole('button', { name: lobby(language).knock }).click());
    await waitFor(() => expect(container.textContent).toContain(lobby(language).told));
  });
});
