import { jest } from '@jest/globals';
import { Clocks } from '@maplebridge/deadlines';
import { DocketReads, Dockets } from '@maplebridge/court';
import { Supplementing } from '@maplebridge/filings';
import { ownRoad, type Road, type Settled } from './road.js';

jest.setTimeout(120_000);

describe('a limit that is near', () => {
  let road: Road;
  ownRoad((own) => (road = own));

  const morning = async (at: string): Promise<void> => {
    road.world.clock.set(at);
    await road.world.get(Clocks).remind(road.world.clock.now());
    await road.world.drain();
  };
  const told = async ({ caseId }: Settled, template: string) =>
    (await road.world.database.dataSource.query<{ account_id: string }[]>(`select account_id from notices.delivery where case_id = $1 and template = $2 order by account_id`, [caseId, template])).map((row) => row.account_id);
  const both = ({ patient, hospital }: Settled): string[] => [patient.accountId, hospital.accountId].sort();

  const inbox = async () => (await road.world.get(DocketReads).inbox(road.courtId, { tab: 'new', text: '' })).items.map(({ id }) => id);

  it('is told to both sides while the court can be asked, and no more when it has been', async () => {
    const waiting = await road.stamped();
    const asking = await road.stamped();
    // Not even packed yet: that both have asked is enough.
    await road.asked(asking);
    // Signed on 17 November: until 17 December, said 23, 10 and 3 days before.
    await morning('2026-11-24T00:30:00Z');
    expect(await told(waiting, 'deadlines.confirmation-window')).toEqual([]);
    await morning('2026-11-24T01:00:00Z');
    await morning('2026-11-24T02:00:00Z');
    expect(await told(waiting, 'deadlines.confirmation-window')).toEqual(both(waiting));
    expect(await told(asking, 'deadlines.confirmation-window')).toEqual([]);
  });

  it('is told to both sides and the mediator before the court’s day for a supplement, and not once it was brought', async () => {
    road.world.clock.set('2026-11-20T02:00:00Z');
    const [waiting, brought] = [await road.stamped(), await road.stamped()];
    for (const settled of [waiting, brought]) {
      const before = await inbox();
      await road.asked(settled);
      await road.world.drain();
      const [docketId] = (await inbox()).filter((id) => !before.includes(id));
      await road.world.get(Dockets).requireSupplement(road.atCourt('clerk'), docketId!, [{ item: 'statement', note: '' }], new Date('2026-12-01T15:59:59Z'));
      await road.world.drain();
    }
    const { supplement } = await road.filing(brought.caseId);
    await road.world.get(Supplementing).supplement(await road.world.people.inCase(brought.patient, brought.caseId), brought.caseId, [{ id: supplement!.items[0]!.id, text: '银行转账', fileIds: [] }]);
    await road.world.drain();
    await morning('2026-11-28T00:59:00Z');
    expect(await told(waiting, 'deadlines.supplement')).toEqual([]);
    const three = [...both(waiting), road.people.mediator.accountId].sort();
    await morning('2026-11-28T01:00:00Z');
    expect(await told(waiting, 'deadlines.supplement')).toEqual(three);
    await morning('2026-11-30T01:00:00Z');
    expect(await told(waiting, 'deadlines.supplement')).toHaveLength(6);
    expect(await told(brought, 'deadlines.supplement')).toEqual([]);
  });

  it('is told to whoever owes, and to nobody else', async () => {
    const settled = await road.stamped();
    await road.world.drain();
    await morning('2026-12-14T01:00:00Z');
    expect(await told(settled, 'deadlines.obligation')).toEqual([settled.hospital.accountId]);
  });
});
