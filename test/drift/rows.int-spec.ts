import { jest } from '@jest/globals';
import type { EntityMetadata, ObjectLiteral } from 'typeorm';
import { ClockRow } from '../../libs/deadlines/src/clock.entity.js';
import { Database } from '@maplebridge/platform';
import { currentScope } from '../../libs/platform/src/scope.js';
import { ownRoad, type Road } from '../filings/road.js';

jest.setTimeout(120_000);

/** Our own statements for one row beside TypeORM's, on whatever a case leaves behind on its way to the court. */
describe('rows', () => {
  let road: Road;
  let database: Database;
  let kinds: EntityMetadata[];
  ownRoad(async (own) => {
    road = own;
    await road.asked(await road.stamped());
    await road.world.drain();
    database = road.world.get(Database);
    kinds = database.dataSource.entityMetadatas;
  });

  const keyOf = (of: EntityMetadata, row: ObjectLiteral) => Object.fromEntries(of.primaryColumns.map(({ propertyName }) => [propertyName, row[propertyName]]));
  const some = (of: EntityMetadata) => database.dataSource.manager.find(of.target, { take: 3 });

  it('are what TypeORM reads', async () => {
    const seen = new Set<string>();
    for (const of of kinds)
      for (const row of await some(of)) {
        expect(await database.one(of.target, keyOf(of, row))).toEqual(row);
        seen.add(of.tableName);
      }
    expect(seen.size).toBeGreaterThan(30);
  });

  it('are written as they were read', async () => {
    const undone = new Error('undone');
    const written = new Set<string>();
    for (const of of kinds)
      for (const row of await some(of)) {
        const again = () => database.one(of.target, keyOf(of, row));
        const work = database.transaction(async () => {
          await database.change(of.target, keyOf(of, row), row);
          expect(await again()).toEqual(row);
          written.add(of.tableName);
          await database.manager.query('set constraints all deferred');
          throw undone;
        });
        await work.catch((error: unknown) => {
          // Some tables are written once and refuse every change; those that take it give back what they were given.
          if (error !== undone && !/append-only|never changes|permission denied|immutable/.test(String(error))) throw error;
        });
      }
    expect(written.size).toBeGreaterThan(20);
  });

  it('are changed only as they were read, waited for or passed over, and never looked for by nothing', async () => {
    const [clock] = await database.dataSource.manager.find(ClockRow, { take: 1 });
    const { id, version } = clock!;
    const stale = database.transaction(() => database.change(ClockRow, { id, version: version + 1 }, { expiredAt: null }));
    await expect(stale).rejects.toMatchObject({ code: 'conflict', reason: 'changed-meanwhile' });
    await database.transaction(async () => {
      expect(await database.lock(ClockRow, { id, state: ['running', clock!.state], expiredAt: clock!.expiredAt })).toEqual(clock);
      const beside = currentScope.exit(() => database.transaction(() => database.lock(ClockRow, { id }, 'skip')));
      expect(await beside).toBeNull();
    });
    expect(await database.transaction(() => database.lock(ClockRow, { id }, 'skip'))).toEqual(clock);
    await expect(database.transaction(() => database.lock(ClockRow, { id: undefined as never }))).rejects.toThrow('a value that is not there');
    await expect(database.change(ClockRow, { id, version }, {})).rejects.toThrow('needs a transaction');
  });
});
