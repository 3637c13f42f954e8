import { jest } from '@jest/globals';
import { Calendars, ClockLists } from '@maplebridge/deadlines';
import { SYSTEM } from '@maplebridge/kernel';
import { dateIn } from '@maplebridge/law';
import { ownRoad, type Road } from './road.js';

jest.setTimeout(120_000);

describe('a day off that is announced while the window to the court is open', () => {
  let road: Road;
  ownRoad((own) => (road = own));

  it('moves the window’s last day, for the clock and for the application, and back again', async () => {
    const { world } = road;
    const { caseId } = await road.stamped();
    const before = (await road.filing(caseId)).windowEnd!;
    const last = dateIn('Asia/Shanghai', before);
    const calendars = world.get(Calendars);
    const until = async () => [(await world.get(ClockLists).clocksFor([caseId])).find(({ name }) => name === 'confirmation-window')?.dueAt, (await road.filing(caseId)).windowEnd];

    await calendars.keep(SYSTEM, road.committeeId, { from: last, to: last, kind: 'holiday', name: 'other' });
    await world.drain();
    const [moved, followed] = await until();
    expect(moved!.getTime()).toBeGreaterThan(before.getTime());
    expect(followed).toEqual(moved);

    await calendars.release(SYSTEM, road.committeeId, { from: last, to: last });
    await world.drain();
    expect(await until()).toEqual([before, before]);
  });
});
