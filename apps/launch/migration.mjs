import { readArguments } from './ground/arguments.mjs';
import { draft } from './draft.mjs';
import { onProjectNode } from './ground/node-runtime.mjs';
import { ROOT } from './ground/places.mjs';
import { Trouble, command } from './ground/trouble.mjs';
import { throwAway } from './testing/throw-away.mjs';

// npm run migration -- <word>: drafts the migration of one lib's schema from its entities, against a scratch database.
await command(async () => {
  const { words } = readArguments(process.argv.slice(2), []);
  if (words.length !== 1) throw new Trouble('Say whose schema: npm run migration -- <word>, for example: npm run migration -- cases');
  await onProjectNode();
  const { services, end } = await throwAway('migration', { livekit: false, redis: false });
  try {
    if ((await draft(ROOT, words[0], services.DATABASE_SUPERUSER_URL)) !== 0) throw new Trouble('Nothing was drafted; why is said above.');
  } finally {
    await end();
  }
  process.exit();
});
