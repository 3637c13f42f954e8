import { readArguments } from './ground/arguments.mjs';
import { onProjectNode } from './ground/node-runtime.mjs';
import { say, step } from './ground/progress.mjs';
import { Trouble, command } from './ground/trouble.mjs';
import { buildAll } from './product/build.mjs';
import { runProgram } from './product/database.mjs';
import { throwAway } from './testing/throw-away.mjs';

// npm run migration -- <word>: drafts the migration of one lib's schema from its entities, against a scratch database.
await command(async () => {
  const { words } = readArguments(process.argv.slice(2), []);
  if (words.length !== 1) throw new Trouble('Say whose schema: npm run migration -- <word>, for example: npm run migration -- cases');
  await onProjectNode();
  const { services, end } = await throwAway('migration', { livekit: false, redis: false });
  try {
    await buildAll(['worker']);
    let said = '';
    await step(`Drafting the migration of ${words[0]}`, async () => {
      said = await runProgram('draft-migration', process.env, [words[0], services.DATABASE_OWNER_URL]);
    });
    say(`\n  ${said}\n`);
  } finally {
    await end();
  }
  process.exit();
});
