import type { Actor } from '@maplebridge/kernel';
import { type Choosing, openChoosing } from '../../../test/mediators/choosing-table.js';

describe('a case and its mediator', () => {
  let at: Choosing;
  let organisationId: string;
  let panel: string[];
  let dispute: Awaited<ReturnType<Choosing['dispute']>>;
  const none = { kind: 'none' as const, description: '' };
  const names = (actor: Actor, mediatorId: string, startsAt: number[] = []) =>
    at.choices.name(actor, dispute.caseId, { mediatorId, startsAt, mode: 'video' });
  const mediator = (accountId: string) => at.person(accountId, ['mediator']);
  const free = async (mediatorId: string) =>
    (await at.offers.times(dispute.caseId, { mediatorId })).filter((slot) => !slot.full).map((slot) => slot.startsAt);
  const caseState = async () =>
    (await at.database.dataSource.query('select state from cases.pub_case where id = $1', [dispute.caseId]))[0].state;
  const bookingState = async () => (await at.bookings.ofCase(dispute.applicant, dispute.caseId))[0]?.state;

  beforeAll(async () => {
    at = await openChoosing(process.env['DATABASE_URL']!);
    organisationId = await at.organisation();
    panel = await at.mediators(organisationId, 4);
  });
  beforeEach(async () => {
    dispute = await at.dispute(organisationId);
  });
  afterAll(() => at.app.close());

  it('is settled when both name the same person and can do the same time; the mediator makes it firm', async () => {
    const [one, two, three] = await free(panel[0]!);
    await names(dispute.applicant, panel[0]!, [one!, two!]);
    expect((await at.views.ofCase(dispute.respondent, dispute.caseId)).ownMediatorId).toBeNull();
    const { state } = await names(dispute.respondent, panel[0]!, [three!, two!]);
    expect([state, await caseState(), await bookingState()]).toEqual(['awaiting', 'awaiting-acceptance', 'agreed']);
    await at.choices.accept(mediator(panel[0]!), dispute.caseId, none);
    const [booking] = await at.bookings.ofCase(dispute.applicant, dispute.caseId);
    expect([await caseState(), booking!.state, booking!.startsAt!.getTime(), booking!.zone]).toEqual([
      'in-mediation',
      'confirmed',
      two,
      'Asia/Shanghai',
    ]);
    expect(await at.types(dispute.caseId)).toEqual(
      expect.arrayContaining([
        'mediator.named',
        'booking.wished',
        'booking.agreed',
        'mediator.agreed',
        'mediator.accepted',
        'booking.confirmed',
      ]),
    );
  });

  it('waits while they differ, and gives back the times held with the one not chosen', async () => {
    const [one] = await free(panel[0]!);
    const before = await at.views.candidates(dispute.respondent, dispute.caseId);
    await names(dispute.applicant, panel[0]!, [one!]);
    expect(await at.views.candidates(dispute.respondent, dispute.caseId)).toEqual(before);
    await names(dispute.respondent, panel[1]!, [one!]);
    expect(await caseState()).toBe('selecting-mediator');
    expect((await at.bookings.ofCase(dispute.applicant, dispute.caseId)).map(({ mediatorId }) => mediatorId)).toEqual([panel[0]]);
    await names(dispute.applicant, panel[1]!);
    const bookings = await at.bookings.ofCase(dispute.applicant, dispute.caseId);
    expect(bookings.map(({ mediatorId, state }) => [mediatorId === panel[0], state]).sort()).toEqual([
      [false, 'proposed'],
      [true, 'cancelled'],
    ]);
  });

  it('may be appointed, but nobody who belongs to a side or is off the panel', async () => {
    const dispatcher = at.person(await at.account(), ['dispatcher']);
    await expect(at.choices.appoint(dispatcher, dispute.caseId, await at.account())).rejects.toThrow('not-on-panel');
    const own = await at.dispute(organisationId, panel[2]);
    await expect(at.choices.appoint(dispatcher, own.caseId, panel[2]!)).rejects.toThrow('mediator-excluded');
    expect((await at.choices.appoint(dispatcher, dispute.caseId, panel[2]!)).state).toBe('awaiting');
    expect((await at.views.ofCase(dispute.applicant, dispute.caseId)).appointed).toBe(true);
  });

  it('goes back to choosing when the mediator declines or stays silent, without that person', async () => {
    await names(dispute.applicant, panel[0]!);
    await names(dispute.respondent, panel[0]!);
    await expect(at.choices.decline(mediator(panel[1]!), dispute.caseId, 'no-time')).rejects.toThrow('not-your-case');
    await at.choices.decline(mediator(panel[0]!), dispute.caseId, 'no-time');
    expect(await caseState()).toBe('selecting-mediator');
    await expect(names(dispute.applicant, panel[0]!)).rejects.toThrow('mediator-excluded');
    await names(dispute.applicant, panel[1]!);
    await names(dispute.respondent, panel[1]!);
    await at.choices.lapse(dispute.caseId);
    await at.choices.lapse(dispute.caseId);
    const { suggestions, others } = await at.views.candidates(dispute.applicant, dispute.caseId);
    expect([...suggestions.map(({ mediator: { id } }) => id), ...others.map(({ id }) => id)].sort()).toEqual(
      [panel[2], panel[3]].sort(),
    );
  });

  it('tells both sides of ties, and gives another mediator to a side that asks', async () => {
    await names(dispute.applicant, panel[0]!);
    await names(dispute.respondent, panel[0]!);
    await expect(
      at.choices.accept(mediator(panel[0]!), dispute.caseId, { kind: 'related', description: ' ' }),
    ).rejects.toThrow('disclosure-empty');
    await at.choices.accept(mediator(panel[0]!), dispute.caseId, {
      kind: 'related',
      description: 'Once worked at the same school.',
    });
    expect((await at.views.ofCase(dispute.respondent, dispute.caseId)).disclosure).toMatchObject({
      kind: 'related',
      description: 'Once worked at the same school.',
    });
    await at.choices.answerRecusal(dispute.applicant, dispute.caseId, { wantsChange: false, reason: '' });
    expect((await at.views.ofCase(dispute.applicant, dispute.caseId)).ownWantsChange).toBe(false);
    await at.choices.answerRecusal(dispute.respondent, dispute.caseId, { wantsChange: true, reason: 'Too close' });
    expect([await caseState(), (await at.views.ofCase(dispute.applicant, dispute.caseId)).round]).toEqual([
      'selecting-mediator',
      2,
    ]);
    expect(await at.involvements.accounts(dispute.caseId, ['mediator'])).toEqual([]);
  });
});
