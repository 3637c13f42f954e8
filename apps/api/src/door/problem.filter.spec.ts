import type { ArgumentsHost } from '@nestjs/common';
import { Refusal, type RefusalCode } from '@maplebridge/kernel';
import { logOf } from '@maplebridge/platform';
import { ProblemFilter } from './problem.filter.js';

/** What the log says when this error leaves from this operation. */
function said(error: unknown, operation: string | undefined = 'cases.read'): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = [];
  const log = logOf('info', { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) });
  const reply = { sent: false, header: () => reply, status: () => reply, serializer: () => reply, send: () => reply };
  const request = { url: '/api/v1/cases/a-secret', routeOptions: { config: { operation } }, admitted: { actor: { accountId: 'account' } } };
  const host = { switchToHttp: () => ({ getRequest: () => request, getResponse: () => reply }) };
  new ProblemFilter(log).catch(error, host as unknown as ArgumentsHost);
  return lines;
}

describe('an error that leaves', () => {
  it.each<RefusalCode>(['not-signed-in', 'not-allowed', 'not-found'])('is noted when it denies (%s), without what was asked about', (code) => {
    const [line, ...more] = said(new Refusal(code, 'not-yours', { id: 'a-secret' }));
    expect(line).toMatchObject({ msg: 'denied', operation: 'cases.read', code, reason: 'not-yours', account: 'account' });
    expect(JSON.stringify(line)).not.toContain('a-secret');
    expect(more).toEqual([]);
  });

  it('is not noted when it only asks for something else, or nothing was there to deny', () => {
    expect([...said(new Refusal('invalid', 'input')), ...said(new Refusal('not-found', 'not-found'), '')]).toEqual([]);
  });

  it('is an error in the log when nobody expected it', () => {
    expect(said(new Error('broken'))).toMatchObject([{ msg: 'unexpected', level: 50 }]);
  });
});
