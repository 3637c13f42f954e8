import { jest } from '@jest/globals';
import { DocketReads, Dockets, Rulings } from '@maplebridge/court';
import { DAY, HOUR } from '@maplebridge/kernel';
import { Road, roadSettings } from '../filings/road.js';
import { Lives } from './lives.js';
import { tally } from './tally.js';

jest.setTimeout(900_000);

describe('a worker that is killed at every moment of the way to the court and back', () => {
  let road: Road;
  let lives: Lives;
  beforeAll(async () => {
    const { settings, environment } = await roadSettings();
    road = await Road.open(settings);
    lives = new Lives(road.world, environment);
  });
  afterAll(async () => {
    process.stdout.write(`workers killed: ${lives.moments.length}, by job ${JSON.stringify(lives.byJob())}\n`);
    lives.end();
    await road?.close();
  });

  /** What the court has of one package. */
  const atCourt = async (packageId: string): Promise<Record<string, number>> => {
    const rows = await road.world.database.dataSource.query<{ what: string; n: number }[]>(
      `select 'docket' as what, count(*)::int as n from court.docket where package_id = $1
       union all select 'answer ' || a.kind || ' ' || (a.sent_at is not null), count(*)::int from court.answer a join court.docket d on d.id = a.docket_id where d.package_id = $1 group by a.kind, a.sent_at is not null`,
      [packageId]);
    return Object.fromEntries(rows.map(({ what, n }) => [what, n]));
  };

  /** Asked for by both, packed, sent, accepted with a notice, heard, confirmed with a ruling, served. */
  async function story(go: () => Promise<void>): Promise<Record<string, number>> {
    const { world } = road;
    const settled = await road.stamped();
    await road.asked(settled);
    await go();
    const { items } = await world.get(DocketReads).inbox(road.courtId, { tab: 'new', text: '' });
    const clerk = road.atCourt('clerk');
    const docket = items[0]!;
    await world.get(Dockets).take(clerk, docket.id);
    const { suggestedNumber, checks } = await world.get(DocketReads).read(clerk, docket.id);
    for (const check of checks) await world.get(Dockets).check(clerk, docket.id, check.id, true);
    await world.get(Dockets).accept(clerk, docket.id, suggestedNumber);
    await go();
    const startsAt = new Date(world.clock.now().getTime() + 2 * DAY);
    const slot = { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + HOUR / 2).toISOString(), zone: 'Asia/Shanghai', mode: 'phone', place: '' } as const;
    await world.get(Dockets).setVerification(clerk, docket.id, slot);
    await go();
    await world.get(Dockets).verify(clerk, docket.id);
    await world.get(Rulings).confirm(road.atCourt('judge'), docket.id);
    await go();
    const filing = await road.filing(settled.caseId);
    expect(filing).toMatchObject({ state: 'served', hasNotice: true, hasRuling: true });
    const told = Object.entries({ ...(await tally(world, settled.caseId)), ...(await atCourt(filing.packageId!)) });
    // Each telling has people of its own; the side stands in the beginning of the number.
    return Object.fromEntries(told.map(([what, n]) => [what.replace(/\d{8}$/, ''), n]));
  }

  /** Ten in the morning there: both tellings begin at the same hour of a working day. */
  const nextMonday = () => road.world.clock.set(new Date(Math.ceil(road.world.clock.now().getTime() / (7 * DAY)) * 7 * DAY + 4 * DAY + 2 * HOUR));

  it('packs once, files once, issues and serves each paper once', async () => {
    nextMonday();
    const calm = await story(() => lives.calm());
    nextMonday();
    expect(await story(() => lives.deadly())).toEqual(calm);
    for (const job of ['PackFilingJob', 'HandOffJob', 'IssueCourtPaperJob', 'SendAnswerJob']) expect(lives.byJob()[job]).toBeGreaterThanOrEqual(2);
  });
});
