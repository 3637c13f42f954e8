import type { ChildProcess } from 'node:child_process';
import { request } from 'node:http';
import { jest } from '@jest/globals';
import { newId } from '@maplebridge/kernel';
import { Involvements, SignIns } from '@maplebridge/people';
import { buildWorker, ended, startWorker } from '../filings/worker-process.js';
import { eventually } from '../setup/eventually.js';
import { startMediaServer, type RunningMediaServer } from './media-server.js';
import { freePort, layTable, letEveryoneIn, mediaSettings, type Table } from './table.js';

jest.setTimeout(120_000);

/** An api of its own as a process of its own, beside the one in which something is revoked: it shares PostgreSQL and Redis with it, and no memory. */
describe('revoked in one api, in another process', () => {
  let media: RunningMediaServer;
  let table: Table;
  let program: ReturnType<typeof buildWorker>;
  let second: ChildProcess;
  let port: number;

  beforeAll(async () => {
    const internal = await freePort();
    media = await startMediaServer(`http://127.0.0.1:${internal}/livekit/webhook`);
    table = await layTable(mediaSettings(media, { port: await freePort(), internal }));
    port = await freePort();
    const environment = Object.entries(mediaSettings(media, { port, internal: await freePort() }).get()).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
    program = buildWorker();
    second = startWorker(program.program('apps/api/src/main.js'), Object.fromEntries(environment.map(([name, value]) => [name, String(value)])));
    await eventually(() => ask('GET', '/api/v1/about'), 'the second api to answer');
    await letEveryoneIn(table);
  });
  afterAll(async () => {
    if (second) await ended(second);
    program?.remove();
    await table?.served.close();
    await media?.stop();
  });

  const cookieOf = (who: 'applicant' | 'respondent') => `${table.people[who].cookie.name}=${table.people[who].cookie.value}`;
  /** A request to the second process; `live` keeps the answer open and says when it ended. */
  const ask = (method: 'GET' | 'POST', path: string, cookie = ''): Promise<{ status: number; text: Promise<string>; ended: Promise<number> }> =>
    new Promise((resolve, reject) => {
      const headers = { cookie, origin: `http://127.0.0.1:${port}`, ...(method === 'POST' && { 'idempotency-key': newId(), 'content-type': 'application/json' }) };
      const sent = request({ port, host: '127.0.0.1', method, path, agent: false, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part)).on('error', () => undefined);
        const over = new Promise<number>((end) => response.once('close', () => end(Date.now())));
        resolve({ status: response.statusCode!, text: over.then(() => Buffer.concat(parts).toString()), ended: over });
      });
      sent.on('error', reject);
      sent.end(method === 'POST' ? '{}' : undefined);
    });
  const ofSession = (path: string) => `/api/v1/cases/${table.caseId}/sessions/${table.sessionId}${path}`;
  const mediaToken = async (cookie: string) => {
    const { status, text } = await ask('POST', ofSession('/media-token'), cookie);
    return { status, token: (JSON.parse(await text) as { token?: string }).token ?? '' };
  };
  const signalling = async (token: string, cookie: string) => (await ask('GET', `/rtc/validate?access_token=${token}`, cookie)).status;

  it('a sign-in: the request is 401, the open stream closed and the media token refused, old and new, within a second', async () => {
    const cookie = cookieOf('applicant');
    const stream = await ask('GET', '/api/v1/changes', cookie);
    const { status, token } = await mediaToken(cookie);
    expect([stream.status, status, await signalling(token, cookie), (await ask('GET', '/api/v1/me', cookie)).status]).toEqual([200, 200, 200, 200]);

    const { accountId, signInId } = table.people.applicant;
    await table.served.app.get(SignIns).revoke({ kind: 'account', accountId, relations: [], partyIds: [] }, signInId);
    const at = Date.now();
    const closed = (await stream.ended) - at;
    expect([(await ask('GET', '/api/v1/me', cookie)).status, (await mediaToken(cookie)).status, await signalling(token, cookie)]).toEqual([401, 401, 401]);
    const all = Date.now() - at;
    process.stdout.write(`revoked sign-in, second process: stream closed after ${closed} ms, request 401 and media token refused after ${all} ms\n`);
    expect(Math.max(closed, all)).toBeLessThan(1_000);
  });

  it('an involvement: the case is not there, no media token is given, and the one that was given opens nothing, within a second', async () => {
    const cookie = cookieOf('respondent');
    const { status, token } = await mediaToken(cookie);
    expect([status, await signalling(token, cookie), (await ask('GET', ofSession(''), cookie)).status]).toEqual([200, 200, 200]);

    const involvements = table.served.app.get(Involvements);
    const [own] = await involvements.accounts(table.caseId, ['respondent']);
    await involvements.end({ caseId: table.caseId, accountId: own!.accountId, relation: 'respondent', partyId: own!.partyId! });
    const at = Date.now();
    expect([(await ask('GET', ofSession(''), cookie)).status, (await mediaToken(cookie)).status, await signalling(token, cookie)]).toEqual([404, 404, 403]);
    const all = Date.now() - at;
    process.stdout.write(`ended involvement, second process: refused after ${all} ms\n`);
    expect(all).toBeLessThan(1_000);
    expect((await ask('GET', '/api/v1/me', cookie)).status).toBe(200);
  });
});
