import { onProjectNode } from './ground/node-runtime.mjs';
import { say } from './ground/progress.mjs';
import { command } from './ground/trouble.mjs';
import { writeContract } from './product/contract-files.mjs';

// npm run contract: openapi.json, the words and the clients, written from the api as it is now.
await command(async () => {
  await onProjectNode();
  const changed = await writeContract();
  const some = changed.slice(0, 8).join(', ');
  say(changed.length ? `  Changed ${changed.length} files: ${some}${changed.length > 8 ? ', …' : ''}` : '  Nothing changed.');
  process.exit();
});
