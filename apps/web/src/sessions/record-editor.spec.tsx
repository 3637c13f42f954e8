import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import en from '../../../../libs/sessions/words/en.json' with { type: 'json' };
import { draw } from '../ui/drawn.js';
import { RecordEditor } from './record-editor.js';

const words = en.screens.record;
const topic = (text: string) => ({ kind: 'topic', text });

function server(items: unknown[]) {
  const here = { record: { number: 1, state: 'draft', items, confirmations: [], allowedActions: ['write', 'propose'] } };
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.method !== 'GET') here.record = { ...here.record, number: 2, ...((await request.json()) as { items: unknown[] }) };
    return Response.json(here.record);
  };
  return here;
}

const open = () => draw(<QueryClientProvider client={new QueryClient()}><RecordEditor path={{ caseId: 'c', sessionId: 's' }} /></QueryClientProvider>, 'en', { sessions: en });
const field = () => screen.findByLabelText<HTMLTextAreaElement>(words.topic);

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

describe('the record as the mediator writes it', () => {
  it('says from when on it can be written, and offers no field before', async () => {
    server([]).record.allowedActions = [];
    await open();
    expect(await screen.findByText(words.before)).toBeTruthy();
    expect(screen.queryByRole('button', { name: words['add-topic'] })).toBeNull();
  });

  it('outlives a reload while it is not saved, and is kept in the tab no longer once it is', async () => {
    const { record } = server([topic('costs')]);
    await open();
    fireEvent.change(await field(), { target: { value: 'costs of the second treatment' } });
    cleanup();
    await open();
    expect((await field()).value).toBe('costs of the second treatment');
    expect(record.items).toEqual([topic('costs')]);
    fireEvent.click(screen.getByRole('button', { name: en.actions['write-record'] }));
    await screen.findByRole('button', { name: words.saved });
    await waitFor(() => expect(sessionStorage).toHaveLength(0));
  });

  it('gives way to what was saved on another machine', async () => {
    server([topic('costs')]);
    await open();
    fireEvent.change(await field(), { target: { value: 'an older thought' } });
    cleanup();
    server([topic('costs and time')]);
    await open();
    expect((await field()).value).toBe('costs and time');
  });
});
