import type { Duplex } from 'node:stream';
import { Database } from '@maplebridge/platform';
import { Attendance, MediaServer, RoomKeeper, RoomPatrol } from '@maplebridge/sessions';
import { eventually, pass } from '../setup/eventually.js';
import { startMediaServer, type RunningMediaServer } from './media-server.js';
import { freePort, layTable, letEveryoneIn, mediaSettings, signal, type Table } from './table.js';

const LIMIT = 4_000;

/** No worker and no webhooks here: what a worker repeats is called by hand. */
describe('a media server that dies in the middle of a session', () => {
  let media: RunningMediaServer;
  let table: Table;
  let door: { participantId: string; side: string }[];
  const calls: Duplex[] = [];

  beforeAll(async () => {
    media = await startMediaServer();
    table = await layTable(mediaSettings(media, { port: await freePort(), internal: await freePort() }));
    door = await letEveryoneIn(table);
  }, 60_000);
  afterAll(async () => {
    calls.forEach((call) => call.destroy());
    await table?.served.close();
    await media?.stop();
    // Questions to the server that died run out by themselves.
    await pass(3_500);
  });

  const token = async () => (await table.call('applicant', 'POST', '/media-token')) as unknown as { status: number; body: { token: string; room: { id: string; generation: number } } };
  const enter = async () => {
    const call = await signal(table, 'applicant', (await token()).body.token);
    if (typeof call === 'number') throw new Error(`The signalling connection was answered with ${call}.`);
    calls.push(call);
    await eventually(async () => (await inRoom()) === 1, 'the applicant in the room');
  };
  const inRoom = async () => {
    const { room } = (await token()).body;
    return (await table.served.app.get(MediaServer).listParticipants(`ms_${room.id}_g${room.generation}`)).length;
  };
  const stays = async () => (await table.served.app.get(Attendance).ofSession(table.caseId, table.sessionId)).map(({ to, inferred }) => ({ open: to === null, inferred }));
  const within = async <T>(work: Promise<T>): Promise<T> => {
    const started = Date.now();
    const result = await work;
    expect(Date.now() - started).toBeLessThan(LIMIT);
    return result;
  };

  it('says so in plain words, and everything but the pictures goes on', async () => {
    await enter();
    await table.served.app.get(RoomPatrol).look(new Date());
    await media.kill();
    expect(await within(token())).toMatchObject({ status: 503, body: { reason: 'video-unavailable', title: 'This is not available at the moment.' } });
    for (const [path, state] of [['/pause', 'paused'], ['/resume', 'in-joint']] as const) expect((await within(table.call('mediator', 'POST', path))).body).toMatchObject({ state });
    const { participantId } = door.find(({ side }) => side === 'applicant')!;
    expect((await within(table.call('mediator', 'POST', '/caucus', { participantIds: [participantId] }))).body).toMatchObject({ state: 'in-caucus' });
    expect((await within(table.call('mediator', 'POST', '/caucus/close'))).body).toMatchObject({ state: 'in-joint' });
    expect((await within(table.call('mediator', 'PUT', '/record', { items: [{ kind: 'topic', text: 'Before and after' }] }))).status).toBe(200);
    // The clock's look finds nobody to ask and leaves the attendance as it was.
    await expect(table.served.app.get(RoomPatrol).look(new Date())).rejects.toThrow('video-unavailable');
    expect(await stays()).toEqual([{ open: true, inferred: true }]);
  }, 240_000);

  it('comes back with rooms made anew, and the break is in the attendance', async () => {
    media = await startMediaServer(undefined, media.ports);
    const { app } = table.served;
    await app.get(RoomKeeper).agree(table.sessionId);
    const at = Date.now();
    await app.get(RoomPatrol).look(new Date(at + 15_000));
    await app.get(RoomPatrol).look(new Date(at + 30_000));
    expect(await stays()).toEqual([{ open: false, inferred: true }]);
    await enter();
    await app.get(RoomPatrol).look(new Date());
    expect(await app.get(RoomPatrol).putOutStrangers()).toBe(0);
    const [open] = await app.get(Database).dataSource.query('select count(*)::int as many from sessions.presence where left_at is null');
    expect(open).toEqual({ many: 1 });
  }, 240_000);

  it('dies again, and the session is ended by phone with nothing lost', async () => {
    await media.kill();
    expect((await within(table.call('mediator', 'POST', '/convert', { mode: 'phone' }))).body).toMatchObject({ state: 'converted', mode: 'phone' });
    expect((await within(table.call('mediator', 'POST', '/start'))).body).toMatchObject({ state: 'in-joint', mode: 'phone' });
    expect((await table.call('applicant', 'POST', '/media-token')).body).toMatchObject({ reason: 'not-by-video' });
    expect((await within(table.call('mediator', 'POST', '/end'))).body).toMatchObject({ state: 'ended' });
    expect((await stays()).every(({ open }) => !open)).toBe(true);
    expect((await table.call('mediator', 'GET', '/attendance')).body).toMatchObject({ seal: 'intact' });
    expect((await table.call('mediator', 'GET', '/record')).body).toMatchObject({ items: [{ kind: 'topic', text: 'Before and after' }] });
  }, 240_000);
});
