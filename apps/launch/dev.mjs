import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onProjectNode } from './ground/node-runtime.mjs';
import { ROOT, dataFolder, keyFolder } from './ground/places.mjs';
import { freePort, requirePort } from './ground/ports.mjs';
import { processRecord } from './ground/process-record.mjs';
import { Processes } from './ground/processes.mjs';
import { say, step } from './ground/progress.mjs';
import { masterKey, sameKeyAsBefore } from './ground/secrets.mjs';
import { stopOn } from './ground/stopping.mjs';
import { command } from './ground/trouble.mjs';
import { answersWell, untilReady } from './ground/wait.mjs';
import { appEnvironment } from './product/app-environment.mjs';
import { migrateAndSeed } from './product/database.mjs';
import { serveWhileWriting } from './product/dev-loop.mjs';
import { innerPorts, startServices } from './services/services.mjs';

// npm run dev: the servers, the api and the worker restarted and the web app renewed at every change of a source.
await command(async () => {
  await onProjectNode();
  const data = dataFolder();
  const record = processRecord(data);
  record.refuseBesideAnother();
  await record.takeOver();
  const port = Number(process.env.PORT || 3000);
  await requirePort(port);
  const processes = new Processes(record);
  const stop = stopOn(processes);
  const fell = (name) => stop(`${name} ended.`, 1);
  const key = masterKey(keyFolder(data));
  sameKeyAsBefore(data, key);
  const ports = await innerPorts(new Set([port]));
  const web = await freePort(5173);
  const services = await startServices({ data, processes, ports, crashed: fell });
  const env = { ...appEnvironment({ services, ports, data, key, port, env: { ...process.env, PUBLIC_URL: `http://localhost:${web}` } }), NODE_ENV: 'development' };
  const logs = join(data, 'logs');
  const code = join(ROOT, '.data/dev');
  await serveWhileWriting({ code, env, logs, processes, before: () => migrateAndSeed(env, services.DATABASE_OWNER_URL, code) });

  if (existsSync(join(ROOT, 'apps/web/vite.config.ts'))) {
    await step('The web app', async () => {
      const args = ['node_modules/vite/bin/vite.js', 'apps/web', '--port', String(web), '--strictPort', '--host', '127.0.0.1'];
      const entry = processes.start({ name: 'web', file: process.execPath, args, cwd: ROOT, env: { ...process.env, API_URL: `http://localhost:${port}` }, log: join(logs, 'web.log'), floor: 'app', crashed: () => fell('web') });
      await untilReady(entry, () => answersWell(`http://localhost:${web}/`), { within: 60_000 });
    });
  }
  say(`\n  http://localhost:${web} follows what you write. Logs: ${logs}. Stop: Ctrl-C\n`);
});
