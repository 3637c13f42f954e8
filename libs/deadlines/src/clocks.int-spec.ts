import { Clock, DAY, newId, SYSTEM } from '@maplebridge/kernel';
import { Database, Events, openDataSource } from '@maplebridge/platform';
import type { DataSource } from 'typeorm';
import { Calendars } from './calendar.service.js';
import { ClockLists } from './clocks.queries.js';
import { Clocks } from './clocks.service.js';
import './deadlines.module.js';

class SetClock extends Clock {
  at = new Date('2026-03-02T02:00:00Z');
  override now(): Date {
    return this.at;
  }
}

describe('clocks', () => {
  const clock = new SetClock();
  let source: DataSource;
  let database: Database;
  let clocks: Clocks;
  let lists: ClockLists;
  let calendars: Calendars;
  const start = (caseId: string, name: 'mediation' | 'first-contact' | 'service-target') =>
    clocks.start(SYSTEM, { caseId, name, profile: 'cn-people', startedAt: clock.now() });
  const told = (caseId: string) =>
    source.query<{ type: string; seen_by: string[] }[]>('select type, seen_by from platform.event where chain_id = $1 order by number', [caseId]);

  beforeAll(async () => {
    source = await openDataSource(process.env['DATABASE_URL']!, 4);
    database = new Database(source);
    calendars = new Calendars(database, clock);
    clocks = new Clocks(database, new Events(clock, database), calendars, clock);
    lists = new ClockLists(database);
  });
  beforeEach(() => {
    clock.at = new Date('2026-03-02T02:00:00Z');
  });
  afterAll(() => source.destroy());

  it('starts once, is met once, and tells both', async () => {
    const caseId = newId();
    const first = await start(caseId, 'first-contact');
    expect(first?.dueAt).toEqual(new Date('2026-03-03T02:00:00Z'));
    expect((await start(caseId, 'first-contact'))?.id).toBe(first?.id);
    expect((await clocks.meet(SYSTEM, { caseId, name: 'first-contact' }))?.state).toBe('met');
    expect(await clocks.meet(SYSTEM, { caseId, name: 'first-contact' })).toBeUndefined();
    expect((await told(caseId)).map((event) => event.type)).toEqual(['clock.started', 'clock.met']);
  });

  it('does not start what the profile does not know', async () => {
    expect(await clocks.start(SYSTEM, { caseId: newId(), name: 'confirmation-window', profile: 'ew-consent', startedAt: clock.now() })).toBeUndefined();
  });

  it('moves the due moment by what a pause took', async () => {
    const caseId = newId();
    await start(caseId, 'mediation');
    clock.at = new Date('2026-03-05T02:00:00Z');
    await clocks.pause(SYSTEM, { caseId, name: 'mediation' }, 'appraisal');
    clock.at = new Date('2026-03-15T02:00:00Z');
    expect((await clocks.resume(SYSTEM, { caseId, name: 'mediation' }))?.dueAt).toEqual(new Date('2026-04-11T15:59:59.999Z'));
  });

  it('extends as far as the profile lets it', async () => {
    const caseId = newId();
    await start(caseId, 'service-target');
    const key = { caseId, name: 'service-target' } as const;
    expect((await clocks.extend(SYSTEM, key, 6, 'waiting-for-papers'))?.dueAt).toEqual(new Date('2026-03-15T15:59:59.999Z'));
    await expect(clocks.extend(SYSTEM, key, 5, 'again')).rejects.toMatchObject({ reason: 'extension-too-long', params: { most: 10 } });
  });

  it('runs out once, and can still be met late', async () => {
    const caseId = newId();
    await start(caseId, 'first-contact');
    clock.at = new Date(clock.at.getTime() + 2 * DAY);
    await clocks.expire(clock.at);
    await clocks.expire(clock.at);
    expect((await clocks.meet(SYSTEM, { caseId, name: 'first-contact' }))).toMatchObject({ state: 'met', expiredAt: clock.at, metAt: clock.at });
    const events = await told(caseId);
    expect(events.map((event) => event.type)).toEqual(['clock.started', 'clock.expired', 'clock.met']);
    expect(events[1]?.seen_by).toEqual(['mediator', 'centre']);
  });

  it('meets those of several that are open, in the order asked', async () => {
    const [caseId, other] = [newId(), newId()];
    for (const name of ['service-target', 'mediation'] as const) await start(caseId, name);
    await start(other, 'mediation');
    await clocks.meetAll(SYSTEM, { caseId }, ['mediation', 'first-contact', 'service-target']);
    await clocks.meetAll(SYSTEM, { caseId }, ['mediation', 'first-contact', 'service-target']);
    const events = await source.query<{ type: string; name: string }[]>(`select type, facts->>'name' as name from platform.event where chain_id = $1 order by number`, [caseId]);
    expect(events.map(({ type, name }) => `${type} ${name}`)).toEqual(['clock.started service-target', 'clock.started mediation', 'clock.met mediation', 'clock.met service-target']);
    expect(await lists.clocksFor([other])).toMatchObject([{ name: 'mediation' }]);
  });

  it('says once, days before, that a limit is near, and not of one that rests or is met', async () => {
    const [near, resting, met] = [newId(), newId(), newId()];
    for (const caseId of [near, resting, met]) await start(caseId, 'mediation');
    await clocks.pause(SYSTEM, { caseId: resting, name: 'mediation' }, 'appraisal');
    await clocks.meet(SYSTEM, { caseId: met, name: 'mediation' });
    // Due at the end of 1 April in Shanghai: said in the morning seven and two days before.
    for (const moment of ['2026-03-25T00:59:00Z', '2026-03-25T01:00:00Z', '2026-03-25T01:01:00Z', '2026-03-30T01:00:00Z', '2026-03-31T01:00:00Z']) {
      clock.at = new Date(moment);
      await Promise.all([clocks.remind(clock.at), clocks.remind(clock.at)]);
    }
    const reminders = (events: { type: string; at: string }[]) => events.filter(({ type }) => type === 'clock.reminder-due').map(({ at }) => at);
    const toldAt = (caseId: string) =>
      source.query<{ type: string; at: string }[]>(`select type, to_char(at at time zone 'UTC', 'MM-DD HH24:MI') as at from platform.event where chain_id = $1 order by number`, [caseId]);
    expect(reminders(await toldAt(near))).toEqual(['03-25 01:00', '03-30 01:00']);
    expect([...reminders(await toldAt(resting)), ...reminders(await toldAt(met))]).toEqual([]);
  });

  it('keeps a court’s clocks to the court', async () => {
    const docketId = newId();
    await clocks.start(SYSTEM, { docketId, name: 'court-accepts', profile: 'cn-people', startedAt: clock.now() });
    expect(await clocks.standing({ docketId, name: 'court-accepts' })).toMatchObject({ state: 'running' });
    expect((await told(docketId))[0]).toEqual({ type: 'docket-clock.started', seen_by: ['court'] });
  });

  it('takes a day an administrator keeps into account', async () => {
    await calendars.keep({ ...SYSTEM, relations: ['operator'] }, 'cn', { date: '2026-04-01', kind: 'holiday', name: 'make-up' });
    const caseId = newId();
    const window = await clocks.start(SYSTEM, { caseId, name: 'confirmation-window', profile: 'cn-people', startedAt: clock.now() });
    expect(window?.dueAt).toEqual(new Date('2026-04-02T15:59:59.999Z'));
    expect(await lists.clocksFor([caseId, newId()])).toMatchObject([{ caseId, name: 'confirmation-window', kind: 'legal' }]);
  });
});
