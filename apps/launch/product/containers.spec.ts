import { readFileSync } from 'node:fs';
import { settingsSchema } from '@maplebridge/platform';
import { livekitConfig } from '../services/livekit-config.mjs';

const read = (file: string) => readFileSync(`docker/${file}`, 'utf8');
const compose = read('compose.yaml');
const recipe = read('Dockerfile');

/** The lines of one block: those under its name that are indented deeper. */
function block(name: string, text = compose): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.trim().replace(/ &[\w-]+$/, '') === `${name}:`);
  const depth = lines[at]!.search(/\S/);
  const end = lines.findIndex((line, i) => i > at && line.trim() !== '' && line.search(/\S/) <= depth);
  return lines.slice(at + 1, end < 0 ? undefined : end).join('\n');
}
const names = (text: string) => [...text.matchAll(/^ +([A-Z][A-Z_]+):/gm)].map(([, name]) => name!);

describe('the containers', () => {
  it('are told nothing that the programs do not read, and all that they need', () => {
    const told = names(block('environment', block('x-app')));
    const known = Object.keys(settingsSchema.shape);
    const made = [...recipe.matchAll(/\b([A-Z_]+)=/g)].map(([, name]) => name!);
    const needed = known.filter((name) => !settingsSchema.shape[name as keyof typeof settingsSchema.shape].safeParse(undefined).success);
    expect(told.filter((name) => !known.includes(name))).toEqual([]);
    expect(needed.filter((name) => !told.includes(name) && !made.includes(name))).toEqual([]);
  });

  it('have no password of their own: each secret is asked for, and how to make it stands in the README', () => {
    for (const secret of ['POSTGRES_PASSWORD', 'OWNER_PASSWORD', 'APP_PASSWORD', 'LIVEKIT_SECRET', 'MASTER_KEY']) {
      expect(compose).toContain(`\${${secret}:?see docker/README.md}`);
      expect(read('README.md').match(/for name in (.*);/)?.[1]?.split(' ')).toContain(secret);
    }
  });

  it('let the worker reach the built-in court inside the network', () => {
    expect(block('environment', block('x-app'))).toContain('OWN_URL: http://api:3000');
  });

  it('open rooms by the same rules as on one machine', () => {
    const here = livekitConfig({ ports: { signal: 1, tcp: 2, udp: 3, prometheus: 4 }, secret: 's', internalPort: 5 });
    for (const rule of ['room: ', 'api: ', 'pli_throttle: ']) {
      const line = here.split('\n').find((one) => one.trim().startsWith(rule))!.trim();
      expect(compose.split('\nconfigs:')[1]).toContain(line);
    }
  });

  it('keep what is written: PostgreSQL 18 in its own folder, Redis with each command on disk and nothing evicted', () => {
    expect(block('postgres', block('services'))).toMatch(/image: postgres:18\n[^]*- postgres:\/var\/lib\/postgresql\n/);
    const redis = block('redis', block('services'));
    expect(redis).toContain(`'--appendonly', 'yes', '--appendfsync', 'always', '--maxmemory-policy', 'noeviction'`);
    expect(redis).toContain('- redis:/data');
    for (const volume of ['postgres', 'redis', 'files']) expect(block('volumes', compose.slice(compose.lastIndexOf('\nvolumes:')))).toContain(`${volume}:`);
  });

  it('publish the one origin and media, and no inner port', () => {
    const published = [...compose.matchAll(/- '([\d.:]+)(?:\/(?:tcp|udp))?'/g)].map(([, port]) => port);
    expect(published).toEqual(['7881:7881', '7882:7882', '127.0.0.1:3000:3000']);
  });

  it('seed only in the demo profile', () => {
    expect(block('seed', block('services'))).toContain(`profiles: ['demo']`);
    expect(compose.match(/profiles:/g)).toHaveLength(1);
  });

  it('build in stages on Node 24, serve as an ordinary user, and say whether they are well', () => {
    const stages = recipe.split(/^FROM /m).slice(1);
    expect(stages.filter((stage) => stage.startsWith('node:')).every((stage) => stage.startsWith('node:24-'))).toBe(true);
    expect(stages.find((stage) => / AS base\n/.test(stage))).toMatch(/^USER node$/m);
    for (const program of ['api', 'worker']) {
      const stage = stages.find((one) => one.startsWith(`base AS ${program}\n`));
      expect(stage).toContain('HEALTHCHECK');
      expect(stage).not.toMatch(/^USER /m);
    }
  });
});
