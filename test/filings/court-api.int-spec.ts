import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { jest } from '@jest/globals';
import { ownRoad, type Road } from './road.js';

jest.setTimeout(120_000);

const run = promisify(execFile);
/** The example as somebody would copy it from the guide. */
const example = /```sh\n([^]*?)```/.exec(readFileSync('docs/court-api.md', 'utf8'))![1]!;

describe('the guide for a court’s own system', () => {
  let road: Road;
  let credentials: { clientId: string; secret: string };
  const fetched = async (secret: string, since = '') => {
    const cwd = mkdtempSync(join(tmpdir(), 'court-api-'));
    const env = { ...process.env, BASE_URL: road.url, CLIENT_ID: credentials.clientId, CLIENT_SECRET: secret, SINCE: since };
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', example], { cwd, env });
    return { stdout, list: JSON.parse(readFileSync(join(cwd, 'filings.json'), 'utf8')) as { items: Record<string, unknown>[]; next: string }, cwd };
  };

  ownRoad(async (own) => {
    road = own;
    await road.asked(await road.stamped());
    await road.world.drain();
    credentials = await road.system();

  });

  it('has an example that runs as it stands: token, list, package, and a check without us', async () => {
    const { stdout, list, cwd } = await fetched(credentials.secret);
    expect(stdout).toContain('Verified OK');
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).toMatchObject({ state: 'received', parties: ['林小满', '青禾医院'], amountMinor: 2_000_000, currency: 'CNY' });
    const manifest = JSON.parse(readFileSync(join(cwd, 'package/manifest.json'), 'utf8')) as { packageId: string };
    expect(manifest.packageId).toBe(list.items[0]!['packageId']);
  });

  it('names every field the list really has', async () => {
    const { list } = await fetched(credentials.secret);
    const guide = readFileSync('docs/court-api.md', 'utf8');
    for (const field of Object.keys(list.items[0]!)) expect(guide).toContain(`\`${field}\``);
  });

  it('goes on from the cursor of the last time', async () => {
    const { list } = await fetched(credentials.secret);
    await road.asked(await road.stamped());
    await road.world.drain();
    const later = await fetched(credentials.secret, encodeURIComponent(list.next));
    expect(later.list.items).toHaveLength(1);
    expect(later.list.items[0]!['packageId']).not.toBe(list.items[0]!['packageId']);
  });

  it('ends at the first line with a wrong secret', async () => {
    await expect(fetched('wrong')).rejects.toThrow('401');
  });
});
