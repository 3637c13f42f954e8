import { jest } from '@jest/globals';
import { newId } from '@maplebridge/kernel';
import { Capabilities, SignIns } from '@maplebridge/people';
import { Settings } from '@maplebridge/platform';
import { serve, type Served } from '../../apps/api/src/serve.config.js';
import { roadSettings } from '../filings/road.js';
import { DemoCases, voiceCase } from '../world/demo-cases.js';
import { addCast } from '../world/demo-people.js';
import { addPlaces } from '../world/demo-places.js';
import { World } from '../world/world.js';

jest.setTimeout(120_000);

describe('a tracking code', () => {
  let world: World;
  let apis: Served[];
  beforeAll(async () => {
    const { settings, environment } = await roadSettings();
    world = await World.open(settings);
    apis = [await serve(settings), await serve(Settings.from({ ...environment, PORT: '0' }))];
  });
  afterAll(async () => {
    for (const api of apis ?? []) await api.close();
    await world?.close();
  });

  it('that was replaced tells nothing any more, in a second api too; the new one does', async () => {
    const places = await addPlaces(world);
    const cast = await addCast(world, places);
    await world.people.prepare(cast.applicant);
    const caseId = await new DemoCases(world, cast, places).submitted(voiceCase(cast.applicant.contact));
    const [row] = await world.database.read<{ number: string }>({ name: 'withdrawn.number', text: 'select number from cases.dispute_case where id = $1' }, [caseId]);
    const { number } = row!;
    const lost = await world.database.transaction(() => world.get(Capabilities).mintTracking(caseId));
    const cookie = `__Host-sign-in=${(await world.get(SignIns).begin(cast.applicant.accountId, 'phone')).token}`;
    const track = (api: Served, code: string) => fetch(`${api.url}/api/v1/track`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ number, code }) });
    for (const api of apis) expect((await track(api, lost)).status).toBe(200);

    const reissued = await fetch(`${apis[0]!.url}/api/v1/cases/${caseId}/tracking-code/reissue`, { method: 'POST', headers: { cookie, 'idempotency-key': newId() } });
    const { trackingCode } = (await reissued.json()) as { trackingCode: string };
    for (const api of apis) {
      const refused = await track(api, lost);
      expect([400, 404]).toContain(refused.status);
      expect(await refused.text()).not.toContain('submitted');
      const found = await track(api, trackingCode);
      expect(found.status).toBe(200);
      expect(Object.keys((await found.json()) as object).sort()).toEqual(['changedAt', 'number', 'state', 'submittedAt']);
    }
  });
});
