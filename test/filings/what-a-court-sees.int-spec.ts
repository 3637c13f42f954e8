import { jest } from '@jest/globals';
import { DocketReads } from '@maplebridge/court';
import { Evidence } from '@maplebridge/evidence';
import { FilingReads } from '@maplebridge/filings';
import { ownRoad, type Road } from './road.js';

jest.setTimeout(120_000);

describe('what a court sees', () => {
  let road: Road;
  ownRoad((own) => (road = own));

  it('is evidence its owner opened to it, and not one byte or id of any other', async () => {
    const { world } = road;
    const evidence = world.get(Evidence);
    const items: Record<string, { id: string; fileId: string; canary: string }> = {};
    const settled = await road.stamped({ before: async ({ caseId, patient }) => {
      const actor = await world.people.inCase(patient, caseId);
      for (const [name, kind] of [['kept', 'private'], ['shown', 'joint'], ['opened', 'private']] as const) {
        const canary = `canary-${name}-${crypto.randomUUID()}`;
        const content = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(canary)]);
        const fileId = await world.people.file(patient, `${name}.png`, content);
        const { id } = await evidence.add(actor, caseId, { fileId, title: `title ${canary}`, category: 'other', class: kind });
        items[name] = { id, fileId, canary };
      }
      await evidence.disclose(actor, caseId, items['shown']!.id, 'other-side');
      await evidence.disclose(actor, caseId, items['opened']!.id, 'court');
    } });
    await road.asked(settled);
    await world.drain();
    const { content } = await world.get(FilingReads).package(settled.caseId);
    const [line] = (await world.get(DocketReads).inbox(road.courtId, { tab: 'new', text: '' })).items;
    const shown = JSON.stringify(await world.get(DocketReads).read(road.atCourt('clerk'), line!.id));
    for (const name of ['kept', 'shown'])
      for (const trace of Object.values(items[name]!)) {
        expect(content.includes(trace)).toBe(false);
        expect(shown.includes(trace)).toBe(false);
      }
    expect(content.includes(items['opened']!.canary)).toBe(true);
    expect(shown).toContain(items['opened']!.id);
    // Neither the case's own id nor an account's: a court knows the package, not our house.
    expect(content.includes(settled.caseId)).toBe(false);
    expect(content.includes(settled.patient.accountId)).toBe(false);
  });
});
