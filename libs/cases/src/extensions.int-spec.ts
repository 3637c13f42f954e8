import { Clocks } from '@maplebridge/deadlines';
import { DAY } from '@maplebridge/kernel';
import { leakCase, voiceCase } from '../../../test/world/demo-cases.js';
import { Mediations } from '../../../test/world/mediations.js';
import type { Person } from '../../../test/world/people.js';
import { CaseLife } from './case-life.service.js';
import { ExtensionReads } from './extension-reads.service.js';
import { Extensions } from './extensions.service.js';

let mediations: Mediations;
let world: Mediations['world'];
let cast: Mediations['cast'];
let caseId: string;
const mediating = (medical = false): Promise<string> => {
  world.clock.set('2026-11-16T02:00:00Z');
  return mediations.begin(medical ? voiceCase(cast.applicant.contact) : leakCase(cast.applicant.contact, { name: '周立夏', contact: cast.hospital.contact }));
};
const as = (person: Person) => world.people.inCase(person, caseId);
const propose = async (person: Person, length = 7) => world.get(Extensions).propose(await as(person), caseId, length, false);
const answer = async (person: Person, proposalId: string, agrees = true) => world.get(Extensions).answer(await as(person), caseId, { proposalId, agrees });
const view = async (person: Person) => world.get(ExtensionReads).of(await as(person), caseId, false);
const due = async () => (await view(cast.applicant)).dueAt?.toISOString();
const told = (template: string) => mediations.told(caseId, template);
const events = (type: string) => mediations.events(caseId, type);

beforeAll(async () => {
  mediations = await Mediations.open();
  ({ world, cast } = mediations);
}, 120_000);
beforeEach(async () => {
  caseId = await mediating();
}, 60_000);
afterAll(() => world.close());

