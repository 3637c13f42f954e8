import { onProjectNode } from './ground/node-runtime.mjs';
import { say } from './ground/progress.mjs';
import { command } from './ground/trouble.mjs';
import { writeContract } from './product/contract-files.mjs';

// npm run contract: openapi.json, the words and the clients, written from the api as it is now.
await command(async () => {
  await onProjectNode();
  const changed = await writeContract();
  say(changed.length ? `\n  Changed: ${changed.join(', ')}\n` : '\n  Nothing changed.\n');
  process.exit();
});
