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
