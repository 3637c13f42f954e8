import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errand } from './ground/errand.mjs';
import { onProjectNode } from './ground/node-runtime.mjs';
import { ROOT } from './ground/places.mjs';
import { Trouble, command } from './ground/trouble.mjs';
import { buildAll } from './product/build.mjs';
import { startProduct } from './product/bring-up.mjs';
import { throwAway } from './testing/throw-away.mjs';
import { testTools } from './testing/tools.mjs';
import { transpile } from './transpile.mjs';

const PROGRAM = 'test/shots/take-shots';

// npm run shots: pictures of every route, in two languages and two widths, into shots/.
await command(async () => {
  await onProjectNode();
  if (!existsSync(join(ROOT, `${PROGRAM}.ts`))) throw new Trouble(`${PROGRAM}.ts is missing.`);
  const lacking = await testTools();
  if (lacking.length) throw new Trouble(lacking.join('\n'));
  const servers = await throwAway('shots');
  let ok = false;
  try {
    await buildAll();
    const { appEnv, url } = await startProduct(servers);
    const code = join(ROOT, '.data/shots');
    await transpile(ROOT, code);
    const env = { ...servers.env, ...appEnv, ...servers.services, BASE_URL: url, SHOTS_DIR: join(ROOT, 'shots') };
    ({ ok } = await errand(process.execPath, [join(code, `${PROGRAM}.js`), ...process.argv.slice(2)], { cwd: ROOT, env, show: 'all' }));
  } finally {
    await servers.end();
  }
  process.exit(ok ? 0 : 1);
});
