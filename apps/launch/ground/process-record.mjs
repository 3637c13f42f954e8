import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Trouble } from './trouble.mjs';

/** When a process began, as the kernel tells it: with the number it names one process for good. */
export function birth(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

const lives = ({ pid, began }) => began !== undefined && birth(pid) === began;
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { processes: [] };
  }
};

/** What runs on a data folder, on disk: so that a launcher killed outright leaves nothing the next start cannot end. */
export function processRecord(data) {
  const file = join(data, 'processes.json');
  const processes = [];
  const write = () => writeFileSync(file, JSON.stringify({ launcher: { pid: process.pid, began: birth(process.pid) }, processes }));
  return {
    refuseBesideAnother() {
      const { launcher } = read(file);
      if (!launcher || !lives(launcher)) return;
      throw new Trouble(`Maplebridge is already running from this folder (process ${launcher.pid}). Stop it first with Ctrl-C.`);
    },
    /** Ends what a launcher that was killed left behind, and says how many those were. */
    async takeOver() {
      const { processes: left } = read(file);
      const orphans = left.filter(lives);
      for (const [signal, patience] of [['SIGINT', 3000], ['SIGKILL', 1000]]) {
        for (const { pid } of orphans.filter(lives)) process.kill(pid, signal);
        for (const end = Date.now() + patience; Date.now() < end && orphans.some(lives); ) await new Promise((r) => setTimeout(r, 50));
      }
      write();
      return orphans.length;
    },
    add(pid) {
      processes.push({ pid, began: birth(pid) });
      write();
    },
    clear: () => rmSync(file, { force: true }),
  };
}
