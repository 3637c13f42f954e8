import { request } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Actor, Relation, Side } from '@maplebridge/kernel';
import { HOUR, newId, SYSTEM } from '@maplebridge/kernel';
import { ACCEPTED_TEXTS } from '@maplebridge/law';
import { Consents, Identities, Involvements, SignIns } from '@maplebridge/people';
import { Database, Files, Settings } from '@maplebridge/platform';
import { Sessions } from '@maplebridge/sessions';
import { serve, type Served } from '../../apps/api/src/serve.config.js';
import { freePort, type RunningMediaServer } from './media-server.js';

export interface Seated {
  readonly accountId: string;
  /** `name=value` for a cookie header. */
  readonly cookie: { readonly name: string; readonly value: string };
  readonly signInId: string;
}
export interface Table {
  readonly served: Served;
  readonly origin: string;
  readonly caseId: string;
  readonly sessionId: string;
  readonly people: Readonly<Record<'mediator' | 'applicant' | 'respondent', Seated>>;
  /** A call of the api as one of them. */
  call(who: 'mediator' | 'applicant' | 'respondent', method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown): Promise<{ status: number; body: Answer }>;
}
export type Answer = Record<string, never> & { [key: string]: unknown };

/** One grey dot, as PNG. */
const PHOTO = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');

const RELATIONS: Readonly<Record<string, { relation: Relation; side?: Side }>> = {
  mediator: { relation: 'mediator' },
  applicant: { relation: 'applicant', side: 'applicant' },
  respondent: { relation: 'respondent', side: 'respondent' },
};

/** Settings of a test's api beside a media server, on free ports. */
export function mediaSettings(media: RunningMediaServer | undefined, ports: { port: number; internal: number; worker?: number }, more: Record<string, string> = {}): Settings {
  return Settings.from({
    DATABASE_URL: process.env.DATABASE_URL, DATABASE_OWNER_URL: process.env.DATABASE_OWNER_URL, REDIS_URL: process.env.REDIS_URL,
    REDIS_PREFIX: process.env.REDIS_PREFIX ?? `media-${process.pid}`, MASTER_KEY: process.env.MASTER_KEY ?? 'ab'.repeat(32), DATA_DIR: process.env.DATA_DIR ?? '.data/test', LOG_LEVEL: 'error',
    PORT: String(ports.port), INTERNAL_PORT: String(ports.internal), PUBLIC_URL: `http://localhost:${ports.port}`, HOST: '127.0.0.1', MEDIA_PROFILE: 'low',
    ...(media && { LIVEKIT_URL: media.url.replace('http', 'ws'), LIVEKIT_KEY: media.apiKey, LIVEKIT_SECRET: media.apiSecret }),
    ...more,
  });
}

/** An api with one case, its three people signed in, told and identified, and one session an hour from now. */
export async function layTable(settings: Settings): Promise<Table> {
  const served = await serve(settings);
  const { app } = served;
  const origin = settings.get().PUBLIC_URL;
  const caseId = newId();
  const people: Record<string, Seated> = {};
  for (const [name, { relation, side }] of Object.entries(RELATIONS)) people[name] = await seat(served, caseId, name, relation, side);
  const startsAt = new Date(Date.now() + HOUR);
  const sessionId = newId();
  const sessions = app.get(Sessions);
  await sessions.schedule({ id: sessionId, caseId, startsAt, endsAt: new Date(startsAt.getTime() + HOUR), mode: 'video', mediatorAccountId: people['mediator']!.accountId });
  await sessions.noteDisclosure(caseId, true);
  const call: Table['call'] = async (who, method, path, body) => {
    const { cookie } = people[who]!;
    const answer = await fetch(`${origin}/api/v1/cases/${caseId}/sessions/${sessionId}${path}`, {
      method,
      headers: { cookie: `${cookie.name}=${cookie.value}`, 'idempotency-key': newId(), ...(method === 'GET' ? {} : { 'content-type': 'application/json' }) },
      ...(method !== 'GET' && { body: JSON.stringify(body ?? {}) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : {}) as Answer };
  };
  return { served, origin, caseId, sessionId, people: people as Table['people'], call };
}

/** The door opens, both sides knock, are let in and compared; the talk begins. */
export async function letEveryoneIn({ call }: Table): Promise<{ participantId: string; side: string }[]> {
  await call('mediator', 'POST', '/open');
  for (const who of ['applicant', 'respondent'] as const) await call(who, 'POST', '/knock');
  const door = (await call('mediator', 'GET', '')).body['door'] as unknown as { participantId: string; side: string }[];
  for (const { participantId } of door) {
    await call('mediator', 'POST', `/participants/${participantId}/admit`);
    await call('mediator', 'POST', `/participants/${participantId}/identity`, { same: true });
  }
  await call('mediator', 'POST', '/start');
  return door;
}

/** A signalling connection through the api: open, or the status of its refusal (0: none). */
export const signal = (table: Table, who: keyof Table['people'] | undefined, token: string, origin = table.origin): Promise<Duplex | number> =>
  new Promise((resolve) => {
    const cookie = who && table.people[who].cookie;
    const asked = request(`${table.origin}/rtc?access_token=${token}&auto_subscribe=1&sdk=js&protocol=15`, {
      headers: {
        connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'sec-websocket-version': '13', origin,
        ...(cookie && { cookie: `${cookie.name}=${cookie.value}` }),
      },
    });
    asked.on('upgrade', (_response, socket) => resolve(socket.on('error', () => undefined)));
    asked.on('response', (response) => resolve(response.statusCode ?? 0));
    asked.on('error', () => resolve(0));
    asked.setTimeout(5_000, () => resolve(0)).end();
  });

async function seat({ app }: Served, caseId: string, name: string, relation: Relation, side?: Side): Promise<Seated> {
  const signIns = app.get(SignIns);
  const begun = await app.get(Database).transaction(async () => signIns.begin(await signIns.accountFor(`${name}-${newId()}@people.test`, 'en', name), 'test'));
  const { accountId } = begun;
  await app.get(Involvements).add({ caseId, accountId, relation, ...(side && { side, partyId: newId() }) });
  const actor: Actor = { ...SYSTEM, kind: 'account', accountId };
  await app.get(Consents).accept(actor, ACCEPTED_TEXTS.map((text) => ({ text, textVersion: '1', language: 'en' })));
  const photo = await app.get(Files).put({ ownerAccountId: accountId, name: 'passport.png', mediaType: 'image/png', content: PHOTO });
  await app.get(Identities).state(actor, { name, documentKind: 'other', documentNumber: 'P1234567', photoFileId: photo.id });
  const [own] = await app.get(Database).read<{ id: string }>({ name: 'test.sign-in', text: 'select id from people.sign_in where account_id = $1' }, [accountId]);
  return { accountId, signInId: own!.id, cookie: { name: '__Host-sign-in', value: begun.token } };
}

export { freePort };
