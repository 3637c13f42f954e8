import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useCodeAsked } from './use-code-asked.js';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

function Step({ version, expiresAt }: { version: number; expiresAt: string }) {
  const [asked, setAsked] = useCodeAsked<{ expiresAt: string; contact: string }>('case.sign.code', version);
  return asked ? <p>{asked.contact}</p> : <button onClick={() => setAsked({ expiresAt, contact: '138****0001' })}>send</button>;
}

/** Asks for a code, reloads, and says whether the field for it is there. */
function afterReload(expiresAt: string, version = 1): boolean {
  render(<Step version={1} expiresAt={expiresAt} />);
  fireEvent.click(screen.getByText('send'));
  cleanup();
  render(<Step version={version} expiresAt={expiresAt} />);
  return screen.queryByText('138****0001') !== null;
}

describe('a code that was asked for', () => {
  afterEach(() => {
    cleanup();
    sessionStorage.clear();
  });

  it('is still waited for after a reload', () => expect(afterReload(inMinutes(5))).toBe(true));
  it('is asked for anew once it is over', () => expect(afterReload(inMinutes(-1))).toBe(false));
  it('is asked for anew for another version', () => expect(afterReload(inMinutes(5), 2)).toBe(false));
});
