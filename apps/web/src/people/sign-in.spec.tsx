import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, screen } from '@testing-library/react';
import { ErrorSummary } from '../ui/error-summary.js';
import { useProblemFields } from '../api/use-problem-words.js';
import { ApiProblem } from '../api/problem.js';
import kernel from '../../../../libs/kernel/words/en.json' with { type: 'json' };
import people from '../../../../libs/people/words/en.json' with { type: 'json' };
import { draw } from '../ui/drawn.js';
import { forgetChallenge, keepChallenge } from './kept-challenge.js';
import { SignIn } from './sign-in.js';

const { 'code-title': codeTitle, title } = people.screens['sign-in'];
const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

async function show() {
  globalThis.fetch = async () => new Response('{}', { status: 401, headers: { 'content-type': 'application/json' } });
  await draw(<QueryClientProvider client={new QueryClient()}><SignIn /></QueryClientProvider>, 'en', { people });
}

function Signed({ error }: { error: ApiProblem }) {
  return <ErrorSummary problems={useProblemFields('people')(error).summary} />;
}

describe('signing in', () => {
  afterEach(() => {
    cleanup();
    forgetChallenge();
  });

  it('comes back to the code when the page was closed while it was read elsewhere', async () => {
    keepChallenge({ contact: '13900000001', challengeId: 'c', expiresAt: at(5) });
    await show();
    expect(await screen.findByRole('heading', { name: codeTitle })).toBeTruthy();
  });

  it('begins anew when that code is no longer good', async () => {
    keepChallenge({ contact: '13900000001', challengeId: 'c', expiresAt: at(-1) });
    await show();
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  });

  it('is offered beside a form whose sender was signed out meanwhile', async () => {
    await draw(<Signed error={new ApiProblem({ status: 401, code: 'not-signed-in' })} />, 'en', { people });
    const link = await screen.findByRole('link', { name: kernel.errors['signed-out'] });
    expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['/sign-in', '_blank']);
  });
});
