import 'reflect-metadata';
import './libs.module.js';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { draftStatements, migrationFile, migrations, openDataSource } from '@maplebridge/platform';

/** `npm run migration -- <word>`: drafts the file of one lib's schema against a scratch database holding the others. */
const [word = '', url = ''] = process.argv.slice(2);
const folder = 'libs/platform/src/migrations';
const file = readdirSync(folder).find((name) => name.endsWith(`-${word}.ts`));
if (!file) throw new Error(`There is no migration file for "${word}". Its name would be NNNN-${word}.ts, listed in index.ts.`);
const number = file.slice(0, 4);
// What comes before it, as the libs below it stand; it and what comes after may not fit any more.
const source = await openDataSource(url, 2, migrations.slice(0, Number(number) - 1));
await source.runMigrations();
const statements = await draftStatements(source, word);
const path = `${folder}/${file}`;
writeFileSync(path, migrationFile(number, word, statements, existsSync(path) ? readFileSync(path, 'utf8') : ''));
console.log(`${path}: ${statements.length} statements`);
await source.destroy();
