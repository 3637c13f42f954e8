import { DataSource, type DataSourceOptions } from 'typeorm';
import { registeredEntities } from './entities.js';
import { readers } from './instants.js';
import { PreparingClient } from './preparing-client.js';
import { migrations } from './migrations/index.js';

/** The one data source. Migrations are listed by import; nothing is ever synchronised. */
export function dataSourceOptions(url: string, pool = 20, which: readonly (typeof migrations)[number][] = migrations): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: registeredEntities() as never,
    migrations: [...which],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    applicationName: 'maplebridge',
    extra: { Client: PreparingClient, types: readers, max: pool, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 },
  };
}

export const openDataSource = (url: string, pool?: number, which?: readonly (typeof migrations)[number][]): Promise<DataSource> =>
  new DataSource(dataSourceOptions(url, pool, which)).initialize();

export { migrations };
