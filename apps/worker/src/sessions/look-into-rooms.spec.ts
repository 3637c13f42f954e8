import type { RoomPatrol } from '@maplebridge/sessions';
import { logOf } from '@maplebridge/platform';
import { LookIntoRoomsJob } from './look-into-rooms.job.js';

it('raises the alarm once when the media server falls silent, and says when it is heard again', async () => {
  const lines: string[] = [];
  const log = logOf('info', { write: (line: string) => void lines.push(line) });
  const silence = [false, true, true, false, true];
  const patrol = { look: () => Promise.resolve(), deaf: () => Promise.resolve(silence.shift()!) };
  const job = new LookIntoRoomsJob(patrol as unknown as RoomPatrol, log);
  while (silence.length > 0) await job.sweep(new Date('2026-11-17T07:41:00Z'));
  expect(lines.map((line) => (JSON.parse(line) as { level: number }).level)).toEqual([50, 30, 50]);
});
