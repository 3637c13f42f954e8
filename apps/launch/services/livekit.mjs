import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '../ground/progress.mjs';
import { answersWell, untilReady } from '../ground/wait.mjs';
import { LIVEKIT_KEY, livekitConfig } from './livekit-config.mjs';
import { LIVEKIT_IMAGE, livekitProgram } from './livekit-program.mjs';

const inDocker = (docker, conf, port) => ({
  file: docker,
  args: [
    ...['run', '--rm', '--init', '--network', 'host', '--name', `maplebridge-livekit-${port}`],
    ...['-v', `${conf}:/livekit.yaml:ro`, LIVEKIT_IMAGE, '--config', '/livekit.yaml'],
  ],
});

/** Our own LiveKit, or, where it cannot be had, no address and the sentence that says so. */
export async function startLivekit({ data, logs, ports, internalPort, secrets, processes, crashed }) {
  const working = () => say('    building LiveKit with Go; this takes about two minutes, once per user');
  const program = await livekitProgram({ working });
  if (program.missing) return { missing: program.missing };
  // For tests that start a LiveKit of their own, wherever ours was found.
  if (program.file) process.env.PATH = `${process.env.PATH}:${dirname(program.file)}`;
  const folder = join(data, 'livekit');
  const conf = join(folder, 'livekit.yaml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(conf, livekitConfig({ ports, secret: secrets.livekit, internalPort }), { mode: 0o600 });
  const entry = processes.start({
    name: 'LiveKit',
    ...(program.docker ? inDocker(program.docker, conf, ports.signal) : { file: program.file, args: ['--config', conf] }),
    cwd: folder,
    log: join(logs, 'livekit.log'),
    stop: 'livekit',
    crashed,
  });
  const url = `http://127.0.0.1:${ports.signal}`;
  await untilReady(entry, () => answersWell(url), { within: program.docker ? 240_000 : 20_000 });
  return { LIVEKIT_URL: url, LIVEKIT_KEY, LIVEKIT_SECRET: secrets.livekit };
}
