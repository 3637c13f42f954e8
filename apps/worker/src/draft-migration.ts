import 'reflect-metadata';
import './libs.module.js';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { draftStatements, migrationFile, migrationsWith, openDataSource } from '@maplebridge/platform';

/** `npm run migration -- <word>`: a new file that brings one lib's schema to its entities; what has landed is never touched. */
const [word = '', url = ''] = process.argv.slice(2);
if (!existsSync(`libs/${word}/src`)) {
  console.error(`There is no lib "${word}" in libs.`);
  process.exit(1);
}
const source = await openDataSource(url, 2);
const done = await source.runMigrations();
const statements = await draftStatements(source, word);
if (statements.length === 0) console.log(`The migrations already say what the entities of ${word} say: nothing to draft.`);
else {
  const number = String(done.length + 1).padStart(4, '0');
  const folder = 'libs/platform/src/migrations';
  writeFileSync(`${folder}/${number}-${word}.ts`, migrationFile(number, word, statements));
  writeFileSync(`${folder}/index.ts`, migrationsWith(readFileSync(`${folder}/index.ts`, 'utf8'), number, word));
  console.log(`${folder}/${number}-${word}.ts: ${statements.length} statements, listed in index.ts. Read them: what follows the data is written by hand.`);
}
await source.destroy();
