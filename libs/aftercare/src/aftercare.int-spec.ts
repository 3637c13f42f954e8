import { newId, type Actor } from '@maplebridge/kernel';
import type { Terms } from '@maplebridge/agreements';
import { openDesk, type Desk } from '../../../test/aftercare/care-desk.js';
import { onTheSpot, soundTerms, type Seat } from '../../../test/agreements/signing-table.js';

const SETTLED = new Date('2026-11-18T01:00:00Z');

/** 20,000: 5,000 at signing, 15,000 by 17 December. */
const twoParts = (seat: Seat): Terms =>
  soundTerms(seat, {
    ...onTheSpot(seat), due: undefined,
    instalments: [
      { id: 'first', minor: 500_000, due: { kind: 'at-signing' } },
      { id: 'second', minor: 1_500_000, due: { kind: 'until', date: '2026-12-17' } },
    ],
  });

describe('after a settlement', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(process.env['DATABASE_URL']!);
  });
  beforeEach(() => {
    desk.clock.at = SETTLED;
  });
  afterAll(() => desk.close());
  const kept = { method: 'phone', kept: 'kept', note: '' } as const;
  const told = async (caseId: string) =>
    (await desk.source.query<{ type: string }[]>(`select type from platform.event where chain_id = $1 and (type like 'aftercare.%' or type = 'case.closed') order by number`, [caseId])).map((event) => event.type);

  it('keeps each duty in view, plans the visits, and begins once', async () => {
    const seat = await desk.settled(twoParts, ['first']);
    await desk.aftercare.beginSettled(seat.caseId);
    const { items, visits } = await desk.reads.of(await desk.visitor(), seat.caseId);
    expect(items.map(({ dutyId, state, amount, dueAt }) => ({ dutyId, state, minor: amount?.minor, dueAt: dueAt?.toISOString() }))).toEqual([
      { dutyId: 'first', state: 'confirmed', minor: 500_000, dueAt: '2026-11-18T15:59:59.999Z' },
      { dutyId: 'second', state: 'open', minor: 1_500_000, dueAt: '2026-12-17T15:59:59.999Z' },
    ]);
    expect(visits.map(({ kind, fromAt, dueAt }) => ({ kind, from: fromAt.toISOString(), due: dueAt.toISOString() }))).toEqual([
      { kind: 'ended', from: SETTLED.toISOString(), due: '2026-11-23T15:59:59.999Z' },
      { kind: 'due-date', from: '2026-12-17T15:59:59.999Z', due: '2026-12-18T15:59:59.999Z' },
    ]);
    expect(await told(seat.caseId)).toEqual(['aftercare.begun']);
  });

  it('is ticked off by who owes with proof and by who is owed, and closes with the last visit', async () => {
    const seat = await desk.settled(twoParts, ['first']);
    const second = async () => (await desk.reads.of(seat.hospital, seat.caseId)).items.find((item) => item.dutyId === 'second')!;
    const { id } = await second();
    expect((await second()).allowedActions).toEqual(['report']);
    const papers = () => desk.source.query<{ kind: string }[]>(`select kind from cases.bound_paper where case_id = $1 and kind = 'performance'`, [seat.caseId]);
    expect(await papers()).toHaveLength(1);
    await expect(desk.performances.report(seat.patient, seat.caseId, id, await desk.file(seat.patient))).rejects.toMatchObject({ reason: 'debtor-reports' });
    await expect(desk.performances.confirm(seat.hospital, seat.caseId, id)).rejects.toMatchObject({ reason: 'creditor-confirms' });
    await desk.performances.report(seat.hospital, seat.caseId, id, await desk.file(seat.hospital));
    await desk.performances.dispute(seat.patient, seat.caseId, id, 'not-received', '');
    expect(await second()).toMatchObject({ state: 'disputed', disputeReason: 'not-received', allowedActions: ['report'] });
    await desk.performances.report(seat.hospital, seat.caseId, id, await desk.file(seat.hospital));
    await desk.performances.confirm(seat.patient, seat.caseId, id);
    expect(await papers()).toHaveLength(2);
    expect((await desk.caseState(seat.caseId)).state).toBe('settled');
    const visitor = await desk.visitor();
    const { visits } = await desk.reads.of(visitor, seat.caseId);
    expect(visits.map((visit) => visit.state)).toEqual(['due', 'spared']);
    await desk.visits.make(visitor, seat.caseId, visits[0]!.id, kept);
    expect((await desk.caseState(seat.caseId)).state).toBe('closed');
    expect(await told(seat.caseId)).toEqual([
      'aftercare.begun', 'aftercare.reported', 'aftercare.disputed', 'aftercare.reported', 'aftercare.confirmed',
      'aftercare.visit-spared', 'aftercare.visit-made', 'case.closed',
    ]);
  });

  it('paid in full on the spot: one visit, then closed', async () => {
    const seat = await desk.settled((each) => soundTerms(each), ['pay']);
    const visitor = await desk.visitor();
    const { visits } = await desk.reads.of(visitor, seat.caseId);
    expect(visits).toHaveLength(1);
    await desk.visits.make(visitor, seat.caseId, visits[0]!.id, kept);
    expect((await desk.caseState(seat.caseId)).state).toBe('closed');
  });

  it('stays open while an application is at the court', async () => {
    const seat = await desk.settled((each) => soundTerms(each), ['pay']);
    await desk.closing.followApplication(seat.caseId, true, SETTLED);
    const visitor = await desk.visitor();
    const { visits } = await desk.reads.of(visitor, seat.caseId);
    await desk.visits.make(visitor, seat.caseId, visits[0]!.id, kept);
    expect((await desk.caseState(seat.caseId)).state).toBe('settled');
    await desk.closing.followApplication(seat.caseId, false, new Date(SETTLED.getTime() + 1000));
    await desk.closing.followApplication(seat.caseId, true, SETTLED);
    expect((await desk.caseState(seat.caseId)).state).toBe('closed');
  });

  it('marks a day gone by, once, and takes a late payment all the same', async () => {
    const seat = await desk.settled(twoParts, ['first']);
    const { items } = await desk.reads.of(seat.hospital, seat.caseId);
    const { id } = items.find((item) => item.dutyId === 'second')!;
    await desk.performances.lapse(seat.caseId, id);
    await desk.performances.lapse(seat.caseId, id);
    expect((await told(seat.caseId)).filter((type) => type === 'aftercare.lapsed')).toHaveLength(1);
    await desk.performances.report(seat.hospital, seat.caseId, id, await desk.file(seat.hospital));
    expect(await desk.performances.confirm(seat.patient, seat.caseId, id)).toMatchObject({ state: 'confirmed' });
  });

  it('follows a payment at signing that arrives after the seal', async () => {
    const seat = await desk.settled((each) => soundTerms(each));
    await desk.payments.record(seat.mediator, seat.caseId, 'pay', await desk.file(seat.mediator));
    await desk.performances.followPayment(seat.caseId, 'pay');
    expect((await desk.reads.of(seat.patient, seat.caseId)).items[0]).toMatchObject({ state: 'confirmed', yours: 'creditor' });
  });

  it('queues visits for the organisation from their day on; three tries before one is given up', async () => {
    const seat = await desk.settled(twoParts, ['first']);
    const organisationId = seat.keeper.organisationId!;
    const [visit, ...more] = await desk.reads.queue(organisationId, undefined, 10);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ caseId: seat.caseId, kind: 'ended', late: false, openDuties: 1 });
    const visitor = await desk.visitor();
    for (const tries of [1, 2, 3]) {
      await expect(desk.visits.giveUp(visitor, seat.caseId, visit!.id)).rejects.toMatchObject({ reason: 'try-three-times' });
      expect(await desk.visits.miss(visitor, seat.caseId, visit!.id)).toMatchObject({ state: 'due', tries });
    }
    expect(await desk.visits.giveUp(visitor, seat.caseId, visit!.id)).toMatchObject({ state: 'given-up' });
    desk.clock.at = new Date('2026-12-20T00:00:00Z');
    expect(await desk.reads.queue(organisationId, undefined, 10)).toMatchObject([{ kind: 'due-date', late: true }]);
    await expect(desk.visits.make(seat.patient, seat.caseId, visit!.id, kept)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  it('asks each person once how it was', async () => {
    const seat = await desk.settled((each) => soundTerms(each), ['pay']);
    const answers = { ease: 5, fairness: 4, overall: 5, comment: '' };
    await desk.satisfaction.give(seat.patient, seat.caseId, answers);
    await expect(desk.satisfaction.give(seat.patient, seat.caseId, answers)).rejects.toMatchObject({ reason: 'satisfaction-given' });
    await desk.satisfaction.give(seat.hospital, seat.caseId, answers);
    await expect(desk.satisfaction.give(seat.patient, newId(), answers)).rejects.toMatchObject({ reason: 'mediation-open' });
    expect((await desk.reads.of(seat.patient, seat.caseId)).care?.satisfactionGiven).toBe(true);
  });

  it('shows visits to the centre only', async () => {
    const seat = await desk.settled(twoParts, ['first']);
    expect((await desk.reads.of(seat.patient, seat.caseId)).visits).toEqual([]);
    expect((await desk.reads.of(seat.keeper, seat.caseId)).visits).toHaveLength(2);
  });

  it('shows phone numbers to the return-visitor only, and only while there is a visit to make', async () => {
    const seat = await desk.settled(twoParts, ['first']);
    const { caseId } = seat;
    const visitor = await desk.visitor();
    const sides = async (actor: Actor) => (await desk.reads.of(actor, caseId)).people.map(({ side, contact }) => ({ side, reachable: contact !== '' }));
    const both = [{ side: 'applicant', reachable: true }, { side: 'respondent', reachable: true }];
    for (const other of [seat.patient, seat.hospital, seat.mediator, seat.keeper, await desk.person('顾惊蛰', ['centre-manager'])]) expect(await sides(other)).toEqual([]);
    expect(await sides(visitor)).toEqual(both);
    const { visits: [ended] } = await desk.reads.of(visitor, caseId);
    await desk.visits.make(visitor, caseId, ended!.id, kept);
    // The next visit is due in a month: nobody is called before.
    expect(await sides(visitor)).toEqual([]);
    desk.clock.at = new Date('2026-12-17T16:00:00Z');
    expect(await sides(visitor)).toEqual(both);
  });
});
