import '../../apps/api/src/features.module.js';
import '../../apps/worker/src/worker.module.js';
import { DataSource, EntitySchema } from 'typeorm';
import { dataSourceOptions, registeredEntities } from '@maplebridge/platform';

const Forgotten = new EntitySchema({ name: 'forgotten', schema: 'cases', columns: { id: { type: 'uuid', primary: true } } });

async function missing(more: readonly EntitySchema[] = []): Promise<string[]> {
  const options = dataSourceOptions(process.env['DATABASE_OWNER_URL']!, 2);
  const source = await new DataSource({ ...options, entities: [...registeredEntities(), ...more] as never }).initialize();
  const { upQueries } = await source.driver.createSchemaBuilder().log().finally(() => source.destroy());
  return upQueries.map(({ query }) => query);
}

describe('the migrations', () => {
  it('make all that the entities of the api and the worker ask for', async () => {
    expect(await missing()).toEqual([]);
  });

  it('are caught when an entity has none (probe)', async () => {
    expect(await missing([Forgotten])).toEqual([expect.stringContaining('CREATE TABLE "cases"."forgotten"')]);
  });
});
