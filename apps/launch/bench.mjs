import { join } from 'node:path';
import { readArguments } from './ground/arguments.mjs';
import { onProjectNode } from './ground/node-runtime.mjs';
import { ROOT } from './ground/places.mjs';
import { say } from './ground/progress.mjs';
import { Trouble, command } from './ground/trouble.mjs';
import { appEnvironment } from './product/app-environment.mjs';
import { startProduct } from './product/bring-up.mjs';
import { buildAll } from './product/build.mjs';
import { ownDatabase, runBench, wantsProduct } from './testing/bench-run.mjs';
import { throwAway } from './testing/throw-away.mjs';
import { sources, transpile } from './transpile.mjs';

// npm run bench: every *.bench.ts, one after the other, on servers that fsync. Words choose files.
await command(async () => {
  const { words } = readArguments(process.argv.slice(2), []);
  await onProjectNode();
  const benches = [...sources(ROOT)].filter((path) => path.endsWith('.bench.ts') && words.every((word) => path.includes(word)));
  if (!benches.length) throw new Trouble('No *.bench.ts has that in its name.');
  const servers = await throwAway('bench', { durable: true });
  const rows = [];
  try {
    if (benches.some((one) => wantsProduct(one) || one.startsWith('test'))) await buildAll();
    const code = join(ROOT, '.data/bench');
    await transpile(ROOT, code);
    const env = { ...appEnvironment({ ...servers, env: { ...servers.env, LOG_LEVEL: 'warn' } }), PATH: process.env.PATH };
    for (const [index, path] of benches.filter((one) => !wantsProduct(one)).entries()) {
      const own = await ownDatabase(`bench_${index}`, { services: servers.services, env, code });
      rows.push(...(await runBench(path, { code, env: { ...env, ...own } })));
    }
    const rest = benches.filter(wantsProduct);
    if (rest.length) {
      const { url } = await startProduct({ ...servers, env: { ...servers.env, LOG_LEVEL: 'warn' } });
      for (const path of rest) rows.push(...(await runBench(path, { code, env: { ...env, ...servers.services, BASE_URL: url } })));
    }
  } finally {
    await servers.end();
  }
  const missed = rows.filter(({ met }) => !met).map(({ row }) => row);
  say(missed.length ? `  Missed: ${missed.join(', ')}` : `  All ${rows.length} rows met.`);
  process.exit(missed.length ? 1 : 0);
});
