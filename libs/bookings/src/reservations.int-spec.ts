import { newId, SystemClock } from '@maplebridge/kernel';
import { Database } from '@maplebridge/platform';
import type { DataSource } from 'typeorm';
import { type Attempt, race, racePool } from './race.bench.js';
import { range, Reservations } from './reservations.service.js';

const RACERS = 50;
const hour = (at: string) => ({ from: Date.parse(at), until: Date.parse(at) + 3_600_000 });

describe('reservations', () => {
  let source: DataSource;
  let database: Database;
  let reservations: Reservations;
  const take = (resources: string[], at: string, heldUntil: Date | null = null, bookingId = newId()) =>
    database.transaction(() => reservations.take({ bookingId, resources, stretches: [hour(at)], heldUntil }));
  const count = async (resource: string) =>
    Number(
      (await source.query('select count(*) from bookings.reservation where resource_id = $1', [resource]))[0].count,
    );

  beforeAll(async () => {
    source = await racePool(process.env['DATABASE_URL']!, RACERS);
    database = new Database(source);
    reservations = new Reservations(database, new SystemClock());
  });
  afterAll(() => source.destroy());

  it('takes everybody or nobody', async () => {
    const [mediator, applicant, respondent] = [newId(), newId(), newId()];
    await take([mediator], '2031-01-06T01:00:00Z');
    await expect(take([applicant, mediator, respondent], '2031-01-06T01:30:00Z')).rejects.toThrow('slot-taken');
    expect(await count(applicant)).toBe(0);
    await take([applicant, mediator, respondent], '2031-01-06T02:00:00Z');
    expect(await count(respondent)).toBe(1);
  });

  it('lets nobody into a hold that lasts, and anybody into one that has passed', async () => {
    const mediator = newId();
    await take([mediator], '2031-01-07T01:00:00Z', new Date(Date.now() + 60_000));
    await expect(take([mediator], '2031-01-07T01:00:00Z')).rejects.toThrow('slot-taken');
    await take([mediator], '2031-01-07T03:00:00Z', new Date(Date.now() - 1000));
    await take([mediator], '2031-01-07T03:30:00Z');
    expect(await count(mediator)).toBe(2);
  });

  it('gives one hour to one of fifty who want it at once', async () => {
    const { overlap, winners, refused } = await race(source, RACERS);
    console.log(`booking race: ${overlap} connections inside BEGIN at the gate, ${winners} winner, ${refused} refused`);
    expect(overlap).toBe(RACERS);
    expect({ winners, refused }).toEqual({ winners: 1, refused: RACERS - 1 });
  });

  describe('the same race without the constraint', () => {
    const lookThenInsert: Attempt = async (db, stretch, [mediator]) => {
      const found = await db.manager.query(
        'select 1 from bookings.reservation where resource_id = $1 and during && $2::tstzrange',
        [mediator, range(stretch)],
      );
      if (found.length > 0) throw new Error('somebody was here');
      await db.manager.query(
        'insert into bookings.reservation (id, booking_id, resource_id, during) values ($1, $2, $3, $4)',
        [newId(), newId(), mediator, range(stretch)],
      );
    };
    const asOwner = async (statement: string) => {
      const owner = await racePool(process.env['DATABASE_OWNER_URL']!, 1);
      await owner.query(statement);
      await owner.destroy();
    };
    const constraint = 'exclude using gist (resource_id with =, during with &&)';
    beforeAll(() => asOwner('alter table bookings.reservation drop constraint reservation_one_at_a_time'));
    afterAll(() => asOwner(`alter table bookings.reservation add constraint reservation_one_at_a_time ${constraint}`));

    it('goes red: looking before inserting gives the hour away more than once', async () => {
      const { overlap, winners } = await race(source, RACERS, lookThenInsert);
      console.log(`without the constraint: ${overlap} connections, ${winners} winners`);
      expect(winners).toBeGreaterThan(1);
    });
  });
});
