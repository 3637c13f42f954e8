import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errand } from '../ground/errand.mjs';
import { dockerEngine } from '../ground/docker-engine.mjs';
import { ask, find, versionIn } from '../ground/found.mjs';
import { cacheFolder } from '../ground/places.mjs';
import { say } from '../ground/progress.mjs';
import { LIVEKIT_VERSION } from './livekit-config.mjs';

const MODULE = `github.com/livekit/livekit-server/cmd/server@v${LIVEKIT_VERSION}`;
export const LIVEKIT_IMAGE = `livekit/livekit-server:v${LIVEKIT_VERSION}`;

const isRight = (file) => existsSync(file) && versionIn(ask(file, ['--version']))?.join('.') === LIVEKIT_VERSION;
const onPath = () => find('livekit-server');
const kept = () => join(cacheFolder(), `livekit-${LIVEKIT_VERSION}`, 'livekit-server');

const goProgram = () => {
  const go = find('go');
  const [major = 0, minor = 0] = (go && versionIn(ask(go, ['version']))) ?? [];
  return major > 1 || (major === 1 && minor >= 26) ? go : undefined;
};

async function build(go, file) {
  const bin = join(dirname(file), 'building');
  rmSync(bin, { recursive: true, force: true });
  mkdirSync(bin, { recursive: true });
  const env = { ...process.env, GOBIN: bin, GOFLAGS: '', CGO_ENABLED: '0' };
  const { ok, said } = await errand(go, ['install', MODULE], { env, cwd: bin });
  if (ok) renameSync(join(bin, 'server'), file);
  else say(said.split('\n').slice(-5).join('\n'));
  rmSync(bin, { recursive: true, force: true });
}

/** Exactly this version: on PATH, kept from an earlier time, in Docker, or built by Go; `missing` says what to do where there is none. */
export async function livekitProgram({ working = () => {}, path = onPath, cache = kept, docker = dockerEngine, go = goProgram } = {}) {
  const file = [path(), cache()].find((candidate) => candidate && isRight(candidate));
  if (file) return { file };
  const engine = docker();
  if (engine) return { docker: engine };
  const compiler = go();
  if (compiler) {
    working();
    await build(compiler, cache());
    if (isRight(cache())) return { file: cache() };
  }
  return {
    missing:
      `LiveKit server ${LIVEKIT_VERSION} is not here, so video is unavailable; everything else works. ` +
      `To have it, install Go 1.26 and start again, or type: go install ${MODULE} and put the program on PATH as livekit-server.`,
  };
}
