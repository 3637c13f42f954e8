import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { Settings } from '@maplebridge/platform';
import { IDEMPOTENCY_KEY } from './door/operation.config.js';
import { newApi } from './serve.config.js';
import { settingsTable } from './settings-table.config.js';

const NOWHERE = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', REDIS_URL: 'redis://127.0.0.1:1', MASTER_KEY: '0'.repeat(64), DATA_DIR: '.', LOG_LEVEL: 'silent' };

/** `npm run contract`: the api as OpenAPI, demo routes included, and the table of settings; no server is needed. */
const [file = 'openapi.json', table = 'settings.md'] = process.argv.slice(2);
const app = await newApi(Settings.from({ ...NOWHERE, DEMO: 'on' }), { preview: true });
const config = new DocumentBuilder().setTitle('Maplebridge').setVersion('1').build();
const document = SwaggerModule.createDocument(app, config, { autoTagControllers: false });
document.paths = Object.fromEntries(Object.entries(document.paths).sort(([a], [b]) => (a < b ? -1 : 1)));
for (const { post: _, ...others } of Object.values(document.paths))
  for (const operation of Object.values(others) as { parameters?: { name?: string }[] }[])
    if (operation.parameters) operation.parameters = operation.parameters.filter(({ name }) => name !== IDEMPOTENCY_KEY);
writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
writeFileSync(table, settingsTable());
process.exit(0);
