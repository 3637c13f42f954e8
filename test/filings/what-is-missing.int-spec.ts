import { jest } from '@jest/globals';
import { DocketReads } from '@maplebridge/court';
import { Evidence } from '@maplebridge/evidence';
import { JointApplication } from '@maplebridge/filings';
import { Identities } from '@maplebridge/people';
import { documentPhoto } from '../world/picture.js';
import { ownRoad, type Road, type Settled } from './road.js';

jest.setTimeout(120_000);

describe('an application that lacks something', () => {
  let road: Road;
  ownRoad((own) => (road = own));

  const missing = async ({ caseId }: Settled) => (await road.filing(caseId)).preflight.filter(({ ok, weight }) => !ok && weight === 'blocker').map(({ id }) => id);
  const lookAgain = async () => {
    await road.world.get(JointApplication).completeWaiting();
    await road.world.drain();
  };
  /** Something of the patient's, opened to the court. */
  const opened = async ({ caseId, patient }: Settled, name: string, mediaType: string, category: 'property-rights' | 'recording') => {
    const { people, get } = road.world;
    const actor = await people.inCase(patient, caseId);
    const fileId = await people.file(patient, name, Buffer.concat([documentPhoto(7), Buffer.from(name)]), mediaType);
    const { id } = await get(Evidence).add(actor, caseId, { fileId, title: name, category, class: 'private' });
    await get(Evidence).disclose(actor, caseId, id, 'court');
  };

  it('waits for the proof of a property it concerns, says so, and goes on with it; a recording goes along', async () => {
    const settled = await road.stamped({ agreed: { property: { kind: 'own', owner: '', consented: false } } });
    await road.asked(settled);
    await opened(settled, 'talk.mp3', 'audio/mpeg', 'recording');
    await lookAgain();
    expect(await road.filing(settled.caseId)).toMatchObject({ state: 'awaiting-co-applicant' });
    expect(await missing(settled)).toEqual(['property-proof-missing']);
    await opened(settled, 'house.heic', 'image/heic', 'property-rights');
    expect(await missing(settled)).toEqual([]);
    await lookAgain();
    expect(await road.filing(settled.caseId)).toMatchObject({ state: 'received' });
    const reads = road.world.get(DocketReads);
    const [line] = (await reads.inbox(road.courtId, { tab: 'new', text: '' })).items;
    const { papers } = await reads.read(road.atCourt('clerk'), line!.id);
    expect(papers.filter(({ document }) => ['property-proof', 'disclosed-evidence'].includes(document)).map(({ document, title }) => [document, title])).toEqual([
      ['property-proof', 'house.heic'], ['disclosed-evidence', 'talk.mp3'],
    ]);
  });

  it('does not wait for another one that cannot be judged', async () => {
    const { get, people, database } = road.world;
    const spoilt = async ({ caseId }: Settled, profile: string) => database.transaction(() => database.manager.query('update filings.filing set profile = $2 where case_id = $1', [caseId, profile]));
    const both = [await road.stamped(), await road.stamped()] as const;
    for (const settled of both) {
      await people.prepare(settled.patient);
      await road.asked(settled);
      await road.world.drain();
      await get(Identities).compare(road.people.mediator.actor, settled.patient.accountId, { matches: true, method: 'by-eye' });
    }
    await spoilt(both[0], 'nowhere');
    await expect(lookAgain()).rejects.toThrow('nowhere');
    await road.world.drain();
    expect((await road.filing(both[1].caseId)).state).toBe('received');
    await spoilt(both[0], 'cn-people');
    await lookAgain();
    expect((await road.filing(both[0].caseId)).state).toBe('received');
  });

  it('goes on by itself once an identity was compared', async () => {
    const { get, people } = road.world;
    const settled = await road.stamped();
    await people.prepare(settled.patient);
    await road.asked(settled);
    await lookAgain();
    expect([await missing(settled), (await road.filing(settled.caseId)).state]).toEqual([['capacity-unchecked'], 'awaiting-co-applicant']);
    await get(Identities).compare(road.people.mediator.actor, settled.patient.accountId, { matches: true, method: 'by-eye' });
    await lookAgain();
    expect((await road.filing(settled.caseId)).state).toBe('received');
  });
});
