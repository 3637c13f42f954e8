import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appEnvironment } from './app-environment.mjs';
import { sourceHash } from './source-hash.mjs';
import { welcome } from './welcome.mjs';

const services = { DATABASE_URL: 'app', DATABASE_OWNER_URL: 'owner', DATABASE_SUPERUSER_URL: 'super', REDIS_URL: 'redis' };
const ports = { internal: 1, worker: 2 };

describe('what the apps are told', () => {
  const told = appEnvironment({ services, ports, data: '/d', key: 'k', env: { LOG_LEVEL: 'warn', HELP_PHONE: '110', AWS_SECRET: 'x' } });

  it('is the serving role’s address and never the owner’s', () => {
    expect(told).toMatchObject({ DATABASE_URL: 'app', REDIS_URL: 'redis', INTERNAL_PORT: '1', WORKER_PORT: '2', DEMO: 'on' });
    expect(Object.values(told)).not.toContain('owner');
    expect(Object.values(told)).not.toContain('super');
  });

  it('takes over known variables and nothing else of the caller’s', () => {
    expect(told).toMatchObject({ LOG_LEVEL: 'warn', HELP_PHONE: '110' });
    expect(told).not.toHaveProperty('AWS_SECRET');
    expect(told).not.toHaveProperty('LIVEKIT_URL');
  });
});

describe('the hash of sources', () => {
  const root = mkdtempSync(join(tmpdir(), 'sources-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const write = (name: string, text: string): void => writeFileSync(join(root, 'libs', name), text);

  it('changes with a source and not with a test of it', () => {
    mkdirSync(join(root, 'libs'));
    write('a.ts', '1');
    const before = sourceHash(root, ['libs', 'missing']);
    write('a.spec.ts', 'test');
    expect(sourceHash(root, ['libs', 'missing'])).toBe(before);
    write('a.ts', '2');
    expect(sourceHash(root, ['libs', 'missing'])).not.toBe(before);
  });
});

describe('the welcome', () => {
  it('shows who can sign in, and says plainly when there is no video', () => {
    const accounts = [{ role: 'mediator', name: '周岚', phone: '138', signIn: 'one click' }];
    const lines = welcome({ url: 'http://localhost:3000', accounts, data: '/d', video: false }).join('\n');
    for (const part of ['http://localhost:3000', '周岚', 'Video is unavailable', '--fresh', 'Ctrl-C']) expect(lines).toContain(part);
    expect(welcome({ url: '', accounts, data: '', video: true }).join('\n')).not.toContain('unavailable');
  });
});
