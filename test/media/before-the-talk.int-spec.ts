import { CaseLife } from '@maplebridge/cases';
import { HOUR, newId, SYSTEM } from '@maplebridge/kernel';
import { Lobby, RoomPatrol, RoomViews, Sessions } from '@maplebridge/sessions';
import { leakCase } from '../world/demo-cases.js';
import { Mediations } from '../world/mediations.js';
import type { Person } from '../world/people.js';

describe('a session that has not begun', () => {
  let mediations: Mediations;
  let caseId: string;
  const id = newId();
  const as = (person: Person) => mediations.world.people.inCase(person, caseId);
  const life = () => mediations.world.get(CaseLife);
  const sessions = () => mediations.world.get(Sessions);
  const lobby = () => mediations.world.get(Lobby);
  const paused = { code: expect.stringMatching(/not-ready|wrong-state/) as string, reason: 'mediation-paused' };

  beforeAll(async () => {
    mediations = await Mediations.open();
    const { cast, world } = mediations;
    caseId = await mediations.begin(leakCase(cast.applicant.contact, { name: '周立夏', contact: cast.hospital.contact }));
    const startsAt = new Date(world.clock.now().getTime() + HOUR / 4);
    await sessions().schedule({ id, caseId, startsAt, endsAt: new Date(startsAt.getTime() + HOUR), mode: 'video', mediatorAccountId: cast.mediator.accountId });
  }, 120_000);
  afterAll(() => mediations.world.close());

  it('is told as moved when its appointment moves, and once', async () => {
    const { cast: { mediator }, world } = mediations;
    const startsAt = new Date(world.clock.now().getTime() + HOUR / 5);
    const moved = { id, caseId, startsAt, endsAt: new Date(startsAt.getTime() + HOUR), mode: 'video', mediatorAccountId: mediator.accountId } as const;
    await sessions().schedule(moved);
    await sessions().schedule(moved);
    const told = await world.database.dataSource.query<{ type: string }[]>(`select type from platform.event where subject_id = $1 and type like 'session.%scheduled' order by seq`, [id]);
    expect(told.map(({ type }) => type)).toEqual(['session.scheduled', 'session.rescheduled']);
  });

  it('is opened, while the mediation is paused, neither by the mediator nor by the clock, lets nobody in, and does so again once it goes on', async () => {
    const { cast: { mediator, applicant }, world } = mediations;
    await life().suspend(await as(mediator), caseId, 'appraisal');
    await expect(sessions().open(await as(mediator), caseId, id)).rejects.toMatchObject(paused);
    await expect(sessions().open(SYSTEM, undefined, id)).rejects.toMatchObject(paused);
    expect(await world.get(RoomPatrol).openLobbies(world.clock.now())).toBe(0);
    expect((await world.get(RoomViews).read(await as(mediator), caseId, id)).allowedActions).not.toContain('open');

    await life().resume(await as(mediator), caseId);
    expect(await world.get(RoomPatrol).openLobbies(world.clock.now())).toBe(1);
    await lobby().knock(await as(applicant), caseId, id);
    await life().suspend(await as(mediator), caseId, 'appraisal');
    const { door } = await world.get(RoomViews).read(await as(mediator), caseId, id);
    const waiting = door.find(({ state }) => state === 'waiting')!.participantId;
    await expect(lobby().admit(await as(mediator), caseId, id, waiting)).rejects.toMatchObject(paused);
    await expect(lobby().knock(await as(applicant), caseId, id)).rejects.toMatchObject(paused);
    await expect(sessions().start(await as(mediator), caseId, id)).rejects.toMatchObject(paused);

    await life().resume(await as(mediator), caseId);
    expect(await lobby().admit(await as(mediator), caseId, id, waiting)).toMatchObject({ state: 'admitted' });
    await expect(sessions().start(await as(mediator), caseId, id)).rejects.toMatchObject({ reason: 'missing-people' });
  });
});
