import { SignIns } from '@maplebridge/people';
import { Database, Events, Inbound } from '@maplebridge/platform';
import { Attendance, MediaServer, SessionEnded, type MediaNews } from '@maplebridge/sessions';
import { eventually, pass } from '../setup/eventually.js';
import { startMediaServer, type RunningMediaServer } from './media-server.js';
import { freePort, layTable, mediaSettings, signal, type Table } from './table.js';

interface Token { token: string; participantId: string; room: { id: string; kind: string; generation: number } }

describe('rooms, tokens and the signalling check', () => {
  let media: RunningMediaServer;
  let table: Table;
  let internal: number;

  beforeAll(async () => {
    internal = await freePort();
    media = await startMediaServer(`http://127.0.0.1:${internal}/livekit/webhook`);
    table = await layTable(mediaSettings(media, { port: await freePort(), internal }));
  }, 60_000);
  afterAll(async () => {
    await table?.served.close();
    await media?.stop();
  });

  const door = async (name: string) => {
    const { body } = await table.call('mediator', 'GET', '');
    return (body['door'] as unknown as { name: string; participantId: string; state: string; identity: string | null }[]).find((one) => one.name === name)!;
  };
  const token = async (who: 'mediator' | 'applicant' | 'respondent', body: unknown = {}) => table.call(who, 'POST', '/media-token', body) as unknown as Promise<{ status: number; body: Token & { reason?: string } }>;
  /** 101 when the signalling connection is let through, else the status of the refusal. */
  const connect = async (who: 'mediator' | 'applicant' | 'respondent' | undefined, key: string, origin = table.origin): Promise<number> => {
    const answer = await signal(table, who, key, origin);
    if (typeof answer === 'number') return answer;
    answer.destroy();
    return 101;
  };

  it('shows everybody their seat before the door opens, and lets nobody in', async () => {
    expect((await token('applicant')).status).toBe(404);
    for (const [who, role, hosting] of [['applicant', 'party', false], ['respondent', 'party', false], ['mediator', 'mediator', true]] as const) {
      const seen = await table.call(who, 'GET', '');
      expect(seen).toMatchObject({ status: 200, body: { state: 'scheduled', hosting, me: { name: who, role } } });
      expect(seen.body['allowedActions']).toEqual(hosting ? expect.arrayContaining(['open']) : []);
      expect(await token(who)).toMatchObject({ status: 403, body: { reason: 'session-not-open' } });
    }
    expect((await table.call('applicant', 'POST', '/knock')).status).toBe(409);
  });

  it('opens its door, and seats nobody unadmitted', async () => {
    const opened = await table.call('mediator', 'POST', '/open');
    expect(opened).toMatchObject({ status: 200, body: { state: 'open', hosting: true, missing: ['people', 'identity'] } });
    expect(await token('applicant')).toMatchObject({ status: 403, body: { reason: 'not-admitted' } });
    for (const who of ['applicant', 'respondent'] as const) expect((await table.call(who, 'POST', '/knock')).body).toMatchObject({ me: { state: 'waiting' }, table: [], door: [] });
    for (const who of ['applicant', 'respondent']) expect((await table.call('mediator', 'POST', `/participants/${(await door(who)).participantId}/admit`)).status).toBe(200);
    expect((await table.call('applicant', 'POST', `/participants/${(await door('respondent')).participantId}/deny`)).status).toBe(403);
  });

  it('starts only once every identity at the door was compared', async () => {
    expect(await table.call('mediator', 'POST', '/start')).toMatchObject({ status: 422, body: { reason: 'missing-identity' } });
    const { participantId } = await door('applicant');
    expect((await table.call('mediator', 'GET', `/participants/${participantId}/identity`)).body).toMatchObject({ name: 'applicant', documentNumber: 'P1234567' });
    for (const who of ['applicant', 'respondent']) await table.call('mediator', 'POST', `/participants/${(await door(who)).participantId}/identity`, { same: true });
    expect(await table.call('mediator', 'POST', '/start')).toMatchObject({ status: 200, body: { state: 'in-joint', missing: [] } });
  });

  it('lets a token through for its owner, from this site, signed in; and refuses every other', async () => {
    const mine = (await token('applicant')).body;
    const good = await connect('applicant', mine.token);
    expect(good).toBe(101);
    expect(await connect('respondent', mine.token)).toBe(403);
    expect(await connect(undefined, mine.token)).toBe(401);
    expect(await connect('applicant', mine.token, 'https://elsewhere.test')).toBe(403);
    expect(await connect('applicant', `${mine.token}x`)).toBe(403);
    const theirs = (await token('respondent')).body;
    // Ours read one way, another's read the other way by the media server.
    for (const between of [';', '%', ''])
      expect(await connect('respondent', `${theirs.token}${between}&access_token=${mine.token}`)).toBe(403);
    expect((await fetch(`${table.origin}/twirp/livekit.RoomService/ListRooms`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${table.origin}/rtc/other`)).status).toBe(404);
  });

  it('keeps everyone else out of a caucus: other token, old token, guessed room', async () => {
    const before = { mediator: (await token('mediator')).body, applicant: (await token('applicant')).body, respondent: (await token('respondent')).body };
    const opened = await table.call('mediator', 'POST', '/caucus', { participantIds: [before.applicant.participantId] });
    expect(opened).toMatchObject({ status: 200, body: { state: 'in-caucus', caucus: 'inside' } });
    const inside = (await token('mediator')).body;
    expect(inside.room.kind).toBe('caucus');
    expect((await token('applicant')).body.room.id).toBe(inside.room.id);
    expect((await table.call('respondent', 'GET', '')).body).toMatchObject({ caucus: 'outside', shown: null });
    expect(await token('respondent', { mediaRoomId: inside.room.id })).toMatchObject({ status: 403, body: { reason: 'other-room' } });
    expect(await connect('applicant', before.applicant.token)).toBe(403);
    const server = table.served.app.get(MediaServer);
    const forged = await server.token({ room: `ms_${inside.room.id}_g1`, identity: before.respondent.participantId, name: 'x', attributes: {}, grants: { publish: [], subscribe: true }, ttlSeconds: 60 });
    expect(await connect('respondent', forged)).toBe(403);
    expect((await table.call('mediator', 'POST', '/caucus', { participantIds: [before.applicant.participantId, before.respondent.participantId] })).status).toBe(400);
    expect((await table.call('mediator', 'POST', '/caucus/close')).body).toMatchObject({ state: 'in-joint', caucus: 'none' });
    expect(await connect('applicant', inside.token)).toBe(403);
    expect((await token('applicant')).body.room.kind).toBe('joint');
  });

  it('refuses media within a second once a sign-in was revoked', async () => {
    const { token: key } = (await token('respondent')).body;
    const { accountId, signInId, cookie } = table.people.respondent;
    await table.served.app.get(SignIns).revoke({ kind: 'account', accountId, relations: [], partyIds: [] }, signInId);
    await pass(1_000);
    expect((await token('respondent')).status).toBe(401);
    expect(await connect('respondent', key)).toBe(401);
    const again = await table.served.app.get(SignIns).begin(accountId, 'test');
    Object.assign(cookie, { value: again.token });
    expect((await token('respondent')).status).toBe(200);
  });

  it('removal raises the generation, closes the old room, and there is no way back', async () => {
    const old = { applicant: (await token('applicant')).body, respondent: (await token('respondent')).body };
    const removed = await table.call('mediator', 'POST', `/participants/${old.respondent.participantId}/remove`);
    expect(removed.status).toBe(200);
    expect(await token('respondent')).toMatchObject({ status: 403, body: { reason: 'removed' } });
    expect(await connect('respondent', old.respondent.token)).toBe(403);
    expect((await table.call('respondent', 'POST', '/knock')).status).toBe(409);
    const stays = (await token('applicant')).body;
    expect(stays.room).toEqual({ ...old.applicant.room, generation: old.applicant.room.generation + 1 });
    expect(await connect('applicant', old.applicant.token)).toBe(403);
    const server = table.served.app.get(MediaServer);
    expect(await server.listRooms([`ms_${stays.room.id}_g${old.applicant.room.generation}`])).toEqual([]);
    const good = await connect('applicant', stays.token);
    expect(good).toBe(101);
  });

  it('takes a webhook only with the media server’s signature, and once', async () => {
    const plain = await fetch(`http://127.0.0.1:${internal}/livekit/webhook`, { method: 'POST', headers: { 'content-type': 'application/webhook+json', authorization: 'x' }, body: '{"event":"room_finished"}' });
    expect(plain.status).toBe(403);
    const told = { name: 'test.inbound', text: `select external_id as id from platform.inbound where source = 'livekit' limit 1` };
    // Rooms were created by the calls above; the media server tells of each.
    const { id } = await eventually(async () => (await table.served.app.get(Database).read<{ id: string }>(told))[0], 'a webhook of the media server');
    expect(await table.served.app.get(Inbound).receive('livekit', id, {})).toBe(false);
  });

  it('counts attendance the same from shuffled and repeated webhooks, in the database too', async () => {
    const { body } = await table.call('mediator', 'GET', '');
    const me = (body['me'] as unknown as { participantId: string }).participantId;
    const news = (id: string, type: string, sid: string, joinedAt: number, at: number): MediaNews => ({ id, type, room: `ms_${table.sessionId}_g1`, at, participant: { identity: me, sid, joinedAt, reason: 'left' } });
    const told = [news('1', 'participant_joined', 'PA_a', 1_000, 1_000), news('2', 'participant_left', 'PA_a', 1_000, 61_000), news('3', 'participant_joined', 'PA_b', 300_000, 300_000), news('4', 'participant_left', 'PA_b', 300_000, 400_000)];
    const attendance = table.served.app.get(Attendance);
    for (const index of [3, 1, 1, 0, 2, 3, 0]) await attendance.takeNews(told[index]!);
    const stays = await attendance.ofSession(table.caseId, table.sessionId);
    expect(stays.filter(({ from }) => from < 500_000).map(({ from, to, inferred }) => [from, to, inferred])).toEqual([[1_000, 61_000, false], [300_000, 400_000, false]]);
  });

  it('seals the attendance with the end: news that come later change nothing, and any hand that does is seen', async () => {
    const { app } = table.served;
    const report = async () => (await table.call('mediator', 'GET', '/attendance')).body as unknown as { seal: string; items: { from: string; to: string | null }[] };
    const me = ((await table.call('mediator', 'GET', '')).body['me'] as unknown as { participantId: string }).participantId;
    const news = (sid: string, type: string, at: number): MediaNews => ({ id: `${sid}-${type}`, type, room: `ms_${table.sessionId}_g1`, at, participant: { identity: me, sid, joinedAt: at, reason: 'left' } });
    await app.get(Attendance).takeNews(news('PA_stays', 'participant_joined', Date.now()));
    expect((await report()).seal).toBe('open');
    await table.call('mediator', 'PUT', '/record', { items: [{ kind: 'topic', text: 'The operation' }] });
    expect((await table.call('mediator', 'POST', '/record/propose')).status).toBe(422);
    expect((await table.call('mediator', 'POST', '/end')).body).toMatchObject({ state: 'ended' });
    const sealed = await report();
    expect(sealed.seal).toBe('intact');
    expect(sealed.items.every(({ to }) => to !== null)).toBe(true);

    await app.get(Attendance).takeNews(news('PA_stays', 'participant_left', Date.now() - 500));
    await app.get(Attendance).takeNews(news('PA_late', 'participant_joined', Date.now()));
    expect(await report()).toEqual(sealed);

    const { dataSource } = app.get(Database);
    const shift = (by: string) => dataSource.query(`update sessions.presence set joined_at = joined_at + $1::interval where sid = 'PA_a'`, [by]);
    await shift('1 second');
    expect((await report()).seal).toBe('altered');
    await shift('-1 second');
    expect((await report()).seal).toBe('intact');
    await dataSource.query(`delete from sessions.presence where sid = 'PA_b'`);
    expect((await report()).seal).toBe('altered');
  });

  it('is over for everyone, and both sides confirm the same record', async () => {
    const items = [{ kind: 'topic', text: 'The operation' }, { kind: 'undisputed-fact', text: 'It took place on 3 March' }];
    const written = await table.call('mediator', 'PUT', '/record', { items });
    expect(written.body).toMatchObject({ state: 'draft', items });
    expect((await table.call('applicant', 'GET', '/record')).body).toMatchObject({ items: [] });
    expect(await token('applicant')).toMatchObject({ status: 403, body: { reason: 'session-not-open' } });
    const ended = await table.served.app.get(Events).lastOf(table.caseId, SessionEnded, table.sessionId);
    expect(ended?.facts['attendance']).toMatch(/^[0-9a-f]{64}$/);
    const number = ((await table.call('mediator', 'POST', '/record/propose')).body as unknown as { number: number }).number;
    expect((await table.call('applicant', 'POST', '/record/confirm', { number: number - 1 })).status).toBe(409);
    for (const who of ['applicant', 'respondent'] as const) expect((await table.call(who, 'POST', '/record/confirm', { number })).status).toBe(200);
    expect((await table.call('applicant', 'GET', '')).body).toMatchObject({ state: 'record-confirmed' });
    expect((await table.call('applicant', 'GET', '/record')).body).toMatchObject({ state: 'confirmed', items });
  });
});
