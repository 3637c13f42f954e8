import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Settings } from '@maplebridge/platform';
import { newApi } from './serve.config.js';

/** Writes the contract from the api's own graph, without a database: `contract.js <file>`. */
const [file = 'openapi.json'] = process.argv.slice(2);
const settings = Settings.from({
  DATABASE_URL: 'postgres://nowhere/none', REDIS_URL: 'redis://nowhere', DATA_DIR: '/nowhere', MASTER_KEY: '0'.repeat(64), DEMO: 'on', LOG_LEVEL: 'silent',
});
const app = await newApi(settings, { preview: true });
const about = new DocumentBuilder()
  .setTitle('Maplebridge')
  .setVersion('1')
  .setDescription('Online dispute resolution. Errors are problem documents (RFC 9457); creating POSTs take an Idempotency-Key.')
  .build();
const document = SwaggerModule.createDocument(app, about, { autoTagControllers: false });
writeFileSync(file, `${JSON.stringify(sorted(document), null, 2)}\n`);
process.exit(0);

/** Keys of paths and schemas in order, so that the file changes only when the contract does. */
function sorted<T extends { paths: object; components?: { schemas?: object } }>(document: T): T {
  const byKey = (object: object = {}) => Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { ...document, paths: byKey(document.paths), components: { ...document.components, schemas: byKey(document.components?.schemas) } };
}
