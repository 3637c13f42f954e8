import { join } from 'node:path';
import { readArguments } from './ground/arguments.mjs';
import { errand } from './ground/errand.mjs';
import { onProjectNode } from './ground/node-runtime.mjs';
import { ROOT } from './ground/places.mjs';
import { say } from './ground/progress.mjs';
import { Trouble, command } from './ground/trouble.mjs';
import { buildAll } from './product/build.mjs';
import { startProduct } from './product/bring-up.mjs';
import { throwAway } from './testing/throw-away.mjs';
import { sources, transpile } from './transpile.mjs';

const rowsIn = (out) => out.split('\n').filter((line) => line.startsWith('{"row"')).map((line) => JSON.parse(line));

// npm run bench: every *.bench.ts, one after the other, against the product on servers that fsync. Words choose files.
await command(async () => {
  const { words } = readArguments(process.argv.slice(2), []);
  await onProjectNode();
  const benches = [...sources(ROOT)].filter((path) => path.endsWith('.bench.ts') && words.every((word) => path.includes(word)));
  if (!benches.length) throw new Trouble('No *.bench.ts has that in its name.');
  const servers = await throwAway('bench', { durable: true });
  const rows = [];
  try {
    await buildAll();
    const { appEnv, url } = await startProduct({ ...servers, env: { ...servers.env, LOG_LEVEL: 'warn' } });
    const code = join(ROOT, '.data/bench');
    await transpile(ROOT, code);
    const env = { ...appEnv, ...servers.services, BASE_URL: url };
    for (const path of benches) {
      const { ok, out, said } = await errand(process.execPath, [join(code, path.replace(/ts$/, 'js'))], { cwd: ROOT, env, show: 'errors' });
      const found = rowsIn(out);
      rows.push(...found, ...(ok && found.length ? [] : [{ row: path, met: false }]));
      for (const row of found) say(JSON.stringify(row));
      if (!ok || !found.length) say(`  ✗ ${path} gave no row:\n${said}`);
    }
  } finally {
    await servers.end();
  }
  const missed = rows.filter(({ met }) => !met).map(({ row }) => row);
  say(missed.length ? `  Missed: ${missed.join(', ')}` : `  All ${rows.length} rows met.`);
  process.exit(missed.length ? 1 : 0);
});
