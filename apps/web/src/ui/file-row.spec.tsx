import { act, cleanup, screen } from '@testing-library/react';
import en from '@maplebridge/contract/words/en/kernel.json' with { type: 'json' };
import { draw } from './drawn.js';
import { UploadProgress } from './file-row.js';

const network = (there: boolean) =>
  act(() => {
    Object.defineProperty(navigator, 'onLine', { value: there, configurable: true });
    window.dispatchEvent(new Event(there ? 'online' : 'offline'));
  });

it('says that an upload waits for the network, and no time left while it does', async () => {
  await draw(<UploadProgress name="record.pdf" sent={10_000_000} bytes={30_000_000} secondsLeft={20} />);
  expect(document.body.textContent).toContain('20 seconds');
  network(false);
  expect(screen.getByRole('status').textContent).toBe(en.files.offline);
  expect(document.body.textContent).not.toContain('20 seconds');
  network(true);
  expect(screen.getByRole('status').textContent).toBe('');
  cleanup();
});
