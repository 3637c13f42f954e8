import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { livekitProgram } from './livekit-program.mjs';
import { redisProgram } from './redis-program.mjs';

const nothing = { path: () => undefined, install: async () => false, docker: () => undefined };

describe('Redis is looked for', () => {
  it('on PATH first', async () => {
    expect(await redisProgram({ ...nothing, path: () => ({ file: '/x/redis-server' }) })).toEqual({ file: '/x/redis-server' });
  });

  it('then among Debian’s packages, then in Docker', async () => {
    let installed = false;
    const path = () => (installed ? { file: '/y/redis-server' } : undefined);
    const install = async () => (installed = true);
    expect(await redisProgram({ ...nothing, path, install })).toEqual({ file: '/y/redis-server' });
    expect(await redisProgram({ ...nothing, docker: () => '/z/docker' })).toEqual({ docker: '/z/docker' });
  });

  it('and where there is none, one sentence says what to type', async () => {
    await expect(redisProgram(nothing)).rejects.toThrow('sudo apt-get install redis-server');
  });
});

describe('LiveKit is looked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const program = (name: string, version: string): string => {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\necho "livekit-server version ${version}"\n`);
    chmodSync(file, 0o755);
    return file;
  };
  const none = { path: () => undefined, cache: () => join(folder, 'absent'), docker: () => undefined, go: () => undefined };

  it('in exactly the pinned version', async () => {
    const [right, wrong] = [program('right', '1.13.5'), program('wrong', '1.13.7')];
    expect(await livekitProgram({ ...none, path: () => right })).toEqual({ file: right });
    expect(await livekitProgram({ ...none, path: () => wrong, cache: () => right })).toEqual({ file: right });
    expect(await livekitProgram({ ...none, path: () => wrong, docker: () => '/z/docker' })).toEqual({ docker: '/z/docker' });
  });

  it('and where it cannot be had, the rest goes on with a sentence', async () => {
    const { missing } = await livekitProgram(none);
    expect(missing).toContain('video is unavailable; everything else works');
    expect(missing).toContain('go install github.com/livekit/livekit-server/cmd/server@v1.13.5');
  });
});
