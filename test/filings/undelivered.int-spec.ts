import { jest } from '@jest/globals';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { CourtAnswers, FilingReads, Handoff } from '@maplebridge/filings';
import { MINUTE } from '@maplebridge/kernel';
import { Settings } from '@maplebridge/platform';
import { Road, roadSettings } from './road.js';

jest.setTimeout(180_000);

describe('a court that does not answer as it should', () => {
  let road: Road;
  let wire: Server;
  /** What the wire does with the next packages: `refuse`, `garbage`, `fail`, `later` (taken over, no receipt yet) or pass them on. */
  let mood: 'refuse' | 'garbage' | 'fail' | 'later' | 'pass' = 'pass';

  beforeAll(async () => {
    wire = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => void answer(Buffer.concat(chunks), request.url ?? '', response));
    });
    async function answer(body: Buffer, path: string, response: import('node:http').ServerResponse): Promise<void> {
      if (mood === 'refuse') return void response.writeHead(422).end('{"reason":"fingerprint-differs"}');
      if (mood === 'garbage') return void response.writeHead(200).end('<html>');
      if (mood === 'fail') return void response.writeHead(503).end();
      if (mood === 'later') return void response.writeHead(202).end();
      const passed = await fetch(`${road.url}/court/v1${path}`, { method: 'POST', headers: { 'content-type': 'application/zip' }, body: new Uint8Array(body) });
      response.writeHead(passed.status).end(await passed.text());
    }
    await new Promise<void>((ready) => wire.listen(0, '127.0.0.1', ready));
    const { port } = wire.address() as { port: number };
    road = await Road.open((await roadSettings({ COURT_INTAKE_URL: `http://127.0.0.1:${port}` })).settings);
  });
  afterAll(async () => {
    await road?.close();
    wire.closeAllConnections();
    wire.close();
  });

  const boss = () => ({ ...road.people.manager.actor, relations: ['centre-manager' as const], organisationId: road.committeeId });

  it('is an alarm for the centre when it refuses for good, and takes the same package when it is sent again', async () => {
    mood = 'refuse';
    const settled = await road.stamped();
    await road.asked(settled);
    await road.world.drain();
    const refused = await road.filing(settled.caseId);
    expect(refused.state).toBe('undelivered');
    const listed = await road.world.get(FilingReads).undelivered(road.committeeId);
    expect(listed).toMatchObject([{ caseId: settled.caseId, packageId: refused.packageId, tries: 1, problem: 'fingerprint-differs' }]);
    // A person knows it by the case and the court, not by a package.
    expect(listed[0]).toMatchObject({ caseNumber: `YL-2026-${settled.caseId.slice(-8)}`, court: { en: 'Fengxi County Court' }, readyAt: refused.readyAt });
    mood = 'pass';
    const patient = await road.world.people.inCase(settled.patient, settled.caseId);
    await expect(road.world.get(Handoff).resend(patient, settled.caseId)).rejects.toThrow('not-allowed');
    await road.world.get(Handoff).resend(boss(), settled.caseId);
    await road.world.drain();
    expect(await road.filing(settled.caseId)).toMatchObject({ state: 'received', packageId: refused.packageId });
  });

  it.each(['garbage', 'fail'] as const)('is asked again and again, and given up loudly, when it answers with %s', async (how) => {
    road.world.clock.forward(60 * MINUTE);
    mood = how;
    const settled = await road.stamped();
    await road.asked(settled);
    for (let n = 0; n < 14 && (await road.filing(settled.caseId)).state !== 'undelivered'; n++) {
      await road.world.drain().catch(() => undefined);
      road.world.clock.forward(11 * MINUTE);
    }
    expect((await road.filing(settled.caseId)).state).toBe('undelivered');
    const [row] = (await road.world.get(FilingReads).undelivered(road.committeeId)).filter((one) => one.caseId === settled.caseId);
    expect(row!.tries).toBe(10);
    mood = 'pass';
    await road.world.get(Handoff).resend(boss(), settled.caseId);
    await road.world.drain();
    expect((await road.filing(settled.caseId)).state).toBe('received');
  });

  it('is not even asked where the papers cannot be put together: the centre sees it, with the reason, and has them made anew', async () => {
    road.world.clock.forward(60 * MINUTE);
    mood = 'pass';
    const settled = await road.stamped();
    await road.asked(settled);
    const kept = join(road.world.get(Settings).get().DATA_DIR, 'files', 'kept');
    await rename(kept, `${kept}-away`);
    await mkdir(kept);
    for (let n = 0; n < 14 && (await road.filing(settled.caseId)).state !== 'undelivered'; n++) {
      await road.world.drain().catch(() => undefined);
      road.world.clock.forward(11 * MINUTE);
    }
    const [row] = (await road.world.get(FilingReads).undelivered(road.committeeId)).filter((one) => one.caseId === settled.caseId);
    expect(row).toMatchObject({ packageId: null, tries: 0, lastTryAt: null, problem: 'package-not-made' });
    await rm(kept, { recursive: true });
    await rename(`${kept}-away`, kept);
    const told = await road.world.database.dataSource.query<{ n: number }[]>(`select count(*)::int as n from notices.delivery where case_id = $1 and template like '%filing-undelivered'`, [settled.caseId]);
    expect(told[0]!.n).toBe(1);
    expect(await road.world.get(Handoff).resend(boss(), settled.caseId)).toMatchObject({ state: 'ready' });
    await road.world.drain();
    expect((await road.filing(settled.caseId)).state).toBe('received');
  });

  it('may take a package over first and give its receipt later', async () => {
    road.world.clock.forward(60 * MINUTE);
    mood = 'later';
    const settled = await road.stamped();
    await road.asked(settled);
    await road.world.drain().catch(() => undefined);
    expect((await road.filing(settled.caseId)).state).toBe('transmitted');
    mood = 'pass';
    road.world.clock.forward(11 * MINUTE);
    await road.world.drain();
    expect((await road.filing(settled.caseId)).state).toBe('received');
  });

  it('may send its answers in any order, and twice', async () => {
    road.world.clock.forward(60 * MINUTE);
    mood = 'pass';
    const settled = await road.stamped();
    await road.asked(settled);
    await road.world.drain();
    const { packageId } = await road.filing(settled.caseId);
    const answers = road.world.get(CourtAnswers);
    const given = { packageId: packageId!, givenAt: road.world.clock.now().toISOString() };
    const second = { ...given, seq: 2, kind: 'supplement-required', items: [{ id: packageId!, item: 'statement', note: '' }], dueAt: given.givenAt } as const;
    await answers.take(second, null);
    expect((await road.filing(settled.caseId)).state).toBe('received');
    await answers.take({ ...given, seq: 1, kind: 'docketed', number: '1号' }, null);
    expect(await road.filing(settled.caseId)).toMatchObject({ state: 'supplement-required', number: '1号' });
    await answers.take(second, null);
    expect((await road.filing(settled.caseId)).state).toBe('supplement-required');
  });
});
