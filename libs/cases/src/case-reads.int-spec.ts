import { HOUR } from '@maplebridge/kernel';
import { DemoCases, voiceCase } from '../../../test/world/demo-cases.js';
import { addCast, type Cast } from '../../../test/world/demo-people.js';
import { addPlaces } from '../../../test/world/demo-places.js';
import { openWorld } from '../../../test/world/open-world.js';
import type { World } from '../../../test/world/world.js';
import { CaseReads } from './case-reads.service.js';

let world: World;
let cast: Cast;
let caseId: string;

beforeAll(async () => {
  world = await openWorld();
  const places = await addPlaces(world);
  cast = await addCast(world, places);
  await world.people.prepare(cast.applicant);
  caseId = await new DemoCases(world, cast, places).invited(voiceCase(cast.applicant.contact));
}, 120_000);
afterAll(() => world.close());

const looks = () =>
  world.database.dataSource.query<{ chain_id: string; facts: unknown }[]>(
    `select chain_id, facts from platform.event where type = 'case.read' and subject_id = $1 order by at, id`, [caseId],
  );
const look = async (who: Cast[keyof Cast]) => world.get(CaseReads).home(await world.people.inCase(who, caseId), caseId);

describe('opening a case', () => {
  it('is put down in the chain of whoever looked, once an hour, and shows on no timeline', async () => {
    await look(cast.applicant);
    await look(cast.applicant);
    await look(cast.officer);
    world.clock.forward(HOUR);
    await look(cast.officer);
    const [applicant, officer] = [cast.applicant.accountId, cast.officer.accountId];
    expect(await looks()).toEqual([
      { chain_id: applicant, facts: { relations: ['applicant'] } },
      { chain_id: officer, facts: { relations: ['dispatcher', 'intake-officer'] } },
      { chain_id: officer, facts: { relations: ['dispatcher', 'intake-officer'] } },
    ]);
    const timeline = await world.get(CaseReads).timeline(await world.people.inCase(cast.officer, caseId), caseId);
    expect(timeline.map(({ type }) => type)).not.toContain('case.read');
  });
});
