import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import people from '../../../../libs/people/words/en.json' with { type: 'json' };
import { draw } from '../ui/drawn.js';
import { SetPassword } from './set-password.js';

const words = people.screens.me;

describe('setting a password', () => {
  afterEach(cleanup);

  it('leads to signing in when that was too long ago, and back', async () => {
    globalThis.fetch = async () =>
      new Response(JSON.stringify({ status: 422, code: 'not-ready', reason: 'sign-in-again', params: { minutes: 15 } }), { status: 422, headers: { 'content-type': 'application/problem+json' } });
    await draw(<QueryClientProvider client={new QueryClient()}><SetPassword has={false} /></QueryClientProvider>, 'en', { people });
    fireEvent.change(screen.getByLabelText(words['password-new']), { target: { value: 'green river stone' } });
    fireEvent.click(screen.getByRole('button', { name: words['password-save'] }));
    const link = await screen.findByRole('link', { name: words['password-sign-in'] });
    expect(link.getAttribute('href')).toBe('/sign-in?next=%2Fme');
    expect(screen.getByText(people.reasons['sign-in-again'].replace('{{minutes}}', '15'))).toBeTruthy();
    expect(screen.queryByRole('button', { name: words['password-save'] })).toBeNull();
  });
});
