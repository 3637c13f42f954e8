import { spawn } from 'node:child_process';

const under = new Set();
process.once('exit', () => {
  for (const pid of under) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  }
});

/**
 * Runs a program to its end and hears what it says; `show` passes its output on as it comes.
 * It is in a group of its own and never outlives us.
 */
export function errand(file, args, { show = 'nothing', ...options } = {}) {
  return new Promise((resolve) => {
    const env = { ...(options.env ?? process.env), NO_COLOR: '1', FORCE_COLOR: '0' };
    const child = spawn(file, args, { detached: true, ...options, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let said = '';
    if (child.pid) under.add(child.pid);
    child.stdout.on('data', (chunk) => {
      out += chunk;
      said += chunk;
      if (show === 'all') process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      said += chunk;
      if (show !== 'nothing') process.stderr.write(chunk);
    });
    const end = (code, problem = '') => {
      under.delete(child.pid);
      resolve({ ok: code === 0, code, out: out.trim(), said: (said + problem).trim() });
    };
    child.once('error', (error) => end(-1, error.message)).once('close', (code) => end(code));
  });
}
