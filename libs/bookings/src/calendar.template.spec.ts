import { newId } from '@maplebridge/kernel';
import type { Booking } from './booking.queries.js';
import { calendarFile } from './calendar.template.js';

const booking: Booking = {
  id: newId(),
  caseId: newId(),
  purpose: 'session',
  state: 'confirmed',
  mode: 'video',
  venue: null,
  zone: 'Asia/Shanghai',
  minutes: 60,
  wallTime: '2026-11-17T14:30',
  startsAt: new Date('2026-11-17T06:30:00Z'),
  endsAt: new Date('2026-11-17T07:30:00Z'),
  heldUntil: null,
  mediatorId: newId(),
  moves: 0,
  sequence: 0,
  changedAt: new Date('2026-11-10T00:00:00Z'),
  ticks: [],
};
const lines = (over: Partial<Booking> = {}, language: 'en' | 'zh-CN' = 'en') =>
  calendarFile({ ...booking, ...over }, language, 'https://maple.example')
    .replaceAll('\r\n ', '')
    .split('\r\n');

describe('calendar file of an appointment', () => {
  it('says when, in UTC, under a name of its own', () => {
    expect(lines()).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        `UID:${booking.id}@maple.example`,
        'SEQUENCE:0',
        'DTSTAMP:20261110T000000Z',
        'DTSTART:20261117T063000Z',
        'DTEND:20261117T073000Z',
        'STATUS:CONFIRMED',
      ]),
    );
  });
  it('keeps that name when it is moved or called off, with a higher sequence', () => {
    const off = lines({ state: 'cancelled', sequence: 2 });
    expect(off).toEqual(
      expect.arrayContaining([`UID:${booking.id}@maple.example`, 'SEQUENCE:2', 'METHOD:CANCEL', 'STATUS:CANCELLED']),
    );
  });
  it('speaks the reader’s language and tells nothing of the dispute', () => {
    expect(lines({}, 'zh-CN').find((line) => line.startsWith('SUMMARY'))).toBe('SUMMARY:枫桥解纷预约');
    expect(lines().join()).not.toContain(booking.mediatorId);
  });
  it('names the place when people meet on site', () => {
    expect(lines({ mode: 'on-site', venue: 'Room 2' })).toContain('LOCATION:Room 2');
  });
});
