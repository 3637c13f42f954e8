import { Clock, DAY, newId, SYSTEM } from '@maplebridge/kernel';
import { Database, Events, openDataSource } from '@maplebridge/platform';
import type { DataSource } from 'typeorm';
import { Organisations } from '@maplebridge/people';
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
  let centre = '';
  const start = (caseId: string, name: 'mediation' | 'first-contact' | 'service-target') =>
    clocks.start(SYSTEM, { caseId, name, profile: 'cn-people', startedAt: clock.now() });
  const told = (caseId: string) =>
    source.query<{ type: string; seen_by: string[] }[]>('select type, seen_by from platform.event where chain_id = $1 order by number', [caseId]);

  beforeAll(async () => {
    source = await openDataSource(process.env['DATABASE_URL']!, 4);
    database = new Database(source);
    const events = new Events(clock, database);
    const organisations = new Organisations(database, events, clock);
    calendars = new Calendars(database, events, clock, organisations);
    clocks = new Clocks(database, events, calendars, clock);
    [centre = ''] = await organisations.add([{ code: `D${newId().slice(-8)}`, kind: 'mediation-organisation', name: { 'zh-CN': '调委会', en: 'Committee' } }]);
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

  describe('after days of the calendar changed', () => {
    const dayOff = { from: '2026-04-01', to: '2026-04-01', kind: 'holiday', name: 'other' } as const;
    const dueOf = async (caseId: string, name: 'confirmation-window' | 'service-target') => (await clocks.standing({ caseId, name }))?.dueAt.toISOString();
    const window = async () => {
      const caseId = newId();
      await clocks.start(SYSTEM, { caseId, name: 'confirmation-window', profile: 'cn-people', startedAt: clock.now() });
      return caseId;
    };
    afterEach(async () => {
      clock.at = new Date('2026-03-02T02:00:00Z');
      await calendars.release(SYSTEM, centre, dayOff);
      await clocks.recalculate('cn');
    });

    it('begins what is new by them, and moves what runs, once, telling both sides', async () => {
      const running = await window();
      await calendars.keep(SYSTEM, centre, dayOff);
      expect(await dueOf(await window(), 'confirmation-window')).toBe('2026-04-02T15:59:59.999Z');
      expect(await clocks.recalculate('cn')).toBe(1);
      expect(await clocks.recalculate('cn')).toBe(0);
      expect(await dueOf(running, 'confirmation-window')).toBe('2026-04-02T15:59:59.999Z');
      expect(await told(running)).toMatchObject([{ type: 'clock.started' }, { type: 'clock.recalculated', seen_by: ['parties', 'mediator', 'centre'] }]);
      expect(await lists.clocksFor([running, newId()])).toMatchObject([{ caseId: running, name: 'confirmation-window', kind: 'legal' }]);
    });

    it('takes them back when they are taken out, but never to a day that is over', async () => {
      await calendars.keep(SYSTEM, centre, dayOff);
      const [back, over] = [await window(), await window()];
      await calendars.release(SYSTEM, centre, dayOff);
      await clocks.meet(SYSTEM, { caseId: over, name: 'confirmation-window' });
      expect(await clocks.recalculate('cn')).toBe(1);
      expect(await dueOf(back, 'confirmation-window')).toBe('2026-04-01T15:59:59.999Z');
      await calendars.keep(SYSTEM, centre, dayOff);
      const late = await window();
      await calendars.release(SYSTEM, centre, dayOff);
      clock.at = new Date('2026-04-02T02:00:00Z');
      await clocks.recalculate('cn');
      expect(await dueOf(late, 'confirmation-window')).toBe('2026-04-02T15:59:59.999Z');
    });

    it('leaves promises in calendar days, what rests, and what somebody set as they are', async () => {
      const [promise, resting, set] = [newId(), await window(), newId()];
      await start(promise, 'service-target');
      await clocks.pause(SYSTEM, { caseId: resting, name: 'confirmation-window' }, 'fault');
      await clocks.start(SYSTEM, { caseId: set, name: 'confirmation-window', profile: 'cn-people', startedAt: clock.now(), dueAt: new Date('2026-04-01T15:59:59.999Z') });
      await calendars.keep(SYSTEM, centre, { ...dayOff, from: '2026-03-03' });
      await clocks.recalculate('cn');
      const types = await Promise.all([promise, resting, set].map(async (caseId) => (await told(caseId)).map(({ type }) => type)));
      expect(types).toEqual([['clock.started'], ['clock.started', 'clock.paused'], ['clock.started']]);
      await calendars.release(SYSTEM, centre, { from: '2026-03-03', to: dayOff.to });
    });

    it('are written down with what was there before, and a day that is over cannot be entered', async () => {
      await calendars.keep(SYSTEM, centre, dayOff);
      await calendars.keep(SYSTEM, centre, { ...dayOff, kind: 'workday' });
      const [last] = await source.query<{ facts: unknown }[]>('select facts from platform.event where chain_id = $1 order by number desc limit 1', [centre]);
      expect(last?.facts).toEqual({ calendar: 'cn', from: '2026-04-01', to: '2026-04-01', kind: 'workday', name: 'make-up', before: ['2026-04-01 holiday other'] });
      expect((await calendars.year(centre)).items.find(({ date }) => date === '2026-04-01')).toEqual({ date: '2026-04-01', kind: 'workday', name: 'make-up', kept: true });
      await expect(calendars.keep(SYSTEM, centre, { ...dayOff, from: '2026-03-01' })).rejects.toMatchObject({ fields: { from: 'calendar-day-over' } });
    });
  });
});
