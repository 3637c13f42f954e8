import 'reflect-metadata';
import './libs.module.js';
import { openDataSource, Settings } from '@maplebridge/platform';

const settings = Settings.from(process.env).get();
if (!settings.DATABASE_OWNER_URL) {
  console.log('DATABASE_OWNER_URL is not set: the database is left as it is.');
} else {
  const source = await openDataSource(settings.DATABASE_OWNER_URL, 2);
  const done = await source.runMigrations();
  console.log(done.length ? `Migrated: ${done.map(({ name }) => name).join(', ')}` : 'The database is up to date.');
  await source.destroy();
}
