import { spawn } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errand } from './errand.mjs';
import { find } from './found.mjs';
import { lockHash } from './lock-hash.mjs';
import { ROOT } from './places.mjs';
import { step } from './progress.mjs';
import { SIGNALS, Trouble } from './trouble.mjs';

const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.maplebridge-lock');
const PROJECT_NODE = join(MODULES, '.bin/node');
const NEEDED = 24;

const major = () => Number(process.versions.node.split('.')[0]);
const isLink = (path) => existsSync(path) && lstatSync(path).isSymbolicLink();

/** npm as this very start knows it, else the one on PATH. */
export const npm = () => {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') && existsSync(script)) return [process.execPath, [script]];
  const program = find('npm');
  if (!program) throw new Trouble('npm was not found; it comes with Node.js 20 or newer.');
  return [program, []];
};

async function install() {
  const wanted = lockHash(readFileSync(join(ROOT, 'package-lock.json')));
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  // A linked node_modules belongs to another clone, and npm would empty it.
  if (isLink(MODULES)) return;
  const [file, first] = npm();
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev', '--include=optional'];
  await step('Installing the locked dependencies and Node 24', async () => {
    for (const _attempt of [1, 2]) if ((await errand(file, args, { cwd: ROOT, show: 'errors' })).ok) return;
    throw new Trouble('The dependencies could not be installed; what npm said is above. The usual cause is the network: try again.');
  });
  writeFileSync(STAMP, wanted);
}

/** The Node this code is written for: the installed one, or, on other machines, the caller's own if it is new enough. */
function projectNode() {
  if (existsSync(PROJECT_NODE)) return PROJECT_NODE;
  if (major() >= NEEDED) return process.execPath;
  throw new Trouble(
    `npm brings Node ${NEEDED} for Linux on x64 and arm64 only; on ${process.platform}-${process.arch} please run this with a Node ${NEEDED} or newer of your own.`,
  );
}

/** Runs the same command again on the project's Node and ends as it ends. The open channel tells the child if we die. */
function again(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, MAPLEBRIDGE_AGAIN: '1' } });
  for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, () => child.kill(signal));
  return new Promise(() => {
    child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
  });
}

/** The first line of every command: dependencies as the lock says, and this process on Node 24. */
export async function onProjectNode() {
  if (major() < 20) throw new Trouble(`Node ${process.versions.node} is too old to begin with; please use Node 20 or newer.`);
  const second = process.env.MAPLEBRIDGE_AGAIN === '1';
  delete process.env.MAPLEBRIDGE_AGAIN;
  if (!second) await install();
  const node = projectNode();
  if (realpathSync(process.execPath) === realpathSync(node)) {
    process.env.PATH = `${join(MODULES, '.bin')}:${process.env.PATH ?? ''}`;
    return;
  }
  if (second) throw new Trouble(`${node} is not a working Node ${NEEDED}.`);
  await again(node);
}
