import { DataSource, type DataSourceOptions } from 'typeorm';
import { registeredEntities } from './entities.js';
import { migrations } from './migrations/index.js';

/** The one data source. Migrations are listed by import; nothing is ever synchronised. */
export function dataSourceOptions(url: string, pool = 20): DataSourceOptions {
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
    extra: { max: pool, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 },
  };
}

export const openDataSource = (url: string, pool?: number): Promise<DataSource> => new DataSource(dataSourceOptions(url, pool)).initialize();