describe('more time, agreed by all', () => {
  it('makes the clock longer, once, by the days of the calendar, and everybody hears of it', async () => {
    expect(await due()).toBe('2026-12-16T15:59:59.999Z');
    const { id } = await propose(cast.applicant);
    await world.drain();
    expect(await told('cases.more-time-proposed')).toEqual([cast.hospital.accountId, cast.mediator.accountId].sort());
    const asked = await view(cast.hospital);
    expect([asked.allowedActions, asked.proposal?.missing.length, asked.proposal?.dueAt?.toISOString()]).toEqual([['agree', 'decline'], 1, '2026-12-23T15:59:59.999Z']);
    expect(await due()).toBe('2026-12-16T15:59:59.999Z');
    expect(await answer(cast.hospital, id)).toEqual({ id, state: 'agreed' });
    await world.drain();
    expect([await due(), await events('clock.extended'), await events('case.extension-agreed')]).toEqual(['2026-12-23T15:59:59.999Z', 1, 1]);
    expect(await told('cases.more-time-agreed')).toEqual([cast.applicant.accountId, cast.mediator.accountId].sort());
    // Said again, it is over already; agreed again, it is once more as much.
    await expect(answer(cast.hospital, id)).rejects.toMatchObject({ code: 'wrong-state' });
    await answer(cast.applicant, (await propose(cast.hospital)).id);
    expect([await due(), await events('clock.extended')]).toEqual(['2026-12-30T15:59:59.999Z', 2]);
  });

  it('a legal last day on a day off moves to the next working day; the mediator of a medical dispute agrees for the committee', async () => {
    caseId = await mediating(true);
    const before = (await due())!;
    const { id } = await propose(cast.mediator, 10);
    expect((await answer(cast.applicant, id)).state).toBe('open');
    expect((await answer(cast.hospital, id)).state).toBe('agreed');
    // Ten working days: two weekends, and the first of January is a day off.
    expect([before, await due()]).toEqual(['2026-12-28T15:59:59.999Z', '2027-01-12T15:59:59.999Z']);
    const { id: other } = await propose(cast.applicant, 5);
    await answer(cast.hospital, other);
    expect((await view(cast.mediator)).proposal).toMatchObject({ state: 'open', missing: ['mediator'] });
  });

  it('is none when one declines; both are told, and it can be proposed anew', async () => {
    const { id } = await propose(cast.applicant, 15);
    await expect(propose(cast.hospital)).rejects.toMatchObject({ reason: 'extension-waits' });
    expect(await answer(cast.hospital, id, false)).toEqual({ id, state: 'declined' });
    await world.drain();
    expect(await told('cases.more-time-declined')).toEqual([cast.applicant.accountId, cast.mediator.accountId].sort());
    expect([await due(), await events('clock.extended')]).toEqual(['2026-12-16T15:59:59.999Z', 0]);
    await expect(answer(cast.applicant, id)).rejects.toMatchObject({ code: 'wrong-state' });
    expect((await propose(cast.hospital)).state).toBe('open');
  });

  it('takes no yes from who has said it, who is not asked, or who does not belong there', async () => {
    const { id } = await propose(cast.applicant);
    await expect(answer(cast.applicant, id)).rejects.toMatchObject({ reason: 'extension-answered' });
    await expect(answer(cast.mediator, id)).rejects.toMatchObject({ reason: 'extension-not-asked' });
    for (const person of [cast.officer, cast.sealKeeper]) await expect(answer(person, id)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(propose(cast.applicant, 400)).rejects.toMatchObject({ code: 'not-ready' });
    const own = caseId;
    caseId = await mediating();
    await expect(answer(cast.hospital, id)).rejects.toMatchObject({ reason: 'extension-unknown' });
    await expect(propose(cast.applicant, 400)).rejects.toMatchObject({ reason: 'extension-length' });
    caseId = own;
  });

  it('of two answers at once one counts', async () => {
    const { id } = await propose(cast.mediator);
    const both = await Promise.allSettled([answer(cast.applicant, id), answer(cast.hospital, id, false), answer(cast.hospital, id)]);
    const { proposal } = await view(cast.applicant);
    expect(both.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await events('clock.extended')).toBe(proposal!.state === 'agreed' ? 1 : 0);
    expect((await events('case.extension-declined')) + (await events('clock.extended'))).toBe(1);
  });

  it('two proposals at once are one', async () => {
    const both = await Promise.allSettled([propose(cast.applicant), propose(cast.hospital), propose(cast.mediator)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('waits while the time stands still, and counts the standstill', async () => {
    const { id } = await propose(cast.applicant);
    world.clock.forward(DAY);
    await world.get(CaseLife).suspend(await as(cast.mediator), caseId, 'appraisal');
    expect((await view(cast.hospital)).allowedActions).toEqual([]);
    await expect(answer(cast.hospital, id)).rejects.toMatchObject({ reason: 'extension-not-now' });
    world.clock.forward(3 * DAY);
    await world.get(CaseLife).resume(await as(cast.mediator), caseId);
    expect((await view(cast.hospital)).proposal?.dueAt?.toISOString()).toBe('2026-12-26T15:59:59.999Z');
    await answer(cast.hospital, id);
    expect(await due()).toBe('2026-12-26T15:59:59.999Z');
  });

  it('is offered with emphasis once the reminders begin, and lapses with the time', async () => {
    const { id } = await propose(cast.applicant);
    expect((await view(cast.hospital)).near).toBe(false);
    world.clock.set('2026-12-09T02:00:00Z');
    expect((await view(cast.hospital)).near).toBe(true);
    world.clock.set('2026-12-16T16:00:00Z');
    await expect(answer(cast.hospital, id)).rejects.toMatchObject({ reason: 'extension-not-now' });
    await world.get(Clocks).expire(world.clock.now());
    await world.drain();
    const [row] = await world.database.dataSource.query<{ state: string }[]>('select state from cases.extension where id = $1', [id]);
    expect([row!.state, (await view(cast.hospital)).proposal]).toEqual(['lapsed', null]);
  });
});
