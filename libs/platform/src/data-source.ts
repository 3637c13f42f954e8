import { DataSource, type DataSourceOptions } from 'typeorm';
import { registeredEntities } from './entities.js';
import { readers } from './instants.js';
import { PreparingClient } from './preparing-client.js';
import { migrations } from './migrations/index.js';

/** The one data source. Migrations are listed by import; nothing is ever synchronised. */
export function dataSourceOptions(url: string, pool: number): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: registeredEntities() as never,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'maplebridge',
    extra: { Client: PreparingClient, types: readers, max: pool, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 },
  };
}

/** The data source, connected; `pool` is the most connections it holds. */
export const openDataSource = (url: string, pool: number): Promise<DataSource> => new DataSource(dataSourceOptions(url, pool)).initialize();

export { migrations };
