import { Room } from '@livekit/rtc-node';
import type { INestApplicationContext } from '@nestjs/common';
import { Attendance, MediaServer } from '@maplebridge/sessions';
import { eventually, pass } from '../setup/eventually.js';
import { schedule } from '../../apps/worker/src/schedule.js';
import { ReactionLoop } from '../../apps/worker/src/running/reaction-loop.service.js';
import { PutOutStrangersJob } from '../../apps/worker/src/sessions/put-out-strangers.job.js';
import { newWorker } from '../../apps/worker/src/work.config.js';
import { startMediaServer, type RunningMediaServer } from './media-server.js';
import { freePort, layTable, mediaSettings, type Table } from './table.js';


describe('attendance from the media server’s webhooks', () => {
  let media: RunningMediaServer;
  let table: Table;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    const internal = await freePort();
    media = await startMediaServer(`http://127.0.0.1:${internal}/livekit/webhook`);
    const settings = mediaSettings(media, { port: await freePort(), internal });
    table = await layTable(settings);
    worker = await newWorker(settings);
    await table.call('mediator', 'POST', '/open');
  }, 60_000);
  afterAll(async () => {
    await worker?.close();
    await table?.served.close();
    await media?.stop();
  });

  const stayIn = async (kind: 'media-token' | 'test-token') => {
    const { body } = await table.call('mediator', 'POST', `/${kind}`);
    const room = new Room();
    const came = Date.now();
    await room.connect(media.url.replace('http', 'ws'), (body as unknown as { token: string }).token, { autoSubscribe: false, dynacast: false });
    await pass(1_500);
    await room.disconnect();
    return { came, left: Date.now() };
  };

  it('goes in as raw rows, through a reaction, and out as stays that nobody had to infer; trying a device is no stay', async () => {
    await stayIn('test-token');
    const { came, left } = await stayIn('media-token');
    const attendance = table.served.app.get(Attendance);
    const stays = async () => (await attendance.ofSession(table.caseId, table.sessionId)).filter(({ to }) => to !== null);
    await eventually(async () => {
      await worker.get(ReactionLoop).drain();
      return (await stays()).length > 0;
    }, 'a stay with its end');
    await worker.get(ReactionLoop).drain();
    expect(await stays()).toHaveLength(1);
    const [stay] = await stays();
    expect(stay).toMatchObject({ name: 'mediator', inferred: false, reconnects: 0 });
    expect(Math.abs(stay!.from - came)).toBeLessThan(5_000);
    expect(Math.abs(stay!.to! - left)).toBeLessThan(5_000);
  }, 240_000);

  it('a stranger is put out on the server’s word, and without it within five seconds', async () => {
    const server = table.served.app.get(MediaServer);
    const { body } = await table.call('mediator', 'POST', '/media-token');
    const { room: place } = body as unknown as { room: { id: string; generation: number } };
    const name = `ms_${place.id}_g${place.generation}`;
    await table.call('applicant', 'POST', '/knock');
    const waiting = (await table.call('applicant', 'GET', '')).body['me'] as unknown as { participantId: string };
    // A token as only a leak of the media server's own secret could make it: past the signalling check, straight in.
    const comeIn = async (): Promise<Room> => {
      const key = await server.token({ room: name, identity: waiting.participantId, name: 'x', attributes: {}, grants: { publish: [], subscribe: true }, ttlSeconds: 60 });
      const room = new Room();
      await room.connect(media.url.replace('http', 'ws'), key, { autoSubscribe: false, dynacast: false });
      expect(await inside()).toContain(waiting.participantId);
      return room;
    };
    const inside = async () => (await server.listParticipants(name)).map(({ identity }) => identity);

    const first = await comeIn();
    await eventually(async () => {
      await worker.get(ReactionLoop).drain();
      return !(await inside()).includes(waiting.participantId);
    }, 'the stranger put out');
    await first.disconnect();

    const again = await comeIn();
    expect(schedule.find(({ job }) => job === PutOutStrangersJob)?.every).toBe(5_000);
    await worker.get(PutOutStrangersJob).sweep();
    expect(await inside()).not.toContain(waiting.participantId);
    await again.disconnect();
  }, 240_000);

  it('without video the session is held on site, ended and recorded all the same', async () => {
    const asked = await table.call('mediator', 'POST', '/convert', { mode: 'on-site' });
    expect(asked).toMatchObject({ status: 200, body: { state: 'converted', mode: 'on-site' } });
    expect((await table.call('applicant', 'POST', '/media-token')).status).toBe(403);
    expect(await table.call('mediator', 'POST', '/start')).toMatchObject({ status: 422, body: { reason: 'missing-people' } });
    for (const { participantId } of asked.body['door'] as unknown as { participantId: string }[]) {
      expect((await table.call('mediator', 'POST', `/participants/${participantId}/identity`, { same: true })).status).toBe(200);
    }
    expect((await table.call('mediator', 'POST', '/start')).body).toMatchObject({ state: 'in-joint', mode: 'on-site' });
    await table.call('mediator', 'PUT', '/record', { items: [{ kind: 'topic', text: 'Talked at the station' }] });
    expect((await table.call('mediator', 'POST', '/end')).body).toMatchObject({ state: 'ended' });
    const { number } = (await table.call('mediator', 'POST', '/record/propose')).body as unknown as { number: number };
    for (const who of ['applicant', 'respondent'] as const) await table.call(who, 'POST', '/record/confirm', { number });
    expect((await table.call('applicant', 'GET', '')).body).toMatchObject({ state: 'record-confirmed' });
  }, 240_000);
});
