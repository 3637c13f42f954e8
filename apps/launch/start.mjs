import { existsSync, rmSync } from 'node:fs';
import { readArguments } from './ground/arguments.mjs';
import { onProjectNode } from './ground/node-runtime.mjs';
import { dataFolder, keyFolder } from './ground/places.mjs';
import { requirePort } from './ground/ports.mjs';
import { processRecord } from './ground/process-record.mjs';
import { Processes } from './ground/processes.mjs';
import { say } from './ground/progress.mjs';
import { masterKey } from './ground/secrets.mjs';
import { stopOn } from './ground/stopping.mjs';
import { command } from './ground/trouble.mjs';
import { bringUp } from './product/bring-up.mjs';
import { welcome } from './product/welcome.mjs';

// npm start: everything, on http://localhost:3000, until Ctrl-C.
await command(async () => {
  const { flags } = readArguments(process.argv.slice(2), ['fresh']);
  await onProjectNode();
  say('\n  Maplebridge\n');
  const port = Number(process.env.PORT || 3000);
  const data = dataFolder();
  const record = processRecord(data);
  record.refuseBesideAnother();
  const left = await record.takeOver();
  if (left) say(`  ✓ Ended ${left} process(es) of an earlier start that was killed`);
  await requirePort(port);
  if (flags.fresh && existsSync(data)) rmSync(data, { recursive: true, force: true });

  const processes = new Processes(record);
  const stop = stopOn(processes);
  try {
    const { services, accounts, url } = await bringUp({
      data: dataFolder(),
      key: masterKey(keyFolder(data)),
      port,
      processes,
      fell: (name) => stop(`${name} ended and could not be kept running.`, 1),
    });
    say(welcome({ url, accounts, data, video: Boolean(services.LIVEKIT_URL) }).join('\n'));
  } catch (error) {
    await processes.endAll();
    throw error;
  }
});
