import { jest } from '@jest/globals';
import { AgreementReads, Payments } from '@maplebridge/agreements';
import { ClockLists } from '@maplebridge/deadlines';
import { ownRoad, type Road } from './road.js';

jest.setTimeout(120_000);

describe('paid in full on the spot', () => {
  let road: Road;
  ownRoad((own) => (road = own));

  const running = async (caseId: string) =>
    (await road.world.get(ClockLists).clocksFor([caseId])).some((clock) => clock.name === 'confirmation-window' && clock.state === 'running');

  it('needs no court: the window stops, and nothing runs out', async () => {
    const { world } = road;
    const settled = await road.stamped({ onTheSpot: true });
    expect(await running(settled.caseId)).toBe(true);
    const mediator = await world.people.inCase(road.people.mediator, settled.caseId);
    for (const duty of (await world.get(AgreementReads).of(settled.caseId))!.duties)
      await world.get(Payments).record(mediator, settled.caseId, duty.id, await world.people.file(road.people.mediator, 'slip.png', Buffer.from('89504e470d0a1a0a', 'hex')));
    await world.drain();
    expect(await running(settled.caseId)).toBe(false);
    expect(await road.filing(settled.caseId)).toMatchObject({ state: 'eligible', performed: true, windowEnd: null });
  });
});
