import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { STOP_PLANS } from './stop-plan.mjs';

const GROUP = { detached: true };

const signalGroup = (pid, signal) => {
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone.
  }
};

/** Every process this launcher started, each in a group of its own so that Ctrl-C reaches only the launcher. */
export class Processes {
  #running = [];
  #record;
  #closing = false;

  constructor(record) {
    this.#record = record;
  }

  /** Starts a program whose output goes to a log file; `crashed` hears of an end nobody asked for. */
  start({ name, file, args, env = process.env, cwd, user = {}, log, stop = 'plain', floor = 'service', crashed = () => {} }) {
    if (this.#closing) throw new Error(`${name} is not started: everything is being stopped.`);
    const out = log ? openSync(log, 'a') : 'ignore';
    const child = spawn(file, args, { env, cwd, ...user, ...GROUP, stdio: ['ignore', out, out] });
    if (log) closeSync(out);
    const entry = this.adopt(name, child, { stop, floor, log, crashed });
    if (child.pid) this.#record?.add(child.pid);
    return entry;
  }

  /** Takes a process somebody else spawned, in a group of its own, among those to be ended. */
  adopt(name, child, { stop = 'plain', floor = 'app', log, crashed = () => {} } = {}) {
    const entry = { name, child, stop, floor, asked: false, ready: false, log };
    entry.ended = new Promise((resolve) => {
      child.once('error', (error) => resolve({ error })).once('exit', (code, signal) => resolve({ code, signal }));
    });
    entry.ended.then((how) => {
      this.#running = this.#running.filter((other) => other !== entry);
      entry.how = how;
      // Before it was ready, whoever waits for it tells the end.
      if (entry.ready && !entry.asked) crashed(how);
    });
    this.#running.push(entry);
    return entry;
  }

  /** Ends one process by its plan; its whole group is gone afterwards. */
  async end(entry) {
    entry.asked = true;
    const { pid } = entry.child;
    if (!pid) return;
    const timers = STOP_PLANS[entry.stop].map(([after, signal]) =>
      setTimeout(() => (signal === 'SIGKILL' ? signalGroup(pid, signal) : entry.child.kill(signal)), after),
    );
    await entry.ended;
    timers.forEach(clearTimeout);
    signalGroup(pid, 'SIGKILL');
  }

  /** The apps first, so that they can finish against living servers; then the servers. */
  async endAll() {
    this.#closing = true;
    for (const floor of ['app', 'service']) {
      await Promise.all(this.#running.filter((entry) => entry.floor === floor).map((entry) => this.end(entry)));
    }
    this.#record?.clear();
  }

  /** For the second Ctrl-C. */
  killAll() {
    this.#closing = true;
    for (const { child } of this.#running) if (child.pid) signalGroup(child.pid, 'SIGKILL');
    this.#record?.clear();
  }
}

/** The last lines of a log, for the sentence that says why something would not start. */
export function tail(log, lines = 15) {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}
