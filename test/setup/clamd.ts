import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { freePort } from '../media/media-server.js';
import { eventually } from './eventually.js';

/** The file every scanner agrees to call malware. In two halves, so that no scanner takes this one for it. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

export interface RunningClamd {
  readonly url: string;
  stop(): Promise<void>;
}

/** Debian keeps it where an ordinary user's PATH does not lead. */
const PATH = `${process.env['PATH']}:/usr/sbin:/usr/local/sbin`;

/** A real clamd that knows one signature, EICAR's wherever it stands in a file, and takes files up to `most` megabytes. */
export async function startClamd(most: number): Promise<RunningClamd> {
  const folder = await mkdtemp(join(tmpdir(), 'maple-clamd-'));
  const port = await freePort();
  await writeFile(join(folder, 'own.ndb'), `Own.Eicar:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
  const config = { DatabaseDirectory: folder, TemporaryDirectory: folder, TCPAddr: '127.0.0.1', TCPSocket: port, Foreground: 'yes', StreamMaxLength: `${most}M`, MaxThreads: 2 };
  await writeFile(join(folder, 'clamd.conf'), Object.entries(config).map(([name, value]) => `${name} ${value}\n`).join(''));
  const child = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, PATH } });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await gone;
    await rm(folder, { recursive: true, force: true });
  };
  await eventually(async () => (await said(port, 'zPING\0')) === 'PONG\0', 'clamd').catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url: `tcp://127.0.0.1:${port}`, stop };
}

async function said(port: number, words: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(words);
  return (await buffer(socket)).toString();
}
