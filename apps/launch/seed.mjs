import { onProjectNode } from './ground/node-runtime.mjs';
import { dataFolder, keyFolder } from './ground/places.mjs';
import { processRecord } from './ground/process-record.mjs';
import { Processes } from './ground/processes.mjs';
import { say, table } from './ground/progress.mjs';
import { masterKey, sameKeyAsBefore } from './ground/secrets.mjs';
import { stopOn } from './ground/stopping.mjs';
import { command } from './ground/trouble.mjs';
import { appEnvironment } from './product/app-environment.mjs';
import { buildAll } from './product/build.mjs';
import { migrateAndSeed } from './product/database.mjs';
import { innerPorts, startServices } from './services/services.mjs';

// npm run seed: fills an empty database with the demo's accounts and cases, without starting the apps.
await command(async () => {
  await onProjectNode();
  const data = dataFolder();
  const record = processRecord(data);
  record.refuseBesideAnother();
  await record.takeOver();
  const processes = new Processes(record);
  stopOn(processes);
  try {
    const key = masterKey(keyFolder(data));
    sameKeyAsBefore(data, key);
    const ports = await innerPorts();
    const services = await startServices({ data, processes, ports, livekit: false });
    await buildAll(['worker']);
    const env = appEnvironment({ services, ports, data, key });
    const accounts = await migrateAndSeed(env, services.DATABASE_OWNER_URL);
    if (accounts.length) say(`\n${table(accounts.map(({ role, name, phone }) => [role, name, phone ?? ''])).join('\n')}\n`);
  } finally {
    await processes.endAll();
  }
  process.exit();
});
