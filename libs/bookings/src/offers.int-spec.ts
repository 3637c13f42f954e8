import { Calendars } from '@maplebridge/deadlines';
import { DAY, HOUR, SYSTEM } from '@maplebridge/kernel';
import { dateIn } from '@maplebridge/law';
import { type Choosing, openChoosing } from '../../../test/mediators/choosing-table.js';

describe('finding a time', () => {
  let at: Choosing;
  let organisationId: string;
  let mediatorId: string;
  let dispute: Awaited<ReturnType<Choosing['dispute']>>;
  const free = async (caseId = dispute.caseId) =>
    (await at.offers.times(caseId, { mediatorId })).filter((slot) => !slot.full).map((slot) => slot.startsAt);
  const propose = (side: 'applicant' | 'respondent', startsAt: number[], mode: 'video' | 'phone' = 'video') =>
    at.offers.propose(dispute[side], { caseId: dispute.caseId, mediatorId, mode, startsAt });
  const booking = async () => (await at.bookings.ofCase(dispute.applicant, dispute.caseId))[0]!;
  const inMediation = () =>
    at.database.dataSource.query(`update cases.dispute_case set state = 'in-mediation' where id = $1`, [
      dispute.caseId,
    ]);

  beforeAll(async () => {
    at = await openChoosing(process.env['DATABASE_URL']!);
    organisationId = await at.organisation();
  });
  beforeEach(async () => {
    [mediatorId] = (await at.mediators(organisationId, 1)) as [string];
    dispute = await at.dispute(organisationId);
    await inMediation();
  });
  afterAll(() => at.app.close());

  it('keeps what one side offers for the other, and shows it as full to everybody else', async () => {
    const [one, two, three] = await free();
    await propose('applicant', [one!, two!, three!]);
    expect((await free()).slice(0, 3)).toEqual([one, two, three]);
    const other = await at.dispute(organisationId);
    expect(await free(other.caseId)).not.toContain(one);
    await propose('respondent', [two!]);
    expect(await booking()).toMatchObject({ state: 'confirmed', startsAt: new Date(two!) });
    expect(await free(other.caseId)).toEqual(expect.arrayContaining([one, three]));
    expect(await free(other.caseId)).not.toContain(two);
  });

  it('asks the other side again when the way of meeting changes', async () => {
    const [one] = await free();
    await propose('applicant', [one!]);
    await propose('respondent', [one!], 'phone');
    expect(await booking()).toMatchObject({ state: 'proposed', mode: 'phone', ticks: [{ side: 'respondent' }] });
    await propose('applicant', [one!], 'phone');
    expect((await booking()).state).toBe('confirmed');
  });

  it('counts a place as part of the time: where another case meets, no free time is shown that would then be refused', async () => {
    const venue = 'Room 2, Maple Road 8';
    const [one] = await free();
    const [elsewhere] = (await at.mediators(organisationId, 1)) as [string];
    const other = await at.dispute(organisationId);
    const meet = { caseId: other.caseId, mediatorId: elsewhere, mode: 'on-site' as const, venue, startsAt: [one!] };
    await at.database.dataSource.query(`update cases.dispute_case set state = 'in-mediation' where id = $1`, [other.caseId]);
    for (const side of ['applicant', 'respondent'] as const) await at.offers.propose(other[side], meet);
    const shown = async (place?: string) => (await at.offers.times(dispute.caseId, { mediatorId, venue: place })).find(({ startsAt }) => startsAt === one)?.full;
    expect([await shown(), await shown('room 2, maple road 8'), await shown('Room 3')]).toEqual([false, true, false]);
    await expect(at.offers.propose(dispute.applicant, { ...meet, caseId: dispute.caseId, mediatorId })).rejects.toThrow('slot-taken');
  });

  it('refuses a time that is taken, not on offer, or too many', async () => {
    const slots = await free();
    await expect(propose('applicant', slots.slice(0, 4))).rejects.toThrow('one-to-three-times');
    await expect(propose('applicant', [slots[0]! + HOUR / 4])).rejects.toThrow('not-on-offer');
    const other = await at.dispute(organisationId);
    await at.offers.propose(other.applicant, {
      caseId: other.caseId,
      mediatorId,
      mode: 'video',
      startsAt: [slots[0]!],
    });
    await expect(propose('applicant', [slots[0]!])).rejects.toThrow('slot-taken');
  });

  it('offers no time by video where there is no video', async () => {
    const dark = await openChoosing(process.env['DATABASE_URL']!, { video: false });
    const [one] = await free();
    const offer = (mode: 'video' | 'phone') => dark.offers.propose(dispute.applicant, { caseId: dispute.caseId, mediatorId, mode, startsAt: [one!] });
    await expect(offer('video')).rejects.toMatchObject({ code: 'invalid', fields: { mode: 'no-video-here' } });
    await offer('phone');
    expect(await booking()).toMatchObject({ state: 'proposed', mode: 'phone' });
    await dark.app.close();
  });

  it('lets a hold lapse, and the time is free again', async () => {
    const now = at.clock.at;
    const late = (await free()).at(-1)!;
    await propose('applicant', [late]);
    at.later(4 * DAY);
    expect(await at.upkeep.endHolds(at.clock.now())).toBeGreaterThan(0);
    expect(await at.upkeep.endHolds(at.clock.now())).toBe(0);
    expect((await booking()).state).toBe('expired');
    const other = await at.dispute(organisationId);
    expect(await free(other.caseId)).toContain(late);
    at.clock.at = now;
  });

  it('keeps the old time until a new one is found; the same appointment, a higher sequence', async () => {
    const slots = (await free()).filter((startsAt) => startsAt > at.clock.now().getTime() + 2 * DAY);
    await propose('applicant', [slots[0]!]);
    await propose('respondent', [slots[0]!]);
    const { id } = await booking();
    await at.bookings.askToMove(dispute.respondent, dispute.caseId, id);
    await propose('respondent', [slots[3]!]);
    expect(await booking()).toMatchObject({ id, state: 'moving', startsAt: new Date(slots[0]!) });
    await at.bookings.keep(dispute.applicant, dispute.caseId, id);
    expect(await booking()).toMatchObject({ state: 'confirmed', startsAt: new Date(slots[0]!), sequence: 0 });
    await at.bookings.askToMove(dispute.respondent, dispute.caseId, id);
    await propose('respondent', [slots[3]!]);
    await propose('applicant', [slots[3]!]);
    expect(await booking()).toMatchObject({
      id,
      state: 'confirmed',
      startsAt: new Date(slots[3]!),
      sequence: 1,
      moves: 1,
    });
    expect(await free()).toContain(slots[0]);
  });

  it('gives everybody’s time back when it is called off', async () => {
    const [one] = await free();
    await propose('applicant', [one!]);
    await propose('respondent', [one!]);
    const { id } = await booking();
    await at.bookings.cancel(dispute.applicant, dispute.caseId, id, 'party-cannot');
    expect(await booking()).toMatchObject({ state: 'cancelled', sequence: 1 });
    const other = await at.dispute(organisationId);
    expect(await free(other.caseId)).toContain(one);
  });

  it('reminds a day and an hour before, once each', async () => {
    const now = at.clock.at;
    const startsAt = (await free()).find((start) => start > now.getTime() + 2 * DAY)!;
    await propose('applicant', [startsAt]);
    await propose('respondent', [startsAt]);
    const reminders = async () =>
      (await at.types(dispute.caseId)).filter((type) => type === 'booking.reminder-due').length;
    for (const [before, count] of [
      [25 * HOUR, 0],
      [23 * HOUR, 1],
      [22 * HOUR, 1],
      [HOUR / 2, 2],
      [HOUR / 4, 2],
    ] as const) {
      at.clock.at = new Date(startsAt - before);
      await at.upkeep.remind(at.clock.now());
      expect([before, await reminders()]).toEqual([before, count]);
    }
    at.clock.at = now;
  });

  it('sets a court’s slot firm for both, and refuses one in which a party is busy', async () => {
    const startsAt = new Date((await free())[0]!);
    const request = { caseId: dispute.caseId, startsAt, minutes: 30, zone: 'Asia/Shanghai', mode: 'video' as const };
    expect(await at.bookings.reserve(SYSTEM, request)).toMatchObject({
      state: 'confirmed',
      purpose: 'verification',
      minutes: 30,
    });
    await expect(at.bookings.reserve(SYSTEM, request)).rejects.toThrow('slot-taken');
  });

  it('takes leave out of the week', async () => {
    const mediator = at.person(mediatorId, ['mediator']);
    const [one] = await free();
    const { id } = await at.availability.takeLeave(mediator, { from: one! - HOUR, until: one! + HOUR });
    expect(await free()).not.toContain(one);
    await at.availability.endLeave(mediator, id);
    expect(await free()).toContain(one);
  });

  it('offers nothing on a day off, whoever entered it', async () => {
    const [one] = await free();
    const day = dateIn('Asia/Shanghai', new Date(one!));
    const calendars = at.app.get(Calendars);
    await calendars.keep(SYSTEM, organisationId, { from: day, to: day, kind: 'holiday', name: 'other' });
    expect((await free()).some((start) => dateIn('Asia/Shanghai', new Date(start)) === day)).toBe(false);
    await expect(propose('applicant', [one!])).rejects.toThrow('not-on-offer');
    expect((await at.availability.nextFree([mediatorId])).get(mediatorId)!.startsAt).toBeGreaterThan(one! + 6 * HOUR);
    await calendars.release(SYSTEM, organisationId, { from: day, to: day });
    expect(await free()).toContain(one);
  });
});
