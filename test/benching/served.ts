import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A program of this project in a process of its own, on a free port, up when it has said where it listens. */
export async function served(program: string, env: NodeJS.ProcessEnv = {}): Promise<{ child: ChildProcess; url: string }> {
  const path = fileURLToPath(import.meta.resolve(program));
  const child = spawn(process.execPath, [path], { env: { ...process.env, PORT: '0', INTERNAL_PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
  process.once('exit', () => child.kill('SIGKILL'));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (said: Buffer) => {
      const address = /listens on (http:\S+)/.exec(said.toString())?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code} before it listened.`)));
  });
  return { child, url };
}

/** Seconds of processor that a process has used, all its threads, in itself and in the kernel for it; Linux counts them in nanoseconds. */
export function cpuOf({ pid }: ChildProcess): number {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8'));
  return threads.reduce((sum, counted) => sum + Number(counted.split(' ')[0]), 0) / 1e9;
}
