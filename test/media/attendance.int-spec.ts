import { Room } from '@livekit/rtc-node';
import { MINUTE } from '@maplebridge/kernel';
import { Inbound } from '@maplebridge/platform';
import { Attendance, MediaServer, RoomPatrol } from '@maplebridge/sessions';
import { eventually } from '../setup/eventually.js';
import { startMediaServer, type RunningMediaServer } from './media-server.js';
import { freePort, layTable, mediaSettings, type Table } from './table.js';

/** The media server sends no webhooks here: all of them are lost. */
describe('attendance without a single webhook', () => {
  let media: RunningMediaServer;
  let table: Table;
  const rooms: Room[] = [];

  beforeAll(async () => {
    media = await startMediaServer();
    table = await layTable(mediaSettings(media, { port: await freePort(), internal: await freePort() }));
    await table.call('mediator', 'POST', '/open');
    await table.call('applicant', 'POST', '/knock');
    const { body } = await table.call('mediator', 'GET', '');
    const waiting = (body['door'] as unknown as { participantId: string; state: string }[]).filter(({ state }) => state === 'waiting');
    for (const { participantId } of waiting) await table.call('mediator', 'POST', `/participants/${participantId}/admit`);
  }, 60_000);
  afterAll(async () => {
    for (const room of rooms) await room.disconnect();
    await table?.served.close();
    await media?.stop();
  });

  const enter = async (who: 'mediator' | 'applicant') => {
    const { body } = await table.call(who, 'POST', '/media-token');
    const room = new Room();
    rooms.push(room);
    await room.connect(media.url.replace('http', 'ws'), (body as unknown as { token: string }).token, { autoSubscribe: false, dynacast: false });
    return room;
  };

  const inRoom = async (people: number) => {
    const { room } = (await table.call('mediator', 'POST', '/media-token')).body as unknown as { room: { id: string; generation: number } };
    const server = table.served.app.get(MediaServer);
    await eventually(async () => (await server.listParticipants(`ms_${room.id}_g${room.generation}`)).length === people, `${people} in the room`);
  };

  it('everyone is there, joins and leaves are close to the truth and marked as inferred', async () => {
    const patrol = table.served.app.get(RoomPatrol);
    const inbound = table.served.app.get(Inbound);
    await inbound.receive('livekit', 'before they came', {});
    const came = Date.now();
    const applicant = await enter('applicant');
    await enter('mediator');
    await inRoom(2);
    const looked = new Date();
    await patrol.look(looked);
    // Nothing was told of them: after a minute that is an alarm, and no longer once anything at all is heard.
    const later = new Date(looked.getTime() + MINUTE);
    expect([await patrol.deaf(looked), await patrol.deaf(later)]).toEqual([false, true]);
    await inbound.receive('livekit', 'heard', {});
    expect(await patrol.deaf(later)).toBe(false);
    expect(await patrol.putOutStrangers()).toBe(0);
    await applicant.disconnect();
    const left = Date.now();
    await inRoom(1);
    for (const seconds of [15, 30]) await patrol.look(new Date(looked.getTime() + seconds * 1000));
    const stays = await table.served.app.get(Attendance).ofSession(table.caseId, table.sessionId);
    const of = (name: string) => stays.filter((stay) => stay.name === name);
    expect(of('applicant')).toHaveLength(1);
    const [stay] = of('applicant');
    expect(Math.abs(stay!.from - came)).toBeLessThan(30_000);
    expect(Math.abs(stay!.to! - left)).toBeLessThan(30_000);
    expect(stay!.inferred).toBe(true);
    expect(of('mediator')).toMatchObject([{ to: null, inferred: true }]);
    const report = await table.call('mediator', 'GET', '/attendance');
    expect(report).toMatchObject({ status: 200, body: { noticedWithinSeconds: 20 } });
    expect((await table.call('applicant', 'GET', '/attendance')).status).toBe(403);
  }, 240_000);
});
